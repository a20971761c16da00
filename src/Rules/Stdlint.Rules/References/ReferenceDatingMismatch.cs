using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1、9.5.4.1：清单中注不注日期随文中的引用。清单不注日期而文中有的引用具体条时，两种写法都有理由，不报。
public sealed class ReferenceDatingMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var citations = model.Citations
            .Where(static citation => citation is { Role: CitationRole.Normative or CitationRole.Unclear, Document: { IsPlaceholder: false, AllPartsSpan.IsEmpty: true } })
            .GroupBy(static citation => citation.Document!.Key, StringComparer.Ordinal);
        foreach (var cited in citations)
        {
            var listed = model.NormativeReferences.Entries
                .Where(entry => entry.Document is { IsPlaceholder: false, AllPartsSpan.IsEmpty: true } document && document.Key == cited.Key)
                .ToList();
            if (listed.Count == 0 || FindMismatch([.. cited], listed) is not { } citation)
                continue;
            var entry = listed[0];
            context.Report(Descriptors.ReferenceDatingMismatch, citation.Span, cited.Key, context.Text.StringOf(entry.Document!.Span), context.Text.StringOf(citation.Span))
                .Assuming(entry.Entry)
                .WithRelated(RelatedKind.Conflict, entry.Document.Span, "related.conflict")
                .WithFix(() => listed.Count == 1 ? [Dated(context, entry.Document, citation.Document!)] : [], context.Text.StringOf(citation.Span))
                .WithFix(() => listed.Count == 1 ? cited.Where(other => other.Document!.Year != entry.Document.Year).Select(other => Dated(context, other.Document!, entry.Document)) : [], context.Text.StringOf(entry.Document.Span));
        }
    }

    // 清单随文中，或者文中随清单：哪一种对，看引用的是不是具体内容。
    private static ReplaceText Dated(DraftContext context, StandardNumber number, StandardNumber model)
    {
        var end = number.NumberSpan.End;
        return DraftEdit.Replace(TextSpan.FromBounds(end, Math.Max(end, number.YearSpan.End)), context.Text.StringOf(TextSpan.FromBounds(model.NumberSpan.End, Math.Max(model.NumberSpan.End, model.YearSpan.End))));
    }

    private static Citation? FindMismatch(List<Citation> cited, List<ListedReference> listed)
    {
        var years = listed.Select(static entry => entry.Document!.Year).ToHashSet();
        var otherYear = cited.Find(citation => citation.Document!.IsDated && years.Any(static year => year != 0) && !years.Contains(citation.Document.Year));
        if (otherYear is not null)
            return otherYear;
        var isMixed = cited.Exists(static citation => citation.Document!.IsDated) && cited.Exists(static citation => !citation.Document!.IsDated);
        return isMixed && years.Contains(0) ? null : cited.Find(citation => !years.Contains(citation.Document!.Year));
    }
}
