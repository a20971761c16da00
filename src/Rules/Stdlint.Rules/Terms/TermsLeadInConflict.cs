using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.2：三种引导语各说术语由谁界定，要与其下的条目相符。
public sealed class TermsLeadInConflict : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clause(ElementKind.TermsAndDefinitions) is not { } clause || model.TermsIntroduction is not { } introduction)
            return;
        var phrases = FixedPhrases.Of(model.Edition.Value);
        var hasEntries = model.TermEntries.Any(entry => clause.Span.Contains(entry.Span));
        if (hasEntries && introduction.SaysNone)
            context.Report(Descriptors.TermsLeadInConflictNone, introduction.Span).Assuming(clause).WithFix(() => FixedLeadIn.Instead(model, introduction.Span, phrases.TermsLocal));
        else if (hasEntries && introduction is { NamesDocuments: true, AnnouncesEntries: false })
            context.Report(Descriptors.TermsLeadInConflictExternal, introduction.Span).Assuming(clause).WithFix(() => AnnounceEntries(context, introduction.Span));
        else if (!hasEntries && introduction.AnnouncesEntries && IsOnlyText(clause))
            context.Report(Descriptors.TermsLeadInConflict, introduction.Span).Assuming(clause).WithFix(() => introduction.NamesDocuments ? null : FixedLeadIn.Instead(model, introduction.Span, phrases.TermsNone));
    }

    // “……界定的术语和定义”改为“……界定的以及下列术语和定义”。
    private static ReplaceText? AnnounceEntries(DraftContext context, TextSpan introduction)
    {
        var at = context.Text.TextOf(introduction).IndexOf("界定的术语");
        return at < 0 ? null : DraftEdit.Insert(introduction.Start + at + "界定的".Length, "以及下列");
    }

    // 表格、列项、条里的术语可能只是没有认出来。
    private static bool IsOnlyText(DivisionSyntax clause)
    {
        var texts = 0;
        foreach (var child in clause.Children)
        {
            if (child.Kind is not (SyntaxKind.IntroductoryText or SyntaxKind.Paragraph or SyntaxKind.Trivia))
                return false;
            texts += child.Kind == SyntaxKind.Trivia ? 0 : 1;
        }

        return texts == 1;
    }
}
