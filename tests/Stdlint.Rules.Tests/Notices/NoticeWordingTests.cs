using Stdlint.Core.Semantics;
using Stdlint.Rules.Notices;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notices;

[TestClass]
public sealed class NoticeWordingTests : RuleTests<NoticeWording>
{
    [TestMethod]
    public void OtherWords() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        [|安全警示|]：盐酸有腐蚀性。
        加入10 mL盐酸。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        警告：盐酸有腐蚀性。
        注意：戴手套。
        加入10 mL盐酸。
        """);

    [TestMethod]
    public void WordsThatBeginSo() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        小心轻放标志应清晰。
        警示标志应醒目。
        """);

    [TestMethod]
    public void EarlierEdition() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        警示：盐酸有腐蚀性。
        加入10 mL盐酸。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void MostLikelyWordFirst() => VerifyFix("""
        # 试验方法
        安全警示：盐酸有腐蚀性。
        加入10 mL盐酸。
        温馨提示：应戴手套。
        再加入10 mL水。
        """, """
        # 试验方法
        警告：盐酸有腐蚀性。
        加入10 mL盐酸。
        注意：应戴手套。
        再加入10 mL水。
        """);

    // GB/T 20001.4—2015，6.2
    [TestMethod]
    public void WarningOfATestMethod() => VerifySilent("""
        [封面]
        名称：水质　氯离子的测定　滴定法
        # 范围
        警示——使用本文件的人员应有实验室工作的经验。
        本文件描述了氯离子的测定方法。
        """);
}
