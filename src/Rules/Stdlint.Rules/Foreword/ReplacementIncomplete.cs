using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 c）：被代替文件的编号和名称。认不出代号的编号也是编号。
public sealed class ReplacementIncomplete : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Replacement is not { } statement)
            return;
        var text = context.Text.TextOf(statement.Span);
        var hasTitle = text.Contains('《');
        var isDated = false;
        var hasNumber = false;
        foreach (var number in context.Model.StandardNumbersIn(statement.Span))
        {
            hasNumber = true;
            isDated |= number.IsDated;
        }

        if (hasNumber ? isDated && hasTitle : hasTitle && text.ContainsAnyInRange('0', '9'))
            return;
        var descriptor = !hasNumber ? Descriptors.ReplacementIncomplete
            : !isDated ? Descriptors.ReplacementIncompleteYear
            : Descriptors.ReplacementIncompleteTitle;
        context.Report(descriptor, statement.Span).Assuming(context.Tree.Root.Foreword!);
    }
}
