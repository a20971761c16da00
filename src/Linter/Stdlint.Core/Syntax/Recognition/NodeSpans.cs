using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Gives nodes their blocks, spans and children.</summary>
internal static class NodeSpans
{
    /// <summary>A node of whole blocks: its span ends before the line end of its last block.</summary>
    public static T Over<T>(this T node, DraftLines lines, int first, int end)
        where T : DraftSyntaxNode
    {
        node.FirstBlock = first;
        node.EndBlock = end;
        node.Span = end > first
            ? TextSpan.FromBounds(lines.Block(first).Span.Start, lines.Block(end - 1).Span.End)
            : new(first < lines.Count ? lines.Block(first).Span.Start : lines.Content.Length, 0);
        return node;
    }

    /// <summary>A node that is part of a line.</summary>
    public static T Within<T>(this T node, int block, TextSpan span)
        where T : DraftSyntaxNode
    {
        node.FirstBlock = block;
        node.EndBlock = block + 1;
        node.Span = span;
        return node;
    }

    public static T With<T>(this T node, List<DraftSyntaxNode>? children)
        where T : DraftSyntaxNode
    {
        node.Children = children is null ? [] : [.. children];
        return node;
    }

    public static T At<T>(this T node, RecognitionConfidence confidence)
        where T : DraftSyntaxNode
    {
        node.Confidence = confidence;
        return node;
    }

    public static ParagraphSyntax Trivia(DraftLines lines, int block) => new ParagraphSyntax(SyntaxKind.Trivia).Over(lines, block, block + 1);

    /// <summary>The nodes of one type among the children.</summary>
    public static ImmutableArray<T> Only<T>(List<DraftSyntaxNode> children)
        where T : DraftSyntaxNode
    {
        var builder = ImmutableArray.CreateBuilder<T>();
        foreach (var child in children)
        {
            if (child is T found)
                builder.Add(found);
        }

        return builder.ToImmutable();
    }
}
