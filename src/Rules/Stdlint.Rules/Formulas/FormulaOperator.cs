using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.4.4.3（推论）：乘号用×或·，除用分数或斜线。
public sealed class FormulaOperator : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.Text is not { } text || OperatorAt(text) is not (>= 0 and var at))
                continue;
            var written = text[at];
            context.Report(Descriptors.FormulaOperator, formula.Body, written).Assuming(formula.Node)
                .WithFix(() => Repair(context, formula, written));
        }
    }

    // x* 是上标的星号；乘号两边都有运算对象。
    private static int OperatorAt(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '*' or '÷' && IsOperandEnd(text[..i].TrimEnd()) && IsOperandStart(text[(i + 1)..].TrimStart()))
                return i;
        }

        return -1;
    }

    private static bool IsOperandEnd(string before) => before.Length > 0 && (char.IsLetterOrDigit(before[^1]) || before[^1] is ')' or ']' or '%');

    private static bool IsOperandStart(string after) => after.Length > 0 && (char.IsLetterOrDigit(after[0]) || after[0] is '(' or '[' or '√');

    // 公式对象里的字符改不了。
    private static IEnumerable<DraftEdit> Repair(DraftContext context, FormulaReading formula, char written)
    {
        if (written != '*' || context.Text.TextOf(formula.Body).Contains('\uFFFC'))
            yield break;
        for (var i = formula.Body.Start; i < formula.Body.End; i++)
        {
            if (context.Text.Content[i] is '*' or '＊')
                yield return DraftEdit.Replace(new(i, 1), "×");
        }
    }
}
