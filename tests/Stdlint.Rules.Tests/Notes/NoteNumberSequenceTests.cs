using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteNumberSequenceTests : RuleTests<NoteNumberSequence>
{
    [TestMethod]
    public void SeriesOverClauses() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外壳
        外壳应牢固。
        注1：外壳含底座。
        ## 柜门
        柜门应自锁。
        [|注2：|]柜门含铰链。
        ## 锁具
        锁具应防撬。
        注3：锁具含钥匙。
        """);

    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        !indent! 注1：外壳含底座。
        !indent! [|注3：|]底座指支承件。
        """);

    [TestMethod]
    public void Reversed() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应牢固。
        !indent! [|注2：|]外壳含底座。
        !indent! 注1：底座指支承件。
        """);

    [TestMethod]
    public void ClauseWithoutSubclauses() => VerifySilent("""
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
        柜门应自锁。
        注2：柜门含铰链。
        """);

    [TestMethod]
    public void EachClauseFromOne() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外壳
        外壳应牢固。
        注1：外壳含底座。
        注2：底座指支承件。
        ## 柜门
        柜门应自锁。
        注1：柜门含铰链。
        注2：铰链可拆。
        """);

    [TestMethod]
    public void TableCountsForItself() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        注1：尺寸为净尺寸。
        注2：净尺寸不含把手。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        |注1：门的高度。{{p}}注2：门的宽度。|<|
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
        ## 外壳
        外壳应牢固。
        注1：外壳含底座。
        ## 柜门
        柜门应自锁。
        注2：柜门含铰链。
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
        ## 外壳
        外壳应牢固。
        注：外壳含底座。
        ## 柜门
        柜门应自锁。
        注：柜门含铰链。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
