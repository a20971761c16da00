using Stdlint.Core.Analysis;
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
                context.Report(Descriptors.ScopeBackground, sentence.Span, context.Text.StringOf(sentence.Span)).Assuming(scope);
        }
    }
}
