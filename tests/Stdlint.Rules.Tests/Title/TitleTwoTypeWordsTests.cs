using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleTwoTypeWordsTests : RuleTests<TitleTwoTypeWords>
{
    [TestMethod]
    public void SpecificationAndGuide() => Verify(Cover.CoverNotation.With("名称：[|充电柜管理规范及实施指南|]"));

    [TestMethod]
    public void CompoundNoun() => VerifySilent(Cover.CoverNotation.With("名称：充电柜服务评价规范"));

    [TestMethod]
    public void ManagementSystem() => VerifySilent(Cover.CoverNotation.With("名称：质量管理体系　要求及使用指南"));

    [TestMethod]
    public void Classification() => VerifySilent(Cover.CoverNotation.With("名称：充电柜分类与代码"));
}
