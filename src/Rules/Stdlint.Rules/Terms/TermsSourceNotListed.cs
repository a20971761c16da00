using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，9.5.4.2.1 d)：术语引导语提及的文件是规范性引用。缺第2章的由 STD1004 说。
public sealed class TermsSourceNotListed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.TermsIntroduction is not { } introduction || model.Clause(ElementKind.NormativeReferences) is null || model.IsEngineering.Value)
            return;
        foreach (var document in model.StandardNumbersIn(introduction.Span))
        {
            if (document.Number.Length > 0 && document.Key != model.OwnNumber?.Key && model.NormativeReferences.Find(document) is null)
                context.Report(Descriptors.TermsSourceNotListed, document.Span, context.Text.StringOf(document.Span)).WithFix(() => ListedEntryEdit.Insert(model, document));
        }
    }
}
