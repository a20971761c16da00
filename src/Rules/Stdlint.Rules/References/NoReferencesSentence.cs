using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.2：没有引用文件时的说明句是规定的表述。
public sealed class NoReferencesSentence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (context.Node is not ClauseSyntax { Element: ElementKind.NormativeReferences } clause || !model.NormativeReferences.Entries.IsEmpty)
            return;
        // 表格、列项、文本框里可能就是清单；有编号、有书名号的段是没认出来的条目。
        if (!clause.Children.All(static child => child.Kind is SyntaxKind.IntroductoryText or SyntaxKind.Paragraph or SyntaxKind.Trivia) || clause.Text.ContainsAny('\uFFFC', '《'))
            return;
        if (!model.StandardNumbersIn(clause.Span).IsEmpty)
            return;

        var prescribed = FixedPhrases.Of(model.Edition.Value).ReferencesNone;
        if (clause.Children.All(static child => child.Kind == SyntaxKind.Trivia))
        {
            context.Report(Descriptors.NoReferencesSentenceMissing, clause.HeadingSpan).Assuming(clause)
                .WithFix(() => CitesDocuments(model) ? null : FixedLeadIn.Insert(model, clause, prescribed))
                .TrustedAs(FixSafety.Unsafe);
            return;
        }

        if (model.FixedPhraseMatch(FixedPhraseKind.ReferencesLeadIn) is not { } phrase || phrase.SaysNone && phrase.Fit >= PhraseFit.Typographic)
            return;
        if (phrase.SaysNone || phrase.Fit == PhraseFit.Different)
            context.Report(Descriptors.NoReferencesSentence, phrase.Span).Assuming(clause)
                .WithFix(() => FixedLeadIn.Instead(model, phrase.Span, prescribed))
                .TrustedAs(phrase.SaysNone ? FixSafety.Safe : FixSafety.Unsafe);
        else
            context.Report(Descriptors.NoReferencesSentenceNoEntries, phrase.Span).Assuming(clause)
                .WithFix(() => CitesDocuments(model) ? null : FixedLeadIn.Instead(model, phrase.Span, prescribed))
                .TrustedAs(FixSafety.Unsafe);
    }

    // 文中有规范性引用的，缺的是清单。
    private static bool CitesDocuments(DraftModel model) =>
        model.Citations.Any(static citation => citation is { Role: CitationRole.Normative, Document.Number.Length: > 0 });
}
