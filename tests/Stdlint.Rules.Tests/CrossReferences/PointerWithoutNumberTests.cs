using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerWithoutNumberTests : RuleTests<PointerWithoutNumber>
{
    [TestMethod]
    public void AsShown() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 流程
        流程[|如图|]所示。
        {{picture:流程}}
        图：流程
        """);

    [TestMethod]
    public void FormulaBelow() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 计算
        体积按[|下式|]计算：
        公式：V = a b c
        """);

    [TestMethod]
    public void TableAbove() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        项目见[|上表|]。
        """);

    [TestMethod]
    public void Things() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体的下表面应平整，上图案应清晰，左图标应醒目，下式样应一致。
        线路图应张贴，意见表应归档，图表应清晰，代表应签字。
        以下表格应填写，见表头。
        """);

    [TestMethod]
    public void WithNumber() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 流程
        流程见图1，项目见表 1。
        {{picture:流程}}
        图：流程
        表：项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """);

    [TestMethod]
    public void FollowingTables() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        检验应符合以下表格和下列公式的规定。
        """);

    [TestMethod]
    public void TheOnlyOneIsMeant() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验流程见下图。
        {{picture:流程}}
        图：试验流程
        # 检验规则
        检验项目见下表。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验流程见图1。
        {{picture:流程}}
        图：试验流程
        # 检验规则
        检验项目见表1。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """);

    [TestMethod]
    public void OfTwoNobodyKnows() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试验流程见下图。
        {{picture:流程}}
        图：试验流程
        {{picture:装置}}
        图：试验装置
        """);

    [TestMethod]
    public void RecordedInTheTableBelow() => Verify("""
        # 服务要求
        导游应清点人数，并按[|下表|]记录。
        表：检查记录
        |项目|结果|
        |---|---|
        |人数|一致|
        """);

    [TestMethod]
    public void OtherTablesOfRecords() => VerifySilent("""
        # 服务要求
        导游应清点人数，并填写检查表记录，用仪表记录温度，以上表记录保存1年。
        """);
}
