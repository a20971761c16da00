using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13、8.6.3.2：与第2章的清单同样排列。分组标题没有序号，不是条目。
public sealed class BibliographyOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        // 2009 版把团体标准和法规都放在“国内有关文件”里。
        var certain = model.Bibliography.Entries.RemoveAll(listed => listed.Category == ReferenceCategory.Uncertain
            || listed.Document is null && listed.Entry.WrittenMarker.Length == 0
            || model.Edition.Value < DraftEdition.Edition2020 && listed.Category is ReferenceCategory.Association or ReferenceCategory.OtherDocument);
        foreach (var (misplaced, other, isTooLate) in ReferenceOrder.FindMisplaced(certain, static (left, right) => left.Category.CompareTo(right.Category)))
        {
            var place = PlaceOf(misplaced);
            var (first, second) = isTooLate ? (place, PlaceOf(other)) : (PlaceOf(other), place);
            context.Report(Descriptors.BibliographyOrder, place, context.Text.StringOf(first), context.Text.StringOf(second))
                .Assuming(misplaced.Entry)
                .WithRelated(RelatedKind.Conflict, PlaceOf(other), "related.conflict")
                .WithFix(() => Move(model, misplaced, other, isTooLate))
                .TrustedAs(WholeParagraphs.TrustInRewriting(model.Text, misplaced.Entry.Span));
        }
    }

    // 自动编号的整段移动；键入的序号随位置走，所以条目改写在新的位置，其间各条的序号顺延。
    private static List<DraftEdit> Move(DraftModel model, ListedReference misplaced, ListedReference other, bool isTooLate)
    {
        if (BibliographyEdit.MarkerOf(model, misplaced) is not { } marker || BibliographyEdit.RefersToNumbers(model) || WholeParagraphs.Of(other.Entry) is not { } place)
            return [];
        if (marker.IsEmpty)
            return ReferenceOrder.Move(model.Text, misplaced, other, isTooLate) is { } move ? [move] : [];

        var entries = model.Bibliography.Entries;
        var (from, to) = (entries.IndexOf(misplaced), entries.IndexOf(other));
        var edits = new List<DraftEdit>();
        for (var i = Math.Min(from, to); i <= Math.Max(from, to); i++)
        {
            if (BibliographyEdit.MarkerOf(model, entries[i]) is not { IsEmpty: false } old || BibliographyEdit.NumberIn(model, old) is not { } number)
                return [];
            if (i != from)
                edits.Add(DraftEdit.Replace(old, BibliographyEdit.Written(model, old, isTooLate ? number + 1 : number - 1)));
        }

        if (WholeParagraphs.Delete(misplaced.Entry) is not { Count: 1 } deletion || BibliographyEdit.NumberIn(model, BibliographyEdit.MarkerOf(model, other)!.Value) is not { } taken)
            return [];
        var text = BibliographyEdit.Written(model, marker, taken) + model.Text.TextOf(TextSpan.FromBounds(marker.End, model.Text.Blocks[deletion.First].Span.End)).ToString();
        edits.Add(deletion);
        edits.Add(new InsertParagraphs(isTooLate ? place.First : place.End - 1, isTooLate ? InsertionSide.Before : InsertionSide.After, [new NewParagraph(text, deletion.First)]));
        return edits;
    }

    private static TextSpan PlaceOf(ListedReference listed) => listed.Document?.Span ?? listed.TitleSpan;
}
