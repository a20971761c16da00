using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.3：第一层次的条宜有标题。几条短句的章不设标题也读得清楚，所以只看条多或条长的章。
public sealed class FirstLevelClauseUntitled : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var clause = (ClauseSyntax)context.Node;
        if (clause.Subclauses is not [var first, ..] || clause.Number is not { } number)
            return;

        var options = context.Options<FirstLevelClauseUntitledOptions>();
        var isLong = clause.Subclauses.Length >= options.MinClauses;
        var named = 0;
        foreach (var subclause in clause.Subclauses)
        {
            // 有的有标题、有的没有，由 STD2013 说。
            if (subclause.HasTitle)
                return;
            isLong |= subclause.Span.Length > options.MaxLength;
            named += NamesThing(subclause.Text) ? 1 : 0;
        }

        // “水：符合……”“天平：分度值为……”：试剂和仪器逐条列出，名称就是标题。
        if (isLong && named * 2 <= clause.Subclauses.Length)
            context.Report(Descriptors.FirstLevelClauseUntitled, first.HeadingSpan, number.Text).Assuming(clause).Assuming(first);
    }

    private static bool NamesThing(ReadOnlySpan<char> text)
    {
        const int longestName = 24;
        var colon = text.IndexOfAny('：', ':');
        return colon > 0 && colon <= longestName && text[..colon].IndexOfAny("，。；应") < 0 && !text[(colon + 1)..].TrimStart(" \u3000").StartsWith("\n");
    }
}
