using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Rules.Authoring.Generation;

namespace Stdlint.Rules.Authoring.Tests.Generation;

/// <summary>Runs the generator over data files held in memory.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;

    public GeneratorRun(string section, string json)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new DataGenerator().AsSourceGenerator()],
            [new DataText(json)],
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
            new Sections(section),
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(CSharpCompilation.Create("Test"));
    }

    public ImmutableArray<Diagnostic> Faults => Result.Diagnostics;

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public string Code(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Replaces the file, as an edit in an editor does, and says which outputs were made anew.</summary>
    public IEnumerable<IncrementalStepRunReason> Edit(string json)
    {
        _driver = _driver.ReplaceAdditionalTexts([new DataText(json)]).RunGenerators(CSharpCompilation.Create("Test"));
        return Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);
    }

    private sealed class DataText(string json) : AdditionalText
    {
        public override string Path => "rules.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(json);
    }

    private sealed class Sections(string section) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new One("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new One("");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new One(section);
    }

    private sealed class One(string section) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = section;
            return key == DataGenerator.MetadataName;
        }
    }
}
