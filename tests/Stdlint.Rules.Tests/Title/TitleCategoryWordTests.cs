using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleCategoryWordTests : RuleTests<TitleCategoryWord>
{
    [TestMethod]
    public void Standard() => Verify(Cover.CoverNotation.With("名称：[|充电柜技术标准|]"));

    [TestMethod]
    public void EvaluationStandard() => Verify(Cover.CoverNotation.With("名称：[|充电柜评价标准|]"));

    [TestMethod]
    public void SubjectItself() => VerifySilent(Cover.CoverNotation.With("名称：企业标准化工作指南"));

    [TestMethod]
    public void ReferenceMaterial() => VerifySilent(Cover.CoverNotation.With("名称：铁矿石标准样品研制规范"));

    [TestMethod]
    public void FoodSafety() => VerifySilent(Cover.CoverNotation.With("名称：食品安全国家标准　食品添加剂使用标准", "编号：GB 2760—2025", "层级：中华人民共和国国家标准"));
}
