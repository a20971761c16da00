using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

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
            var article = hasArticle ? english.IndexOf(' ') + 1 : 0;
            if (hasArticle || hasEndMark)
                context.Report(Descriptors.EnglishTermArticle, entry.EnglishSpan, context.Text.StringOf(entry.EnglishSpan)).Assuming(entry).WithFix(() => Repair(entry.EnglishSpan, article, hasEndMark));
        }
    }

    private static IEnumerable<DraftEdit> Repair(TextSpan english, int article, bool hasEndMark)
    {
        if (article > 0)
            yield return DraftEdit.Delete(new TextSpan(english.Start, article));
        if (hasEndMark)
            yield return DraftEdit.Delete(new TextSpan(english.End - 1, 1));
    }
}
