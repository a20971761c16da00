using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.3：背景和目的在引言中给出。适用界限中的目的说的是对象。
public sealed class ScopeBackground : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            var text = context.Text.TextOf(sentence.Span);
            if (Vocabulary.ScopeBackgroundWords.IsFoundIn(text) && !text.Contains("适用于", StringComparison.Ordinal))
                context.Report(Descriptors.ScopeBackground, sentence.Span, context.Text.StringOf(sentence.Span)).Assuming(scope).WithFix(() => MoveToIntroduction(context, sentence.Span));
        }
    }

    // 移到引言末尾；没有引言的，由人写。
    private static IEnumerable<DraftEdit> MoveToIntroduction(NodeContext context, TextSpan sentence)
    {
        var block = context.Text.BlockAt(sentence.Start);
        if (context.Tree.Root.Introduction?.Children is not [.., ParagraphSyntax { Kind: SyntaxKind.Paragraph } last] || WholeParagraphs.Of(last) is not { } place || sentence.End > block.Span.End
            || context.Text.TextOf(sentence).Contains('\uFFFC'))
            return [];
        var isWhole = context.Text.TextOf(TextSpan.FromBounds(block.Span.Start, sentence.Start)).IsWhiteSpace() && context.Text.TextOf(TextSpan.FromBounds(sentence.End, block.Span.End)).IsWhiteSpace();
        var inserted = new InsertParagraphs(place.End - 1, InsertionSide.After, [new NewParagraph(context.Text.TextOf(sentence).Trim().ToString(), place.First)]);
        return [isWhole ? new DeleteParagraphs(block.Index, 1) : DraftEdit.Delete(sentence), inserted];
    }
}
