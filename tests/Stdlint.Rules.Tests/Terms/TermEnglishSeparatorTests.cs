using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermEnglishSeparatorTests : RuleTests<TermEnglishSeparator>
{
    [TestMethod]
    public void Brackets() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象（service recipient）|]
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Colon() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象：service recipient|]
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void RemarkOfTheTerm() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ （服务）对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void EmSpace() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void OnNextLine() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象
        service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void BracketsAndColon() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象（service recipient）
        被满足服务需求的组织或个人。
        ##~ 服务人员：service personnel
        从事服务工作的人员。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
