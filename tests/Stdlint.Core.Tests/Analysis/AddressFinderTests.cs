using Stdlint.Core.Analysis;
using Stdlint.Core.Analysis.Engine;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Analysis;

[TestClass]
public sealed class AddressFinderTests
{
    [TestMethod]
    public void HeadingHasNoParagraphAndParagraphsAreCounted()
    {
        var model = HandmadeDraft.Of("# 范围", "甲", "乙", "# 要求", "丙");
        var finder = new AddressFinder(model);

        Assert.AreEqual(("1", 0), PlaceOf(finder.AddressOf(model.Find("范围").Start)));
        Assert.AreEqual(("1", 1), PlaceOf(finder.AddressOf(model.Find("甲").Start)));
        Assert.AreEqual(("1", 2), PlaceOf(finder.AddressOf(model.Find("乙").End)));
        Assert.AreEqual(("2", 1), PlaceOf(finder.AddressOf(model.Find("丙").Start)));
    }

    [TestMethod]
    public void DivisionWithoutNumberIsNamedByItsTitle()
    {
        var model = HandmadeDraft.Of("# 范围", "甲");
        model.Clauses[0].Number = null;

        Assert.AreEqual("范围", new AddressFinder(model).AddressOf(model.Find("甲").Start).ClausePath);
    }

    [TestMethod]
    public void MarkersOfNestedItemsAreJoined()
    {
        var model = HandmadeDraft.Of("# 要求", "甲", "乙");
        var clause = model.Clauses[0];
        var paragraph = clause.Children[1];
        var inner = new ListItemSyntax { WrittenMarker = "2)", Span = paragraph.Span, FirstBlock = 2, EndBlock = 3, Tree = clause.Tree };
        var outer = new ListItemSyntax { WrittenMarker = "b)", Span = paragraph.Span, FirstBlock = 2, EndBlock = 3, Tree = clause.Tree, Children = [inner], Parent = clause };
        inner.Parent = outer;
        clause.Children = clause.Children.SetItem(1, outer);

        Assert.AreEqual(new DraftAddress("1", 1, "b)2)", "", 0, 0), new AddressFinder(model).AddressOf(model.Find("乙").Start));
    }

    [TestMethod]
    public void DraftWithoutBlocksHasNoAddress()
    {
        var model = HandmadeDraft.Of();
        Assert.AreEqual(DraftAddress.None, new AddressFinder(model).AddressOf(0));
    }

    private static (string, int) PlaceOf(DraftAddress address) => (address.ClausePath, address.Paragraph);
}
