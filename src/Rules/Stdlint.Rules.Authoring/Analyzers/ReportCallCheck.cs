using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Analyzers;

/// <summary>A call of Report gives as many arguments as the message has placeholders, and no words of a language.</summary>
internal sealed class ReportCallCheck
{
    private const string ContextNamespace = "Stdlint.Core.Analysis";

    // As few letters as a marker or a unit has: "a)", "mm".
    private const int LongestMarker = 2;

    private readonly Dictionary<string, int> _placeholders = [];

    public ReportCallCheck(RuleData rules)
    {
        foreach (var rule in rules.Rules)
        {
            foreach (var message in rule.Messages)
                _placeholders[rule.DescriptorName(message)] = Placeholders.Of(message.Words.Chinese)?.Count ?? 0;
        }
    }

    public void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "Report" || call.TargetMethod.ContainingType.ContainingNamespace.ToDisplayString() != ContextNamespace)
            return;

        ImmutableArray<IOperation>? arguments = null;
        IOperation? descriptor = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.IsParams == true)
                arguments = ElementsOf(argument.Value);
            else if (argument.Parameter?.Ordinal == 0)
                descriptor = argument.Value;
        }

        if (arguments is null || descriptor is null)
            return;
        CheckCount(context, call, descriptor, arguments.Value.Length);
        foreach (var argument in arguments.Value)
            CheckWords(context, argument);
    }

    /// <summary>The arguments written out in the call; null where a ready-made list is handed over.</summary>
    internal static ImmutableArray<IOperation>? ElementsOf(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value switch
        {
            ICollectionExpressionOperation list => list.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IArrayCreationOperation => [],
            _ => null,
        };
    }

    private void CheckCount(OperationAnalysisContext context, IInvocationOperation call, IOperation descriptor, int given)
    {
        foreach (var name in DescriptorsIn(descriptor))
        {
            if (_placeholders.TryGetValue(name, out var expected) && expected != given)
                context.ReportDiagnostic(Diagnostic.Create(AuthoringDiagnostics.ArgumentCount, call.Syntax.GetLocation(), name, expected, given));
        }
    }

    /// <summary>The descriptors that the expression may mean: one, or those of a choice, also by way of a local variable.</summary>
    private static IEnumerable<string> DescriptorsIn(IOperation expression)
    {
        if (expression is ILocalReferenceOperation { Local: var local } reference)
        {
            var root = reference as IOperation;
            while (root.Parent is not null)
                root = root.Parent;
            foreach (var declarator in root.Descendants().OfType<IVariableDeclaratorOperation>())
            {
                if (SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) && declarator.Initializer is { } initializer)
                    expression = initializer.Value;
            }
        }

        foreach (var operation in expression.DescendantsAndSelf())
        {
            if (operation is IPropertyReferenceOperation { Property: { ContainingType.Name: "Descriptors" } property })
                yield return property.Name;
        }
    }

    private static void CheckWords(OperationAnalysisContext context, IOperation argument)
    {
        foreach (var operation in argument.DescendantsAndSelf())
        {
            if (operation is { ConstantValue: { HasValue: true, Value: string text } } and (ILiteralOperation or IInterpolatedStringTextOperation) && HoldsWords(text))
            {
                context.ReportDiagnostic(Diagnostic.Create(AuthoringDiagnostics.WordsInRule, operation.Syntax.GetLocation(), text));
                return;
            }
        }
    }

    private static bool HoldsWords(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FFF')
                return true;
            run = char.IsLetter(character) ? run + 1 : 0;
            if (run > LongestMarker)
                return true;
        }

        return false;
    }
}
