using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：章条编号都是手工输入的文字。只有一部分手工输入的由 STD9115 上报。
public sealed class NumbersTyped : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        DivisionSyntax? first = null;
        var typed = 0;
        foreach (var division in context.Model.Divisions)
        {
            if (division.Number is null || division.HeadingBlock < 0 || division.Confidence == RecognitionConfidence.Low)
                continue;
            if (division.NumberOrigin == NumberOrigin.Automatic)
                return;
            first ??= division;
            typed++;
        }

        if (first is not null && typed >= context.Options<NumbersTypedOptions>().Fewest)
            context.Report(Descriptors.NumbersTyped, first.HeadingSpan, typed).Assuming(first).WithFix(() => HeadingStyles.WithNumbers(context.Model));
    }
}
