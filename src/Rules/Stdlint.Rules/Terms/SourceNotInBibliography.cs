using Stdlint.Core.Analysis;
using Stdlint.Rules.Bibliography;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，9.5.4.2.2、8.13：来源是资料性引用。已列入第2章的不必再列。
public sealed class SourceNotInBibliography : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.IsEngineering.Value)
            return;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in model.TermEntries)
        {
            if (entry.SourceSpan.IsEmpty || model.StandardNumbersIn(entry.SourceSpan) is not [{ Number.Length: > 0 } document, ..])
                continue;
            if (document.Key == model.OwnNumber?.Key || model.NormativeReferences.Find(document) is not null || model.Bibliography.Find(document) is not null || !reported.Add(document.Key))
                continue;
            context.Report(Descriptors.SourceNotInBibliography, document.Span, context.Text.StringOf(document.Span)).Assuming(entry).WithFix(() => BibliographyEdit.Insert(model, document));
        }
    }
}
