using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：图、表、公式用编号提及。
public sealed class PointerWithoutNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.BarePointers)
        {
            var report = context.Report(Descriptors.PointerWithoutNumber, pointer, context.Text.StringOf(pointer));
            if (Meant(context.Model, pointer) is { } number)
                report.WithFix(() => DraftEdit.Replace(context.Text.Content[pointer.Start] is '上' or '下' ? pointer : new TextSpan(pointer.End - 1, 1), number), number);
        }
    }

    // 同一章条里只有这一个图、表或公式，又在所说的一侧，才知道说的是它。
    private static string? Meant(DraftModel model, TextSpan pointer)
    {
        var (first, head) = (model.Text.Content[pointer.Start], model.Text.Content[pointer.End - 1]);
        if (first is '左' or '右' or '附' || model.Tree.NodeAt(pointer.Start).FirstAncestor<DivisionSyntax>() is not { } division)
            return null;
        IEnumerable<CaptionedSyntax> kind = head switch
        {
            '图' => model.Figures,
            '表' => model.Tables,
            _ => model.Formulas,
        };
        if (kind.Where(item => !item.IsContinuation && item.FirstAncestor<DivisionSyntax>() == division).Take(2).ToList() is not [{ Number: { } number } only])
            return null;
        var isBehind = only.Span.Start > pointer.Start;
        if (first is '上' or '下' && isBehind != (first == '下'))
            return null;
        return head == '式' ? $"公式（{number.Text}）" : head + number.Text;
    }
}
