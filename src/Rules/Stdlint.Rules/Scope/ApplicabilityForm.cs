using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.3：本文件适用于……。其后的“参照使用”是通行写法；规定了适用于……的要求，说的不是适用界限。
public sealed class ApplicabilityForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            if (IsMeant(context, sentence) && !IsPrescribed(context, sentence))
                context.Report(Descriptors.ApplicabilityForm, sentence.Span, context.Text.StringOf(sentence.Span)).Assuming(scope);
        }
    }

    private static bool IsMeant(NodeContext context, in Sentence sentence)
    {
        var text = context.Text.TextOf(sentence.Span);
        if (Vocabulary.ApplicabilityWrongWords.IsFoundIn(text))
            return true;
        var at = text.IndexOf("适用于");
        if (at < 0 || sentence.Node is ListItemSyntax)
            return false;
        // After the subject sentence's verb only a new comma unit states the limits.
        return !Vocabulary.ScopeSubjectVerbs.IsFoundIn(text[..at]) || text[at - 1] is '，' or ',' || text[..at].EndsWith("，不") || text[..at].EndsWith("，也");
    }

    private static bool IsPrescribed(NodeContext context, in Sentence sentence)
    {
        var end = context.Model.EndOfOwnName(sentence.Span) - sentence.Span.Start;
        if (end < 0)
            return false;
        var text = context.Text.TextOf(sentence.Span)[end..].TrimStart();
        return text[Vocabulary.WordsBeforeApplies.LengthAt(text, 0)..].StartsWith("适用于");
    }
}
