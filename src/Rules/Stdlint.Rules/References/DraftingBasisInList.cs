using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.1、8.3 a)：起草依据只写在前言里。标准化管理类的文件确有规范性引用的，不报。
public sealed class DraftingBasisInList : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (!model.HasTechnicalClauses)
            return;
        foreach (var listed in model.NormativeReferences.Entries)
        {
            if (listed.Document is { } document && DraftModel.IsDraftingBasis(document) && !model.IsOwnOrReplaced(document) && model.UseOf(document) == DocumentUse.NotAsReference)
                context.Report(Descriptors.DraftingBasisInList, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry)
                    .WithFix(() => ListedEntryEdit.Delete(model, listed));
        }
    }
}
