using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteInSeveralParagraphsTests : RuleTests<NoteInSeveralParagraphs>
{
    [TestMethod]
    public void LabelAlone() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        !indent! [|注：|]
        外壳含底座。
        """);

    [TestMethod]
    public void List() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        !indent! 注：
        a) 外壳；
        b) 底座。
        """);

    [TestMethod]
    public void SameParagraph() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        注：外壳含底座。
        底座应牢固。
        """);

    [TestMethod]
    public void JoinedToItsLabel() => VerifyFix("""
        # 技术要求
        外壳应牢固。
        !indent! 注：
        外壳含底座。
        """, """
        # 技术要求
        外壳应牢固。
        !indent! 注：外壳含底座。
        """);
}
