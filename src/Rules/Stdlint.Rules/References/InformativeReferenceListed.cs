using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

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
                context.Report(Descriptors.InformativeReferenceListed, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry);
        }
    }
}
