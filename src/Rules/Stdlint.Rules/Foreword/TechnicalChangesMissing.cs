using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 c）。只作了编辑性改动的，说明即可。
public sealed class TechnicalChangesMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Replacement is not { Items: null } replacement || context.Tree.Root.Foreword is not { } foreword)
            return;
        if (!Vocabulary.ForewordChangeWords.IsFoundIn(foreword.Text))
            context.Report(Descriptors.TechnicalChangesMissing, replacement.Span).Assuming(foreword);
        else if (UnfinishedIn(context, foreword) is { } unfinished)
            context.Report(Descriptors.TechnicalChangesMissingUnfinished, unfinished.Span, context.Text.ExcerptOf(unfinished.Span)).Assuming(foreword);
    }

    /// <summary>“除……编辑性改动外”“变化如下：”之后什么也没有的一句。变化写成段的，下一段说增加、更改或删除。</summary>
    private static ForewordStatement? UnfinishedIn(DraftContext context, ForewordSyntax foreword)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            var text = context.Text.TextOf(statement.Span).TrimEnd();
            if (statement is not { Topic: ForewordTopic.Replacement, Items: null } || !Vocabulary.ForewordChangeWords.IsFoundIn(text)
                || text is not [.., '：' or ':'] && text.TrimEnd("。，；,;") is not ([.., '外'] or [.., '如', '下']))
                continue;
            var next = foreword.Children.IndexOf(statement.Node) + 1;
            while (next < foreword.Children.Length && foreword.Children[next].Kind == SyntaxKind.Trivia)
                next++;
            if (next == 0 || next < foreword.Children.Length && (foreword.Children[next] is not ParagraphSyntax || Vocabulary.ChangeVerbs.IsFoundIn(foreword.Children[next].Text)))
                continue;
            return statement;
        }

        return null;
    }
}
