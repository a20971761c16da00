using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.2.1。术语引导语里的由 STD3422 说；说明没有引用文件而引用了的由 STD3303 说；2020 版缺第2章由 STD1004 说。
public sealed class ReferenceNotListed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var list = model.NormativeReferences;
        if (model.IsEngineering.Value || list.Entries.IsEmpty && (model.Edition.Value >= DraftEdition.Edition2020 || model.Clause(ElementKind.NormativeReferences) is not null))
            return;

        var reported = new Dictionary<string, ReportedDiagnostic?>(StringComparer.Ordinal);
        foreach (var citation in model.Citations)
        {
            if (citation is not { Role: CitationRole.Normative, Document: { Number.Length: > 0 } document } || list.Find(document) is not null)
                continue;
            if (reported.TryGetValue(document.Key, out var first))
            {
                first?.AlsoAt(citation.Span);
                continue;
            }

            reported[document.Key] = citation.Zone.Region == DraftRegion.Terms ? null : Report(context, list, document);
        }
    }

    private static ReportedDiagnostic Report(DraftContext context, ReferenceList list, StandardNumber document)
    {
        var written = context.Text.StringOf(document.Span);
        return list.FindOfOtherNature(document) is { Document: { } other }
            ? context.Report(Descriptors.ReferenceNotListedOtherNature, document.Span, written, context.Text.StringOf(other.Span))
                .WithRelated(RelatedKind.Conflict, other.Span, "related.conflict")
            : context.Report(Descriptors.ReferenceNotListed, document.Span, written).WithFix(() => ListedEntryEdit.Insert(context.Model, document));
    }
}
