using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：“公式（3）”。2009 版也写“式(3)”。括号的全角半角是标点规则的事。
public sealed class FormulaPointerForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020 || context.Model.IsEngineering.Value)
            return;
        var pointers = context.Model.CrossReferences;
        for (var i = 0; i < pointers.Length; i++)
        {
            var (pointer, index) = (pointers[i], i);
            // 公式（1）～（3）：后一个编号接着前一个的词。
            if (pointer is not { Kind: CrossReferenceKind.Formula, IsExternal: false, ListOrdinal: 0 })
                continue;
            var text = context.Text.TextOf(pointer.Span);
            if (!text.StartsWith("公式") || text[^1] is not ('）' or ')'))
                context.Report(Descriptors.FormulaPointerForm, pointer.Span, text.ToString(), pointer.Number.Text).Assuming(pointer.Confidence).WithFix(() => Repair(context, index), pointer.Number.Text);
        }
    }

    // 式（1）～式（3）、式1、2：后面的编号跟着改。
    private static IEnumerable<DraftEdit> Repair(DraftContext context, int index)
    {
        var pointers = context.Model.CrossReferences;
        for (var i = index; i < pointers.Length && (i == index || pointers[i] is { Kind: CrossReferenceKind.Formula, ListOrdinal: > 0 }); i++)
        {
            var text = context.Text.TextOf(pointers[i].Span);
            foreach (var edit in PointerEdit.Around(context.Text, pointers[i], pointers[i].Span, i == index || text.Contains('式') ? "公式（" : "（", "）"))
                yield return edit;
        }
    }
}
