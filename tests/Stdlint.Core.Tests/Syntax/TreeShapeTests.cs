using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>The guard of the tree's shape sees what is wrong.</summary>
[TestClass]
public sealed class TreeShapeTests
{
    [TestMethod]
    public void SoundTree() => Assert.IsNull(TreeShape.Fault(Tree()));

    [TestMethod]
    public void LostNode() => Break(clause => clause.Children = clause.Parent!.Children = []);

    [TestMethod]
    public void NodesOutOfOrder() => Break(clause => clause.Children = [.. clause.Children.Reverse()]);

    [TestMethod]
    public void NodeTwice() => Break(clause => clause.Children = clause.Children.Insert(0, clause.Children[0]));

    [TestMethod]
    public void NodeThatReachesBeyondItsParent() => Break(clause => clause.Children[0].EndBlock = clause.EndBlock + 1);

    [TestMethod]
    public void StrayParent() => Break(clause => clause.Children[0].Parent = clause.Parent);

    [TestMethod]
    public void InnermostNodeOfAPosition()
    {
        var tree = Tree();

        var first = tree.NodeAt(tree.Text.Blocks[1].Span.Start);
        var heading = tree.NodeAt(tree.Text.Blocks[0].Span.Start);

        Assert.AreEqual((SyntaxKind.Paragraph, 1), (first.Kind, first.FirstBlock));
        Assert.AreEqual(SyntaxKind.Clause, heading.Kind);
        Assert.AreEqual(SyntaxKind.Paragraph, tree.NodeAt(tree.Text.Content.Length).Kind);
    }

    private static DraftSyntaxTree Tree() => DraftParser.Parse(BlockText.Parse("1 范围\n甲。\n乙。"));

    private static void Break(Action<DraftSyntaxNode> change)
    {
        var tree = Tree();
        change(tree.Root.MainBody!.Clauses[0]);

        Assert.IsNotNull(TreeShape.Fault(tree));
    }
}
