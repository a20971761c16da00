using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteEmptyTests : RuleTests<NoteEmpty>
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
        [|注：|]
        """);

    [TestMethod]
    public void Numbered() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        注1：外壳含底座。
        [|注2：|]
        ## 柜门
        柜门应自锁。
        """);

    [TestMethod]
    public void FollowingParagraphIsItsText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        注：
        外壳含底座。
        """);

    [TestMethod]
    public void FollowingTableIsItsContent() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        注：
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        """);

    [TestMethod]
    public void CellToFillIn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        检查记录见表1。
        表：检查记录
        |项目|结果|
        |---|---|
        |门|合格|
        |注：|<|
        """);

    [TestMethod]
    public void Repair() => VerifyFix(
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        注：
        ## 柜门
        柜门应自锁。
        """,
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        ## 柜门
        柜门应自锁。
        """);
}
