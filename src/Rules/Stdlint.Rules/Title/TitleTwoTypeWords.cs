using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.4.2（推论）。评价规范、检验规程是一个词；“要求及使用指南”是管理体系标准的形式。
public sealed class TitleTwoTypeWords : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        var name = title.Normalized;
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] is not ('及' or '和' or '与' or '、') || Vocabulary.FirstTypeWords.LengthEndingAt(name, i) is not (> 0 and var first))
                continue;
            var second = i + 1 + Vocabulary.TypeWordModifiers.LengthAt(name, i + 1);
            var length = Vocabulary.SecondTypeWords.LengthAt(name, second);
            if (length == 0 || name.AsSpan(i - first).StartsWith("要求及使用指南"))
                continue;
            context.Report(Descriptors.TitleTwoTypeWords, title.Span, name[(i - first)..(second + length)]);
            return;
        }
    }
}
