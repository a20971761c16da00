using Stdlint.Core.Analysis;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：图、表、公式用编号提及。
public sealed class PointerWithoutNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.BarePointers)
            context.Report(Descriptors.PointerWithoutNumber, pointer, context.Text.StringOf(pointer));
    }
}
