using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleListsAspectsTests : RuleTests<TitleListsAspects>
{
    [TestMethod]
    public void Five() => Verify(Cover.CoverNotation.With("名称：[|咖啡研磨机　术语、符号、材料、尺寸、试验方法|]"));

    [TestMethod]
    public void FixedGroup() => VerifySilent(Cover.CoverNotation.With("名称：咖啡研磨机　标志、包装、运输和贮存"));

    [TestMethod]
    public void Subjects() => VerifySilent(Cover.CoverNotation.With("名称：苹果、梨、桃采摘技术规范"));

    [TestMethod]
    public void Two() => VerifySilent(Cover.CoverNotation.With("名称：咖啡研磨机　术语、符号"));
}
