using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 f）：本文件由……提出。本文件由……归口。合写为“提出并归口”，与 GB/T 1.1 自身前言一致。地方标准按主管部门的要求，还写由谁组织实施。
public sealed class ResponsibleBodyWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement.Topic is not (ForewordTopic.Proposer or ForewordTopic.ResponsibleBody or ForewordTopic.OtherBody))
                continue;
            foreach (var sentence in context.Model.SentencesIn(statement.Span))
            {
                if (statement.Topic == ForewordTopic.OtherBody)
                    context.Report(Descriptors.ResponsibleBodyWordingOther, sentence.Span, context.Text.StringOf(sentence.Span)).Assuming(statement.Node);
                else if (!IsPrescribed(context, sentence))
                    context.Report(Descriptors.ResponsibleBodyWording, sentence.Span, context.Text.StringOf(sentence.Span)).Assuming(statement.Node);
            }
        }
    }

    private static bool IsPrescribed(DraftContext context, in Sentence sentence)
    {
        var text = context.Text.TextOf(sentence.Span).TrimEnd("。；;. \u3000\uFFFC");
        var own = context.Model.EndOfOwnName(sentence.Span) - sentence.Span.Start;
        if (context.Model.Kind.Value == DraftKind.Local && Vocabulary.ForewordBodyLocalEndings.LengthEndingAt(text, text.Length) > 0)
            return own > 0;
        return own > 0 && text[own..].TrimStart().StartsWith("由") && Vocabulary.ForewordBodyEndings.LengthEndingAt(text, text.Length) > 0
            && Vocabulary.ForewordBodyWrongEndings.LengthEndingAt(text, text.Length) == 0;
    }
}
