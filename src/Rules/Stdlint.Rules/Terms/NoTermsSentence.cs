using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.2：没有术语时的说明句是规定的表述。
public sealed class NoTermsSentence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (context.Node is not ClauseSyntax { Element: ElementKind.TermsAndDefinitions } clause || clause.Text.Contains('\uFFFC'))
            return;
        if (!clause.Children.All(static child => child.Kind is SyntaxKind.IntroductoryText or SyntaxKind.Paragraph or SyntaxKind.Trivia))
            return;

        var prescribed = FixedPhrases.Of(model.Edition.Value).TermsNone;
        if (clause.Children.All(static child => child.Kind == SyntaxKind.Trivia))
        {
            context.Report(Descriptors.NoTermsSentenceMissing, clause.HeadingSpan).Assuming(clause)
                .WithFix(() => FixedLeadIn.Insert(model, clause, prescribed))
                .TrustedAs(FixSafety.Unsafe);
            return;
        }

        // 引导语指向别的文件的，术语在那里；引出条目而没有条目的由 STD3402 说。
        if (model.FixedPhraseMatch(FixedPhraseKind.TermsLeadIn) is not { } phrase || phrase.SaysNone && phrase.Fit >= PhraseFit.Typographic
            || model.TermsIntroduction is not { AnnouncesEntries: false, NamesDocuments: false })
            return;
        if (clause.Children.Count(static child => child.Kind != SyntaxKind.Trivia) == 1)
        {
            context.Report(Descriptors.NoTermsSentence, phrase.Span).Assuming(clause)
                .WithFix(() => FixedLeadIn.Instead(model, phrase.Span, prescribed))
                .TrustedAs(phrase.SaysNone ? FixSafety.Safe : FixSafety.Unsafe);
        }
    }
}
