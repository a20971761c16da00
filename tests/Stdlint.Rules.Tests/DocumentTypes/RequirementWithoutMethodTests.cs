using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class RequirementWithoutMethodTests : RuleTests<RequirementWithoutMethod>
{
    private const string Requirements = """
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的试验方法和检验规则。
        本文件适用于竹制砧板。
        # 技术要求
        ## 外观
        砧板应无裂纹。
        ## 含水率
        含水率应不大于12%。
        """;

    private const string Methods = """
        # 试验方法
        ## 外观检查
        在自然光下查看。
        ## 含水率测定
        称量后烘干，再称量。
        """;

    private const string Inspections = """
        # 检验规则
        检验项目见表1。
        表：检验项目
        |检验项目|要求|试验方法|
        |---|---|---|
        |外观|2.1|3.1|
        |含水率|2.2|3.2|
        """;

    private const string Rules = """
        # 检验规则
        产品应经检验合格后出厂。
        """;

    [TestMethod]
    public void OneWithout() => Verify($"""
        {Requirements}
        [|## 耐热性|]
        砧板应能承受80 ℃的热水。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void AnotherName() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板应能承受80 ℃的热水。
        {Methods}
        ## 耐热试验
        浸入80 ℃的水中。
        {Rules}
        """);

    [TestMethod]
    public void NamedByItsNumber() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板应能承受80 ℃的热水。
        {Methods}
        ## 浸水
        按2.3浸入80 ℃的水中。
        {Rules}
        """);

    [TestMethod]
    public void MethodInTheRequirement() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        按附录A测定，砧板应无裂纹。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void DocumentNamed() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        耐热性应符合GB/T 9999的规定。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void General() => VerifySilent($"""
        {Requirements}
        ## 一般要求
        砧板应便于清洗。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void TheRestByEye() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板应能承受80 ℃的热水。
        {Methods}
        ## 其他
        目测。
        {Rules}
        """);

    [TestMethod]
    public void NotPairwise() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板应能承受80 ℃的热水。
        # 试验方法
        ## 试验条件
        温度为20 ℃。
        ## 步骤
        浸入80 ℃的水中。
        {Rules}
        """);

    [TestMethod]
    public void TableOfMethods() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板应能承受80 ℃的热水。
        {Methods}
        ## 方法
        方法见表1。
        表：方法
        |项目|试验方法|
        |---|---|
        |耐热|浸水|
        {Rules}
        """);

    [TestMethod]
    public void StatementOnly() => VerifySilent($"""
        {Requirements}
        ## 耐热性
        砧板的耐热性由竹材决定。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void TestNamedButNotDescribed() => Verify($"""
        {Requirements}
        [|## 耐水性|]
        经试验后，砧板不应开裂。
        {Methods}
        {Rules}
        """);

    [TestMethod]
    public void InNoRowOfTheTableOfInspections() => Verify($"""
        {Requirements}
        [|## 防滑性|]
        静摩擦系数应不小于0.5。
        {Methods}
        {Inspections}
        """);

    [TestMethod]
    public void MethodByEyeIsThatOfItsItem() => Verify($"""
        {Requirements}
        [|## 防滑性|]
        静摩擦系数应不小于0.5。
        # 试验方法
        ## 外观检查
        在自然光下目视检查。
        ## 含水率测定
        称量后烘干，再称量。
        {Inspections}
        """);

    [TestMethod]
    public void NamedByTheMethodOfAnotherItem() => VerifySilent($"""
        {Requirements}
        ## 防滑性
        静摩擦系数应不小于0.5。
        # 试验方法
        ## 外观检查
        在自然光下目视检查外观和防滑纹。
        ## 含水率测定
        称量后烘干，再称量。
        {Inspections}
        """);

    [TestMethod]
    public void InARowOfTheTableOfInspections() => VerifySilent($"""
        {Requirements}
        ## 防滑性
        静摩擦系数应不小于0.5。
        {Methods}
        {Inspections}
        |防滑性|2.3|目测|
        """);

    [TestMethod]
    public void TableOfInspectionsTakesInTheClause() => VerifySilent($"""
        {Requirements}
        ## 防滑性
        静摩擦系数应不小于0.5。
        {Methods}
        {Inspections}
        |全部要求|第2章|第3章|
        """);
}
