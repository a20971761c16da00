using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Numbers, titles and mentions of figures and tables (GB/T 1.1—2020, 9.7 and 9.8).</summary>
public sealed partial class DraftModel
{
    /// <summary>
    /// Figures that are counted together: those from the introduction to before the annexes, then those of each annex (9.7.2.1). Pictures without
    /// caption, and figures of cover and foreword, are left out.
    /// </summary>
    public ImmutableArray<CaptionGroup> FigureGroups => Once(ref _figureGroups, static model => CaptionGroup.Of(model.Figures));

    /// <summary>Tables that are counted together, as figures are (9.8.2.1).</summary>
    public ImmutableArray<CaptionGroup> TableGroups => Once(ref _tableGroups, static model => CaptionGroup.Of(model.Tables));

    /// <summary>The cells of each table with at least two rows and columns, in document order.</summary>
    public ImmutableArray<TableBody> TableBodies => Once(ref _tableBodies, TableBody.FindAll);

    /// <summary>Whether the text names the figure or table with its number anywhere but in titles, foreword and contents.</summary>
    public bool IsMentioned(CaptionedSyntax captioned) =>
        captioned.Number is { } number && CaptionMentions.Contains((KindOf(captioned), number));

    /// <summary>Whether the text names the figure or table with the number that it should have in sequence: its caption is wrong, the text is right.</summary>
    public bool IsMentionedAsExpected(CaptionedSyntax captioned) =>
        ExpectedCaptionNumbers.TryGetValue(captioned, out var expected) && CaptionMentions.Contains((KindOf(captioned), expected));

    /// <summary>The pointers that find nothing, but would find the figure or table if it had the number that it should have in sequence.</summary>
    public IEnumerable<CrossReference> PointersAsExpected(CaptionedSyntax captioned) => ExpectedCaptionNumbers.TryGetValue(captioned, out var expected)
        ? CrossReferences.Where(pointer => pointer is { IsResolved: false, IsExternal: false } && pointer.Kind == KindOf(captioned) && pointer.Number == expected)
        : [];

    private static CrossReferenceKind KindOf(CaptionedSyntax captioned) => captioned is FigureSyntax ? CrossReferenceKind.Figure : CrossReferenceKind.Table;

    private Dictionary<CaptionedSyntax, DivisionNumber> ExpectedCaptionNumbers => Once(
        ref _expectedCaptionNumbers,
        static model => model.FigureGroups.Concat(model.TableGroups).SelectMany(static group => group.ExpectedNumbers()).ToDictionary(static entry => entry.Item, static entry => entry.Expected));

    private HashSet<(CrossReferenceKind Kind, DivisionNumber Number)> CaptionMentions => Once(ref _captionMentions, CaptionMentionFinder.Find);

    private ImmutableArray<CaptionGroup> _figureGroups;
    private ImmutableArray<CaptionGroup> _tableGroups;
    private ImmutableArray<TableBody> _tableBodies;
    private HashSet<(CrossReferenceKind Kind, DivisionNumber Number)>? _captionMentions;
    private Dictionary<CaptionedSyntax, DivisionNumber>? _expectedCaptionNumbers;
}
