using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stdlint.Rules.Authoring.Generation;

namespace Stdlint.Rules.Authoring.Tests.Generation;

/// <summary>Runs the generator over data files held in memory.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;

    private readonly CSharpCompilation _compilation;

    /// <param name="section">The section that the project asks for.</param>
    /// <param name="json">The data file.</param>
    /// <param name="code">The project's own code.</param>
    public GeneratorRun(string section, string json, string code = "")
    {
        _compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(code)]);
        _driver = CSharpGeneratorDriver.Create(
            [new DataGenerator().AsSourceGenerator()],
            [new DataText(json)],
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
            new Sections(section),
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(_compilation);
    }

    public ImmutableArray<Diagnostic> Faults => Result.Diagnostics;

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public string Code(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Replaces the file, as an edit in an editor does, and says which outputs were made anew.</summary>
    public IEnumerable<IncrementalStepRunReason> Edit(string json)
    {
        _driver = _driver.ReplaceAdditionalTexts([new DataText(json)]).RunGenerators(_compilation);
        return Reasons();
    }

    /// <summary>Replaces the project's own code, and says which outputs were made anew.</summary>
    public IEnumerable<IncrementalStepRunReason> EditCode(string code)
    {
        _driver = _driver.RunGenerators(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)));
        return Reasons();
    }

    private IEnumerable<IncrementalStepRunReason> Reasons() =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);
}
