using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax;

/// <summary>A node of the draft syntax tree. Nodes are immutable once the parser has returned; their spans nest and siblings do not overlap.</summary>
public abstract class DraftSyntaxNode
{
    public abstract SyntaxKind Kind { get; }

    public DraftSyntaxNode? Parent { get; internal set; }

    public ImmutableArray<DraftSyntaxNode> Children { get; internal set; } = [];

    /// <summary>First block of the node.</summary>
    public int FirstBlock { get; internal set; }

    /// <summary>First block after the node.</summary>
    public int EndBlock { get; internal set; }

    /// <summary>UTF-16 span in the draft text. Nodes of whole blocks end before the last line end; smaller nodes are part of a line.</summary>
    public TextSpan Span { get; internal set; }

    public RecognitionConfidence Confidence { get; internal set; } = RecognitionConfidence.High;

    public DraftSyntaxTree Tree { get; internal set; } = null!;

    /// <summary>The text of the node as stored, without automatic numbers.</summary>
    public ReadOnlySpan<char> Text => Tree.Text.TextOf(Span);

    public ReadOnlySpan<Block> Blocks => Tree.Text.Blocks.AsSpan()[FirstBlock..EndBlock];

    /// <summary>The span from the start of this node to the end of the other.</summary>
    public TextSpan To(DraftSyntaxNode last) => TextSpan.FromBounds(Span.Start, last.Span.End);

    public T? FirstAncestor<T>()
        where T : DraftSyntaxNode
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            if (node is T found)
                return found;
        }

        return null;
    }

    /// <summary>All nodes below this one, in document order, parents before children.</summary>
    public IEnumerable<DraftSyntaxNode> Descendants()
    {
        // An own stack: nested iterators would cost a step per level for each node.
        var pending = new Stack<DraftSyntaxNode>();
        Push(this);
        while (pending.TryPop(out var node))
        {
            yield return node;
            Push(node);
        }

        void Push(DraftSyntaxNode parent)
        {
            for (var i = parent.Children.Length - 1; i >= 0; i--)
                pending.Push(parent.Children[i]);
        }
    }
}

/// <summary>The tree of one draft: total over the blocks of the text, in their order (invariant 4).</summary>
public sealed class DraftSyntaxTree
{
    internal DraftSyntaxTree(DraftText text, DraftSyntax root)
    {
        Text = text;
        Root = root;
    }

    public DraftText Text { get; }

    public DraftSyntax Root { get; }

    /// <summary>The innermost node that covers the whole block of the offset.</summary>
    public DraftSyntaxNode NodeAt(int position)
    {
        DraftSyntaxNode node = Root;
        while (ChildAt(node, position) is { } child)
            node = child;
        return node;
    }

    private static DraftSyntaxNode? ChildAt(DraftSyntaxNode node, int position)
    {
        int low = 0, high = node.Children.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var child = node.Children[middle];
            if (position > child.Span.End)
                low = middle + 1;
            else if (position < child.Span.Start)
                high = middle - 1;
            else
                return child;
        }

        return null;
    }
}
