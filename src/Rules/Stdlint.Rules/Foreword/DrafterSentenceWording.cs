using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 g）：本文件起草单位：……。本文件主要起草人：……。自称用词由 STD1304 说。
public sealed class DrafterSentenceWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement.Topic is not (ForewordTopic.DraftingOrganizations or ForewordTopic.Drafters))
                continue;
            foreach (var sentence in context.Model.SentencesIn(statement.Span))
                Check(context, statement, sentence.Span);
        }
    }

    private static void Check(DraftContext context, ForewordStatement statement, TextSpan sentence)
    {
        var prescribed = Prescribed(context.Model, statement.Topic);
        var text = context.Text.TextOf(sentence);
        var colon = text.IndexOfAny('：', ':');
        var label = colon < 0 ? text : text[..colon];
        var own = context.Model.EndOfOwnName(sentence) - sentence.Start;
        if (colon > 0 && own > 0 && IsRight(label[own..].Trim(), statement.Topic))
            return;
        context.Report(Descriptors.DrafterSentenceWording, new TextSpan(sentence.Start, colon < 0 ? sentence.Length : colon + 1), label.ToString(), prescribed)
            .Assuming(statement.Node);
    }

    private static bool IsRight(ReadOnlySpan<char> label, ForewordTopic topic) =>
        topic == ForewordTopic.Drafters ? label is "主要起草人" or "起草人" : label is "起草单位";

    private static string Prescribed(DraftModel model, ForewordTopic topic)
    {
        var phrases = FixedPhrases.Of(model.Edition.Value == DraftEdition.Edition2020 ? DraftEdition.Edition2020 : DraftEdition.Edition2009);
        return (topic == ForewordTopic.Drafters ? phrases.DraftingPersons : phrases.DraftingOrganizations).Text;
    }
}
