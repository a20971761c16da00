using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>What must hold of every tree.</summary>
internal static class TreeShape
{
    /// <summary>The first thing wrong with the tree, null where nothing is.</summary>
    public static string? Fault(DraftSyntaxTree tree)
    {
        var owners = new DraftSyntaxNode?[tree.Text.Blocks.Length];
        if (tree.Root.FirstBlock != 0 || tree.Root.EndBlock != owners.Length)
            return "the root does not cover the draft";
        var pending = new Stack<DraftSyntaxNode>();
        pending.Push(tree.Root);
        while (pending.TryPop(out var node))
        {
            if (!ReferenceEquals(node.Tree, tree))
                return $"{Name(node)} has no tree";
            for (var block = node.FirstBlock; block < node.EndBlock; block++)
                owners[block] = node;
            if (ChildFault(node) is { } fault)
                return fault;
            foreach (var child in node.Children)
                pending.Push(child);
        }

        for (var block = 0; block < owners.Length; block++)
        {
            if (owners[block] is null or DraftSyntax or MainBodySyntax or ListSyntax or TableCellSyntax)
                return $"block {block + 1} is covered by no node of its own but {owners[block]?.Kind}";
        }

        return null;
    }

    private static string? ChildFault(DraftSyntaxNode node)
    {
        var position = node.Span.Start;
        var block = node.FirstBlock;
        foreach (var child in node.Children)
        {
            if (!ReferenceEquals(child.Parent, node))
                return $"{Name(child)} does not know its parent";
            if (child.Span.Start < position || child.Span.End > node.Span.End)
                return $"{Name(child)} does not nest in {Name(node)} or comes too early";
            if (child.FirstBlock < node.FirstBlock || child.EndBlock > node.EndBlock || child.EndBlock <= child.FirstBlock || child.FirstBlock < block - 1)
                return $"{Name(child)} has blocks outside {Name(node)} or out of order";
            position = child.Span.End;
            block = child.EndBlock;
        }

        return null;
    }

    private static string Name(DraftSyntaxNode node) => $"{node.Kind} {node.FirstBlock + 1}-{node.EndBlock}";
}
