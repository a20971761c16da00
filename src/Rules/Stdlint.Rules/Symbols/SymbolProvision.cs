using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.3：说明中不应包含要求和推荐。
public sealed class SymbolProvision : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Symbols } clause)
            return;
        foreach (var sentence in context.Model.SentencesIn(clause.Span))
        {
            if (sentence is { Provision: ProvisionType.Requirement or ProvisionType.Recommendation, IsInherited: false } && context.Model.IsPlainProvision(sentence))
                context.Report(Descriptors.SymbolProvision, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(clause);
        }
    }
}
