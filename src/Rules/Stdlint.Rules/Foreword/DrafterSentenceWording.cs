using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 g）：本文件起草单位：……。本文件主要起草人：……。自称用词由 STD1304 说。
public sealed class DrafterSentenceWording : DraftAnalyzer
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("、，和及与/");

    private const int LongestLabel = 10;

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
            .Assuming(statement.Node)
            .WithFix(() => Repair(context, statement, sentence, own, colon));
    }

    // 只换起草单位、起草人之前的固定部分；起草单位分作几段写的，由人合并。
    private static ReplaceText? Repair(DraftContext context, ForewordStatement statement, TextSpan sentence, int own, int colon)
    {
        if (colon <= 0 || context.Model.ForewordStatements.Count(other => other.Topic == statement.Topic) > 1)
            return null;
        var label = context.Text.TextOf(new TextSpan(sentence.Start + Math.Max(own, 0), colon - Math.Max(own, 0))).Trim();
        var isOneLabel = label.Length <= LongestLabel && label.Contains("起草", StringComparison.Ordinal) && !label.ContainsAny(Joints)
            && label.Contains("单位", StringComparison.Ordinal) != label.Contains('人');
        if (!isOneLabel)
            return null;
        var prescribed = Prescribed(context.Model, statement.Topic);
        prescribed = prescribed[..(prescribed.IndexOf('：') + 1)];
        return own > 0 && context.Model.Edition.Value < DraftEdition.Edition2020
            ? DraftEdit.Replace(new TextSpan(sentence.Start + own, colon + 1 - own), prescribed["本标准".Length..])
            : DraftEdit.Replace(new TextSpan(sentence.Start, colon + 1), prescribed);
    }

    private static bool IsRight(ReadOnlySpan<char> label, ForewordTopic topic) =>
        topic == ForewordTopic.Drafters ? label is "主要起草人" or "起草人" : label is "起草单位";

    private static string Prescribed(DraftModel model, ForewordTopic topic)
    {
        var phrases = FixedPhrases.Of(model.Edition.Value == DraftEdition.Edition2020 ? DraftEdition.Edition2020 : DraftEdition.Edition2009);
        return (topic == ForewordTopic.Drafters ? phrases.DraftingPersons : phrases.DraftingOrganizations).Text;
    }
}
