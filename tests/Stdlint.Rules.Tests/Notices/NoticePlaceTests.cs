using Stdlint.Rules.Notices;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notices;

[TestClass]
public sealed class NoticePlaceTests : RuleTests<NoticePlace>
{
    [TestMethod]
    public void InAClause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        [|警告：使用本文件的人员有正规实验室的工作经验。|]
        加入10 mL盐酸。
        """);

    [TestMethod]
    public void OneStep() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        警告：盐酸有腐蚀性。
        加入10 mL盐酸。
        """);

    [TestMethod]
    public void BeforeTheScope() => VerifySilent("""
        [正文标题] 充电柜
        警告：使用本文件的人员有正规实验室的工作经验。
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
