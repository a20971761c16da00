using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.3：范围只陈述；2009 版以前只排除要求（6.2.2）。
public sealed class ScopeProvision : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;

        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            if (sentence.IsInherited || DescriptorOf(sentence.Provision, context.Model.Edition.Value) is not { } descriptor)
                continue;
            context.Report(descriptor, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(scope);
        }
    }

    private static DiagnosticDescriptor? DescriptorOf(ProvisionType provision, DraftEdition edition) => provision switch
    {
        ProvisionType.Requirement => Descriptors.ScopeProvision,
        ProvisionType.Instruction when edition == DraftEdition.Edition2020 => Descriptors.ScopeProvisionInstruction,
        ProvisionType.Recommendation when edition == DraftEdition.Edition2020 => Descriptors.ScopeProvisionRecommendation,
        ProvisionType.Permission when edition == DraftEdition.Edition2020 => Descriptors.ScopeProvisionPermission,
        _ => null,
    };
}
