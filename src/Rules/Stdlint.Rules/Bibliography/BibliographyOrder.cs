using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
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
                .WithRelated(RelatedKind.Conflict, PlaceOf(other), "related.conflict");
        }
    }

    private static TextSpan PlaceOf(ListedReference listed) => listed.Document?.Span ?? listed.TitleSpan;
}
