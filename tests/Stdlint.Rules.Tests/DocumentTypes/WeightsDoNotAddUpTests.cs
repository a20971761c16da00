using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class WeightsDoNotAddUpTests : RuleTests<WeightsDoNotAddUp>
{
    [TestMethod]
    public void Fractions() => Verify("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|[|权重|]|
        |---|---|
        |环境|0.3|
        |人员|0.3|
        |服务|0.3|
        """);

    [TestMethod]
    public void Percents() => Verify("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|[|权重|]|
        |---|---|
        |环境|30%|
        |人员|30%|
        |服务|30%|
        """);

    [TestMethod]
    public void TotalRow() => Verify("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|[|分值|]|
        |---|---|
        |环境|30|
        |人员|30|
        |服务|30|
        |合计|100|
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|权重|
        |---|---|
        |环境|0.3|
        |人员|0.3|
        |服务|0.4|
        """);

    [TestMethod]
    public void Hundred() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|权重（%）|
        |---|---|
        |环境|30|
        |人员|30|
        |服务|40|
        """);

    [TestMethod]
    public void EachParentAddsUp() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |一级|二级|权重|
        |---|---|---|
        |环境|场地|0.6|
        |^|设施|0.4|
        |人员|资质|0.5|
        |^|培训|0.5|
        """);

    [TestMethod]
    public void PartOfAnother() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|权重|
        |---|---|
        |环境|0.3|
        |人员|0.7|
        环境的指标见表2。
        表：环境
        |指标|权重|
        |---|---|
        |场地|0.1|
        |设施|0.2|
        """);

    [TestMethod]
    public void ScoresWithoutTotal() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|分值|
        |---|---|
        |环境|30|
        |人员|30|
        |服务|30|
        """);

    [TestMethod]
    public void Bonus() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|权重|
        |---|---|
        |环境|0.3|
        |人员|0.3|
        |加分项|0.1|
        """);

    [TestMethod]
    public void WordsInCells() => VerifySilent("""
        [封面]
        名称：养老机构服务质量评价
        # 范围
        本文件确立了养老机构服务质量的评价指标体系。
        # 评价指标体系
        指标及其权重见表1。
        表：指标权重
        |指标|权重|
        |---|---|
        |环境|高|
        |人员|低|
        """);
}
