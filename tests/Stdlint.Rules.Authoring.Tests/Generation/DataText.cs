using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Rules.Authoring.Generation;

namespace Stdlint.Rules.Authoring.Tests.Generation;

/// <summary>A data file held in memory.</summary>
internal sealed class DataText(string json) : AdditionalText
{
    public override string Path => "rules.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(json);
}

/// <summary>Gives every data file the metadata that names its section.</summary>
internal sealed class Sections(string section) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new One("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new One("");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new One(section);

    private sealed class One(string section) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = section;
            return key == DataGenerator.MetadataName;
        }
    }
}
