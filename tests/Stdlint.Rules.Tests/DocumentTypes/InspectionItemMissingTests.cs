using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class InspectionItemMissingTests : RuleTests<InspectionItemMissing>
{
    private const string Requirements = """
        # 技术要求
        ## 外观
        伞面应平整。
        ## 强度
        伞骨不应断裂。
        ## 防水性能
        伞面不应渗水。
        ## 开合性能
        ###. 撑开力不应大于30 N。
        ###. 收拢力不应大于25 N。
        ## 耐光色牢度
        耐光色牢度不应低于4级。
        """;

    [TestMethod]
    public void SubclausesAndSeveralInACell() => Verify($"""
        {Requirements}
        # 检验规则
        检验项目应符合表1的规定。
        [|表：型式检验的项目|]
        |检验项目|技术要求|
        |---|---|
        |外观和强度|1.1、1.2|
        |防水性能|1.3|
        |撑开力|1.4.1|
        |收拢力|1.4.2|
        型式检验的项目应为第1章规定的全部项目。
        """);

    // 出厂检验只检验一部分。
    [TestMethod]
    public void DeliveryInspection() => VerifySilent($"""
        {Requirements}
        # 检验规则
        出厂检验的项目应符合表1的规定。
        表：出厂检验的项目
        |检验项目|要求|
        |---|---|
        |外观|1.1|
        |强度|1.2|
        |防水性能|1.3|
        |开合性能|1.4|
        """);

    [TestMethod]
    public void SaidElsewhereInTheClause() => VerifySilent($"""
        {Requirements}
        # 检验规则
        检验项目应符合表1的规定。耐光性每两年检验一次。
        表：检验项目
        |检验项目|要求|出厂检验|型式检验|
        |---|---|---|---|
        |外观|1.1|√|√|
        |强度|1.2|—|√|
        |防水性能|1.3|—|√|
        |开合性能|1.4|—|√|
        """);

    // 材料、标志等没有自己的检验；格里不只是条号的，看不出列了什么。
    [TestMethod]
    public void OtherCells() => VerifySilent($"""
        {Requirements}
        # 检验规则
        检验项目应符合表1的规定。
        表：检验项目
        |检验项目|要求|出厂检验|型式检验|
        |---|---|---|---|
        |外观|1.1|√|√|
        |强度|1.2|—|√|
        |防水性能|1.3|—|√|
        |其余|第1章|—|√|
        """);
}
