using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Analyzers;

/// <summary>A rule class has an entry, stands where its area says, and has no state.</summary>
internal sealed class RuleClassCheck(RuleData rules, INamedTypeSymbol baseClass)
{
    private readonly Dictionary<string, RuleText> _byClassName =
        rules.Rules.Where(rule => !rule.IsEngine).GroupBy(rule => rule.ClassName).ToDictionary(group => group.Key, group => group.First());

    public void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAbstract || !DerivesFromBase(type))
            return;

        if (!_byClassName.TryGetValue(type.Name, out var rule))
            Report(context, AuthoringDiagnostics.EntryMissing, type, type.Name);
        else
            CheckPlace(context, type, rule);
        foreach (var member in type.GetMembers())
            CheckState(context, member);
    }

    private bool DerivesFromBase(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent, baseClass))
                return true;
        }

        return false;
    }

    private static void CheckPlace(SymbolAnalysisContext context, INamedTypeSymbol type, RuleText rule)
    {
        var expectedEnd = $"/{rule.AreaFolder}/{rule.ClassName}.cs";
        // The fix of a rule may stand in a file of its own beside it.
        var isInPlace = type.Locations.Any(location => location.SourceTree?.FilePath.Replace('\\', '/').EndsWith(expectedEnd, StringComparison.Ordinal) == true);
        if (type.ToDisplayString() != rule.FullClassName || !isInPlace)
            Report(context, AuthoringDiagnostics.WrongPlace, type, rule.Code, rule.FullClassName, expectedEnd.TrimStart('/'));
    }

    // One instance serves all drafts on all threads: a field that can change would carry facts from one draft into another.
    private static void CheckState(SymbolAnalysisContext context, ISymbol member)
    {
        if (member is not IFieldSymbol { IsConst: false } field || (field.IsStatic && field.IsReadOnly))
            return;
        var owner = field.AssociatedSymbol ?? field;
        Report(context, AuthoringDiagnostics.RuleHasState, owner, owner.Name);
    }

    private static void Report(SymbolAnalysisContext context, DiagnosticDescriptor descriptor, ISymbol at, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, at.Locations[0], arguments));
}
