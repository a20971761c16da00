using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>
/// Turns rules.json and messages.json into C#, so that nothing is parsed at start-up. Which section a project gets is said by the item's
/// metadata: <c>&lt;AdditionalFiles Include="rules.json" StdlintData="vocabulary" /&gt;</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DataGenerator : IIncrementalGenerator
{
    public const string MetadataName = "build_metadata.AdditionalFiles.StdlintData";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var vocabularyFiles = FilesFor(context, "vocabulary");
        context.RegisterSourceOutput(vocabularyFiles.Select((file, _) => VocabularyData.Read(Open(file))), (output, data) =>
        {
            Report(output, data.Faults);
            Add(output, "Vocabulary", VocabularyWriter.Write(data));
        });
        context.RegisterSourceOutput(vocabularyFiles.Select((file, _) => PhraseData.Read(Open(file))), (output, data) =>
        {
            Report(output, data.Faults);
            Add(output, "FixedPhrases", PhraseWriter.Write(data));
        });
        context.RegisterSourceOutput(FilesFor(context, "messages").Select((file, _) => MessageData.Read(Open(file))), (output, data) =>
        {
            Report(output, data.Faults);
            Add(output, "Messages", MessagesWriter.Write(data));
        });

        // Only whether the classes exist goes on from the compilation, so that typing in a rule makes nothing anew.
        var rules = FilesFor(context, "rules").Select((file, _) => RuleData.Read(Open(file)))
            .Combine(context.CompilationProvider)
            .Select((pair, _) => (Data: pair.Left, Missing: CodesWithoutClass(pair.Left, pair.Right)));
        context.RegisterSourceOutput(rules, (output, found) => WriteRules(output, found.Data, found.Missing));
    }

    private static EquatableArray<string> CodesWithoutClass(RuleData data, Compilation compilation) =>
        new(data.Rules.Where(rule => rule.NeedsClass && compilation.GetTypeByMetadataName(rule.FullClassName) is null).Select(rule => rule.Code));

    private static void WriteRules(SourceProductionContext output, RuleData data, EquatableArray<string> missing)
    {
        Report(output, data.Faults);
        foreach (var rule in data.Rules)
        {
            if (missing.Contains(rule.Code))
                output.ReportDiagnostic(Diagnostic.Create(AuthoringDiagnostics.ClassMissing, Location.None, rule.Code, rule.FullClassName));
        }

        // A member that is not written would hide the fault behind a hundred others.
        if (data.Faults.Count > 0)
            return;
        Add(output, "RuleCatalog", RuleWriter.WriteCatalog(data, rule => !rule.IsEngine && !missing.Contains(rule.Code)));
        Add(output, "Descriptors", RuleWriter.WriteDescriptors(data));
        Add(output, "RuleOptions", RuleWriter.WriteOptions(data));
        Add(output, "RuleTextSource", RuleTextWriter.Write(data));
    }

    private static IncrementalValuesProvider<(string Path, SourceText Text)> FilesFor(
        IncrementalGeneratorInitializationContext context,
        string section) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => pair.Right.GetOptions(pair.Left).TryGetValue(MetadataName, out var sections) && sections == section)
            .Select((pair, cancellation) => (pair.Left.Path, pair.Left.GetText(cancellation) ?? SourceText.From("")));

    private static DataFile Open((string Path, SourceText Text) file) => new(file.Path, file.Text);

    private static void Report(SourceProductionContext output, EquatableArray<DataFault> faults)
    {
        foreach (var fault in faults)
            output.ReportDiagnostic(fault.ToDiagnostic(AuthoringDiagnostics.DataFault));
    }

    private static void Add(SourceProductionContext output, string name, string code) =>
        output.AddSource(name + ".g.cs", SourceText.From(code, Encoding.UTF8));
}
