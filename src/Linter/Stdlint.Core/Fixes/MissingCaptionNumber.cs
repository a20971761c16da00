using System.Buffers;
using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Numbers a figure or table whose title is there, where the text points to the number that is missing.</summary>
public static class MissingCaptionNumber
{
    private const int LongestTitle = 40;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("。；：:;\uFFFC\v\t");

    /// <summary>The edits; none where the number is not certain: another has it, those around it are out of order, or nothing points to it.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="node">The figure or table; of several without number the first.</param>
    /// <param name="titleBlock">The line with its title; negative where there is none.</param>
    public static ImmutableArray<DraftEdit> Edits(DraftModel model, CaptionedSyntax node, int titleBlock)
    {
        var annex = node.FirstAncestor<AnnexSyntax>();
        if (titleBlock < 0 || annex is { Number: null } || model.Text.Blocks[titleBlock] is not { Label: null, Cell: null } line)
            return [];
        var (kind, groups) = node is FigureSyntax ? (CrossReferenceKind.Figure, model.FigureGroups) : (CrossReferenceKind.Table, model.TableGroups);
        ImmutableArray<CaptionedSyntax> others = [.. groups.Where(group => group.Annex == annex).SelectMany(static group => group.Members).Where(other => other != node && !other.IsContinuation)];
        var letter = annex?.Number?.Letter ?? '\0';
        var number = new DivisionNumber(letter, [others.Count(other => other.Span.Start < node.Span.Start) + 1]);
        for (var i = 0; i < others.Length; i++)
        {
            var expected = number.WithLast(others[i].Span.Start < node.Span.Start ? i + 1 : i + 2);
            if (!others[i].HasCertainNumber || others[i].Number != expected)
                return [];
        }

        return model.CrossReferences.Any(pointer => pointer is { IsResolved: false, IsExternal: false } && pointer.Kind == kind && pointer.Number == number)
            ? Numbered(model, line, kind, number, others)
            : [];
    }

    /// <summary>Whether a line beside a figure or table is its title: short, centred, and not a sentence.</summary>
    public static bool IsTitle(DraftModel model, int block)
    {
        if (block < 0 || block >= model.Text.Blocks.Length)
            return false;
        var line = model.Text.Blocks[block];
        var text = model.Text.TextOf(line).Trim();
        return line is { Story: BlockStory.Body, Cell: null, Label: null, Format.Alignment: ParagraphAlignment.Center } && text.Length is > 0 and <= LongestTitle && !text.ContainsAny(NotInTitles)
            && model.Tree.NodeAt(line.Span.Start) is ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph && line.Span.Contains(paragraph.Span);
    }

    private static ImmutableArray<DraftEdit> Numbered(DraftModel model, Block line, CrossReferenceKind kind, DivisionNumber number, ImmutableArray<CaptionedSyntax> others)
    {
        if (others.Any(static other => other.NumberOrigin == NumberOrigin.Automatic))
        {
            // Numbered by the style, as the ones before it.
            if (number.Letter != '\0' || others is not [.., { NumberOrigin: NumberOrigin.Automatic, Number: { } last } like] || number.Last != others.Length + 1
                || model.Text.Blocks[like.CaptionBlock] is not { Label: { FromStyle: true } label, Style: { } style })
            {
                return [];
            }

            return [new SetStyle(line.Index, style.Name, NumberingChange.OfStyle) { PrintedNumber = label.Text.Trim().Replace(last.Text, number.Text, StringComparison.Ordinal) }];
        }

        // A typed number among those that fields count would be counted by none.
        if (others.Any(other => model.Text.Fields.Any(field => field.Result.IntersectsWith(other.NumberSpan))))
            return [];
        var text = model.Text.TextOf(line);
        return [DraftEdit.Insert(line.Span.End - text.TrimStart().Length, (kind == CrossReferenceKind.Figure ? "图" : "表") + number.Text + "\u3000")];
    }
}
