using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1 的形式。动词术语的 to 各领域写法不一，不查。
public sealed class EnglishTermArticle : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.EnglishSpan.Length < 2)
                continue;
            var english = context.Text.TextOf(entry.EnglishSpan);
            var hasArticle = english.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
                || english.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
                || english.StartsWith("the ", StringComparison.Ordinal)
                || english.StartsWith("The ", StringComparison.Ordinal) && english[4..].IndexOfAnyInRange('A', 'Z') < 0;
            // 缩写的点是词的一部分。
            var hasEndMark = english[^1] is ';' or ',' or '；' or '，' or '。' || english[^1] == '.' && !english[..^1].Contains('.');
            if (hasArticle || hasEndMark)
                context.Report(Descriptors.EnglishTermArticle, entry.EnglishSpan, context.Text.StringOf(entry.EnglishSpan)).Assuming(entry);
        }
    }
}
