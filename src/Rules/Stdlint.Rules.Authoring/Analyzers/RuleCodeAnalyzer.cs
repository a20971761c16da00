using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Rules.Authoring.Data;
using Stdlint.Rules.Authoring.Generation;

namespace Stdlint.Rules.Authoring.Analyzers;

/// <summary>Checks the code of rules against rules.json; runs where the project is given that file with <c>StdlintData="rules"</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleCodeAnalyzer : DiagnosticAnalyzer
{
    private const string BaseClass = "Stdlint.Core.Analysis.DraftAnalyzer";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        AuthoringDiagnostics.EntryMissing,
        AuthoringDiagnostics.WrongPlace,
        AuthoringDiagnostics.RuleHasState,
        AuthoringDiagnostics.ArgumentCount,
        AuthoringDiagnostics.WordsInRule,
        AuthoringDiagnostics.FixMissing,
        AuthoringDiagnostics.FixArgumentCount,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(BaseClass) is not { } baseClass || ReadRules(context.Options, context.CancellationToken) is not { } rules)
            return;

        var classes = new RuleClassCheck(rules, baseClass);
        context.RegisterSymbolAction(classes.Check, SymbolKind.NamedType);
        var reports = new ReportCallCheck(rules);
        context.RegisterOperationAction(reports.Check, OperationKind.Invocation);
        var fixes = new FixCallCheck(rules);
        context.RegisterOperationAction(fixes.Check, OperationKind.Invocation);
    }

    private static RuleData? ReadRules(AnalyzerOptions analyzerOptions, CancellationToken cancellation)
    {
        foreach (var file in analyzerOptions.AdditionalFiles)
        {
            var options = analyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (options.TryGetValue(DataGenerator.MetadataName, out var section) && section == "rules")
                return RuleData.Read(new DataFile(file.Path, file.GetText(cancellation) ?? SourceText.From("")));
        }

        return null;
    }
}
