using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionFillerOpeningTests : RuleTests<DefinitionFillerOpening>
{
    [TestMethod]
    public void AKind() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 在线服务　online service
        [|一种|]基于互联网的服务。
        """);

    [TestMethod]
    public void ASet() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 过程　process
        一组将输入转化为输出的活动。
        """);

    [TestMethod]
    public void OneOrMore() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 团队　team
        一个或多个人员组成的群体。
        """);

    [TestMethod]
    public void OpeningIsDeleted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 在线服务　online service
        一种基于互联网的服务。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 在线服务　online service
        基于互联网的服务。
        """);

    [TestMethod]
    public void OtherOpeningsStayWithTheAuthor() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 在线服务　online service
        所谓基于互联网的服务。
        """);
}
