using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.1、9.5.4.2.1。只有资料性提及的由 STD3326 说，起草依据由 STD3328 说，自身和被代替的文件由 STD3327 说。
public sealed class ReferenceNotCited : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (!model.UsesReferences || model.IsEngineering.Value)
            return;
        foreach (var listed in model.NormativeReferences.Entries)
        {
            if (listed.Document is { Number.Length: > 0 } document && model.UseOf(document) == DocumentUse.None)
                context.Report(Descriptors.ReferenceNotCited, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry)
                    .WithFix(() => ListedEntryEdit.Delete(model, listed));
        }
    }
}
