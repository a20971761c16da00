using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class SingleNoteNumberedTests : RuleTests<SingleNoteNumbered>
{
    [TestMethod]
    public void InASubclause() => Verify("""
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
        [|注1：|]外壳含底座。
        ## 柜门
        柜门应自锁。
        注：柜门含铰链。
        """);

    [TestMethod]
    public void InATermEntry() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放并充电的柜。
        [|注1：|]充电柜含门。
        ##~ 充电仓　charging bay
        放电池的空间。
        """);

    [TestMethod]
    public void ToATable() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        |[|注1：|]门的高度。|<|
        """);

    [TestMethod]
    public void Two() => VerifySilent("""
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
        注2：底座可拆。
        """);

    [TestMethod]
    public void TableAndTextApart() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        注：尺寸为净尺寸。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        |注：门的高度。|<|
        """);

    [TestMethod]
    public void ContinuedTable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        表（续）：尺寸
        |项目|尺寸|
        |---|---|
        |窗|50|
        |注1：门的高度。|<|
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
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
