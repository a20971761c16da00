using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1。注日期与不注日期并列是 STD3314 的事。
public sealed class ReferenceEntryDuplicate : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var seen = new Dictionary<(string Key, int Year, bool AllParts), ListedReference>();
        var allParts = new Dictionary<(string Prefix, string Number), ListedReference>();
        foreach (var listed in context.Model.NormativeReferences.Entries)
        {
            if (listed.Document is { Number.Length: > 0, AllPartsSpan.IsEmpty: false } whole)
                allParts.TryAdd((whole.Prefix, whole.Number), listed);
        }

        foreach (var listed in context.Model.NormativeReferences.Entries)
        {
            if (listed.Document is not { Number.Length: > 0 } document)
                continue;
            var first = seen.GetValueOrDefault((document.Key, document.Year, !document.AllPartsSpan.IsEmpty));
            if (first is null && document.AllPartsSpan.IsEmpty && document.Part.Length > 0)
                first = allParts.GetValueOrDefault((document.Prefix, document.Number));
            seen.TryAdd((document.Key, document.Year, !document.AllPartsSpan.IsEmpty), listed);
            if (first is not null)
            {
                context.Report(Descriptors.ReferenceEntryDuplicate, document.Span, context.Text.StringOf(document.Span))
                    .Assuming(listed.Entry)
                    .WithRelated(RelatedKind.Conflict, first.Document!.Span, "related.same-fault")
                    .WithFix(() => NormalizedText.Of(listed.Entry.Text) == NormalizedText.Of(first.Entry.Text) ? WholeParagraphs.Delete(listed.Entry) : null);
            }
        }
    }
}
