using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Analyzers;

/// <summary>A rule class that offers a fix has its title in rules.json, and fills the placeholders of it.</summary>
internal sealed class FixCallCheck(RuleData rules)
{
    private readonly Dictionary<string, RuleText> _byClassName = rules.Rules.GroupBy(rule => rule.FullClassName).ToDictionary(group => group.Key, group => group.First());

    public void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!call.TargetMethod.Name.StartsWith("WithFix", StringComparison.Ordinal) || call.TargetMethod.ContainingType.Name != "ReportedDiagnostic"
            || context.ContainingSymbol.ContainingType is not { } type || !_byClassName.TryGetValue(type.ToDisplayString(), out var rule))
        {
            return;
        }

        if (rule.FixTitle is not { } title)
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDiagnostics.FixMissing, call.Syntax.GetLocation(), rule.Code));
            return;
        }

        var expected = Placeholders.Of(title.Chinese)?.Count ?? 0;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.IsParams == true && ReportCallCheck.ElementsOf(argument.Value) is { } elements && elements.Length != expected)
                context.ReportDiagnostic(Diagnostic.Create(AuthoringDiagnostics.FixArgumentCount, call.Syntax.GetLocation(), rule.Code, expected, elements.Length));
        }
    }
}
