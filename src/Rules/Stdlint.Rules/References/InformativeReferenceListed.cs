using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Bibliography;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.2.1、9.5.4.2.2。一处规范性提及即可保留；说不清的不报。
public sealed class InformativeReferenceListed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (!model.UsesReferences || model.IsEngineering.Value)
            return;
        foreach (var listed in model.NormativeReferences.Entries)
        {
            if (listed.Document is { Number.Length: > 0 } document && model.UseOf(document) == DocumentUse.Informative)
                context.Report(Descriptors.InformativeReferenceListed, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry)
                    .WithFix(() => ToBibliography(model, listed));
        }
    }

    // 条目移到参考文献里按次序该在的地方；没有参考文献的，由人加。
    private static IEnumerable<DraftEdit> ToBibliography(DraftModel model, ListedReference listed)
    {
        if (listed.Document is not { } document || listed.TitleSpan.IsEmpty)
            return [];
        var text = model.Text.StringOf(TextSpan.FromBounds(document.Span.Start, listed.TitleSpan.End));
        List<DraftEdit> inserted = [.. BibliographyEdit.Insert(model, listed.Category, text)];
        List<DraftEdit> deleted = [.. ListedEntryEdit.Delete(model, listed)];
        return inserted.Count == 0 || deleted.Count != 1 ? [] : [.. deleted, .. inserted];
    }
}
