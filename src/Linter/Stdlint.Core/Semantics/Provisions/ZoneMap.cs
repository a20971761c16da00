using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Cuts the text of a draft into runs with one zone each, from one walk over the tree.</summary>
internal sealed class ZoneMap
{
    private readonly DraftText _text;
    private readonly List<TextRun> _runs = [];
    private FootnoteReferences? _references;

    /// <summary>The run that was asked for last: most questions go through the text in order. Threads may overwrite each other's; any value is right.</summary>
    private int _last;

    private ZoneMap(DraftText text) => _text = text;

    public ImmutableArray<TextRun> Runs { get; private set; } = [];

    public static ZoneMap Build(DraftSyntaxTree tree)
    {
        var map = new ZoneMap(tree.Text);
        map.Walk(tree.Root);
        if (!IsSorted(map._runs))
            map._runs.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        map.Runs = [.. map._runs];
        map._runs.Clear();
        return map;
    }

    private static bool IsSorted(List<TextRun> runs)
    {
        for (var i = 1; i < runs.Count; i++)
        {
            if (runs[i].Span.Start < runs[i - 1].Span.Start)
                return false;
        }

        return true;
    }

    /// <summary>Index of the run that holds the offset, or of the last one before it; -1 where none begins before.</summary>
    public int IndexBefore(int position)
    {
        int low = -1, high = Runs.Length - 1;
        var last = _last;
        if (last <= high && Runs[last].Span.Start <= position)
        {
            if (last == high || position < Runs[last + 1].Span.Start)
                return last;
            low = last + 1;
        }

        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Runs[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        _last = Math.Max(0, low);
        return low;
    }

    /// <summary>The run that holds the offset, the end of a run included; null where there is none.</summary>
    public TextRun? At(int position)
    {
        var index = IndexBefore(position);
        return index >= 0 && position <= Runs[index].Span.End ? Runs[index] : null;
    }

    private struct Frame(DraftSyntaxNode node, DraftRegion region, TextRole role)
    {
        public readonly DraftSyntaxNode Node = node;
        public readonly DraftRegion Region = region;
        public readonly TextRole Role = role;
        public int Child;
        public int Cursor = node.Span.Start;
    }

    // The tree is as deep as the draft makes it, so the walk keeps its own stack.
    private void Walk(DraftSyntaxNode root)
    {
        var stack = new List<Frame> { new(root, DraftRegion.None, TextRole.None) };
        while (stack.Count > 0)
        {
            var top = stack.Count - 1;
            var frame = stack[top];
            if (frame.Child < frame.Node.Children.Length)
            {
                var child = frame.Node.Children[frame.Child];
                if (child.Span.Start > frame.Cursor)
                    AddOwn(frame, frame.Cursor, child.Span.Start);
                frame.Cursor = Math.Max(frame.Cursor, child.Span.End);
                frame.Child++;
                stack[top] = frame;
                var region = RegionOf(child, frame.Region);
                stack.Add(new Frame(child, region, RoleOf(child, frame.Role)));
                continue;
            }

            if (frame.Node.Span.End > frame.Cursor)
                AddOwn(frame, frame.Cursor, frame.Node.Span.End);
            stack.RemoveAt(top);
        }
    }

    private DraftRegion RegionOf(DraftSyntaxNode node, DraftRegion outer)
    {
        switch (node)
        {
            case CoverSyntax: return DraftRegion.Cover;
            case ContentsSyntax: return DraftRegion.Contents;
            case ForewordSyntax: return DraftRegion.Foreword;
            case IntroductionSyntax: return DraftRegion.Introduction;
            case MainBodySyntax: return DraftRegion.Body;
            case BodyTitleSyntax: return DraftRegion.BodyTitle;
            case BibliographySyntax: return DraftRegion.Bibliography;
            case IndexSyntax: return DraftRegion.Index;
            case AnnexSyntax annex:
                return annex.Status switch
                {
                    AnnexStatus.Normative => DraftRegion.NormativeAnnex,
                    AnnexStatus.Informative => DraftRegion.InformativeAnnex,
                    _ => DraftRegion.UnstatedAnnex,
                };
            case ClauseSyntax clause:
                return clause.Element switch
                {
                    ElementKind.Scope => DraftRegion.Scope,
                    ElementKind.NormativeReferences => DraftRegion.NormativeReferences,
                    ElementKind.TermsAndDefinitions => DraftRegion.Terms,
                    ElementKind.Symbols => DraftRegion.Symbols,
                    _ => outer,
                };
        }

        if (node.FirstBlock >= _text.Blocks.Length)
            return outer;
        return _text.Blocks[node.FirstBlock].Story switch
        {
            BlockStory.Header or BlockStory.Footer => DraftRegion.Margin,
            BlockStory.Comment => DraftRegion.Comment,
            BlockStory.Footnote or BlockStory.Endnote when outer == DraftRegion.None => RegionOfReference(_text.Blocks[node.FirstBlock]),
            _ => outer,
        };
    }

    // A footnote stands after the body in the text, but belongs to the element that refers to it.
    private DraftRegion RegionOfReference(Block footnote)
    {
        _references ??= FootnoteReferences.Find(_text);
        if (_references.To(footnote) is not { } position)
            return DraftRegion.None;
        int low = -1, high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_runs[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low >= 0 ? _runs[low].Region : DraftRegion.None;
    }

    private static TextRole RoleOf(DraftSyntaxNode node, TextRole outer)
    {
        var own = node.Kind switch
        {
            SyntaxKind.CoverField => TextRole.CoverField,
            SyntaxKind.ContentsEntry => TextRole.ContentsEntry,
            SyntaxKind.Clause or SyntaxKind.Subclause or SyntaxKind.Annex or SyntaxKind.Foreword or SyntaxKind.Introduction
                or SyntaxKind.TableOfContents or SyntaxKind.Bibliography or SyntaxKind.Index or SyntaxKind.BodyTitle => TextRole.Heading,
            SyntaxKind.Paragraph => TextRole.Paragraph,
            SyntaxKind.IntroductoryText => TextRole.IntroductoryText,
            SyntaxKind.ListItem => TextRole.ListItem,
            SyntaxKind.Note => TextRole.Note,
            SyntaxKind.Example => TextRole.Example,
            SyntaxKind.Footnote => TextRole.Footnote,
            SyntaxKind.TableFootnote => TextRole.TableFootnote,
            SyntaxKind.TableCell => TextRole.TableCell,
            SyntaxKind.Table => TextRole.Caption,
            SyntaxKind.Figure or SyntaxKind.Subfigure => TextRole.FigureText,
            SyntaxKind.Formula => TextRole.Formula,
            SyntaxKind.FormulaWhere => TextRole.FormulaExplanation,
            SyntaxKind.TermEntry => TextRole.Definition,
            SyntaxKind.ReferenceEntry => TextRole.ReferenceEntry,
            SyntaxKind.IndexEntry => TextRole.IndexEntry,
            SyntaxKind.Notice => TextRole.Notice,
            _ => TextRole.None,
        };

        return outer switch
        {
            // What stands in a note, an example or a footnote stays one, whatever its own form.
            TextRole.Note or TextRole.Example or TextRole.Footnote or TextRole.TableFootnote or TextRole.Notice => outer,
            // The line on units, or a paragraph of the table outside its cells.
            TextRole.Caption when own is TextRole.Paragraph or TextRole.None => outer,
            TextRole.TableCell or TextRole.FigureText or TextRole.Definition or TextRole.FormulaExplanation
                when own is TextRole.Paragraph or TextRole.ListItem or TextRole.None => outer,
            _ => own,
        };
    }

    private void AddOwn(Frame frame, int start, int end)
    {
        switch (frame.Node)
        {
            case DivisionSyntax or ElementSyntax or BodyTitleSyntax or CaptionedSyntax or DraftSyntax or MainBodySyntax:
                AddLines(frame, start, end, frame.Role);
                break;
            case ListItemSyntax item:
                AddParts(frame, start, end, item.TextSpan, frame.Role, TextRole.None);
                break;
            case NoteSyntax note:
                AddParts(frame, start, end, note.TextSpan, frame.Role, TextRole.None);
                break;
            case TermEntrySyntax term:
                AddTermParts(frame, term, start, end);
                break;
            default:
                AddLines(frame, start, end, frame.Role);
                break;
        }
    }

    /// <summary>Splits own text into the part inside and the parts outside a span.</summary>
    private void AddParts(Frame frame, int start, int end, TextSpan inside, TextRole role, TextRole outsideRole)
    {
        if (inside.IsEmpty || inside.Start >= end || inside.End <= start)
        {
            AddLines(frame, start, end, inside.IsEmpty ? role : outsideRole);
            return;
        }

        AddLines(frame, start, inside.Start, outsideRole);
        AddLines(frame, Math.Max(start, inside.Start), Math.Min(end, inside.End), role);
        // Text after the item's own words, such as a second line of the same block, still belongs to it.
        AddLines(frame, inside.End, end, role);
    }

    private void AddTermParts(Frame frame, TermEntrySyntax term, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var (role, stop) = TermRoleAt(term, position, end);
            AddLines(frame, position, stop, role);
            position = stop;
        }
    }

    private static (TextRole Role, int Stop) TermRoleAt(TermEntrySyntax term, int position, int end)
    {
        if (term.SourceSpan.Contains(position))
            return (TextRole.Source, Math.Min(end, term.SourceSpan.End));
        if (term.DefinitionSpan.Contains(position))
        {
            var stop = Math.Min(end, term.DefinitionSpan.End);
            return (TextRole.Definition, term.SourceSpan.Start > position ? Math.Min(stop, term.SourceSpan.Start) : stop);
        }

        var next = end;
        if (!term.DefinitionSpan.IsEmpty && term.DefinitionSpan.Start > position)
            next = Math.Min(next, term.DefinitionSpan.Start);
        if (!term.SourceSpan.IsEmpty && term.SourceSpan.Start > position)
            next = Math.Min(next, term.SourceSpan.Start);
        return (TextRole.Term, next);
    }

    /// <summary>Adds a run for each line of the range, without the line ends.</summary>
    private void AddLines(Frame frame, int start, int end, TextRole role)
    {
        while (start < end)
        {
            var block = _text.BlockAt(start);
            var stop = Math.Min(end, block.Span.End);
            if (stop > start)
                _runs.Add(new TextRun(TextSpan.FromBounds(start, stop), frame.Node, block.Index, frame.Region, LineRole(frame, block.Index, role)));
            start = Math.Max(stop, block.Span.End) + 1;
        }
    }

    private static TextRole LineRole(Frame frame, int block, TextRole role) =>
        frame.Node is FigureSyntax figure && figure.CaptionBlock == block ? TextRole.Caption : role;
}
