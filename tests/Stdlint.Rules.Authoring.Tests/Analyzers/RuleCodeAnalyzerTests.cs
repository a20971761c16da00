using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Stdlint.Rules.Authoring.Analyzers;
using Stdlint.Rules.Authoring.Tests.Generation;

namespace Stdlint.Rules.Authoring.Tests.Analyzers;

[TestClass]
public sealed class RuleCodeAnalyzerTests
{
    private const string Rules = """
        { "rules": [ {
            "code": "STD2101", "name": "hanging-paragraph", "area": "paragraphs", "tier": 1, "kind": "recommendation", "severity": "warning",
            "editions": ["2020"], "clause": { "2020": "7.4" },
            "title": { "zh": "悬置段", "en": "Hanging paragraph" }, "why": { "zh": "原因", "en": "reason" },
            "messages": { "default": { "zh": "{0}与{1}", "en": "{0} and {1}" }, "plain": { "zh": "无", "en": "none" } }
        } ] }
        """;

    // What the analyzer has to know of Stdlint.Core and of the generated code.
    private const string Contracts = """
        namespace Stdlint.Core.Analysis
        {
            public abstract class DraftAnalyzer { public abstract void Initialize(AnalysisContext context); }
            public abstract class AnalysisContext { }
            public sealed class Descriptor { }
            public abstract class DraftContext { public abstract void Report(Descriptor descriptor, int span, params System.ReadOnlySpan<object?> arguments); }
            public abstract class ArrayContext { public abstract void Report(Descriptor descriptor, int span, params object?[] arguments); }
        }
        namespace Stdlint.Rules
        {
            using Stdlint.Core.Analysis;
            public static class Descriptors
            {
                public static Descriptor HangingParagraph => new();
                public static Descriptor HangingParagraphPlain => new();
            }
        }
        """;

    [TestMethod]
    public void RuleInItsPlaceWithAnEntryIsFine() =>
        Assert.AreEqual("", Diagnose(RuleClass("""context.Report(Descriptors.HangingParagraph, 1, "a)", 2);""")));

    [TestMethod]
    public void ClassWithoutEntry() =>
        Assert.AreEqual("STDA003 DanglingParagraph", Diagnose(RuleClass("", name: "DanglingParagraph"), "Rules/Paragraphs/DanglingParagraph.cs"));

    [TestMethod]
    public void AbstractBaseOfRulesNeedsNoEntry() =>
        Assert.AreEqual("", Diagnose(RuleClass("", name: "ParagraphRule").Replace("sealed", "abstract", StringComparison.Ordinal), "Rules/Paragraphs/ParagraphRule.cs"));

    [TestMethod]
    [DataRow("Stdlint.Rules.Divisions", "Rules/Paragraphs/HangingParagraph.cs")]
    [DataRow("Stdlint.Rules.Paragraphs", "Rules/Divisions/HangingParagraph.cs")]
    [DataRow("Stdlint.Rules.Paragraphs", "Rules/Paragraphs/Hanging.cs")]
    public void RuleOutsideItsArea(string @namespace, string path) =>
        Assert.AreEqual("STDA004 HangingParagraph", Diagnose(RuleClass("", @namespace: @namespace), path));

    [TestMethod]
    [DataRow("private int _count;", "STDA005 _count")]
    [DataRow("private readonly int[] _seen = [];", "STDA005 _seen")]
    [DataRow("private static int s_count;", "STDA005 s_count")]
    [DataRow("public int Count { get; set; }", "STDA005 Count")]
    [DataRow("private const int Limit = 3;", "")]
    [DataRow("private static readonly string Mark = \"x\";", "")]
    public void RuleHoldsNoState(string member, string expected) =>
        Assert.AreEqual(expected, Diagnose(RuleClass("", member)));

    [TestMethod]
    [DataRow("context.Report(Descriptors.HangingParagraph, 1, 2);", "HangingParagraph takes 2 arguments, 1 are given")]
    [DataRow("context.Report(Descriptors.HangingParagraphPlain, 1, 2);", "HangingParagraphPlain takes 0 arguments, 1 are given")]
    [DataRow("context.Report(true ? Descriptors.HangingParagraphPlain : Descriptors.HangingParagraph, 1);", "HangingParagraph takes 2 arguments, 0 are given")]
    [DataRow("var chosen = 1 switch { 1 => Descriptors.HangingParagraph, _ => Descriptors.HangingParagraph }; context.Report(chosen, 1, 2, 3, 4);", "HangingParagraph takes 2 arguments, 3 are given")]
    [DataRow("array.Report(Descriptors.HangingParagraph, 1);", "HangingParagraph takes 2 arguments, 0 are given")]
    public void ArgumentsThatDoNotFitTheMessage(string call, string expected)
    {
        var message = Run(RuleClass(call), Place).First().GetMessage();
        StringAssert.Contains(message, expected);
    }

    [TestMethod]
    public void ReadyMadeArgumentsAreNotCounted() =>
        Assert.AreEqual("", Diagnose(RuleClass("object[] made = [1]; array.Report(Descriptors.HangingParagraph, 1, made);")));

    [TestMethod]
    [DataRow("\"章\"", true)]
    [DataRow("$\"第{1}章\"", true)]
    [DataRow("\"the heading\"", true)]
    [DataRow("1 > 2 ? \"a)\" : \"正文\"", true)]
    [DataRow("\"a)\"", false)]
    [DataRow("\"；\"", false)]
    [DataRow("$\"{1}.{2}\"", false)]
    public void RuleWritesNoWordsOfItsOwn(string argument, bool isFault) =>
        Assert.AreEqual(isFault ? "STDA007" : "", string.Join(' ', Run(RuleClass($"context.Report(Descriptors.HangingParagraph, 1, {argument}, 2);"), Place).Select(found => found.Id)));

    [TestMethod]
    public void ProjectWithoutRulesIsNotChecked() =>
        Assert.IsEmpty(Run(RuleClass("", "private int _count;"), Place, section: "vocabulary"));

    private const string Place = "Rules/Paragraphs/HangingParagraph.cs";

    private static string RuleClass(string body, string member = "", string name = "HangingParagraph", string @namespace = "Stdlint.Rules.Paragraphs") => $$"""
        using Stdlint.Core.Analysis;
        using Stdlint.Rules;

        namespace {{@namespace}};

        public sealed class {{name}} : DraftAnalyzer
        {
            {{member}}
            public override void Initialize(AnalysisContext context) { }
            private static void Check(DraftContext context, ArrayContext array) { {{body}} }
        }
        """;

    private static string Diagnose(string code, string path = Place) =>
        string.Join("; ", Run(code, path).Select(found => $"{found.Id} {found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan)}"));

    private static ImmutableArray<Diagnostic> Run(string code, string path, string section = "rules")
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Rules",
            [CSharpSyntaxTree.ParseText(code, options, path), CSharpSyntaxTree.ParseText(Contracts, options, "Contracts.cs")],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.IsEmpty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()), "the sample must compile");

        var files = new AnalyzerOptions([new DataText(Rules)], new Sections(section));
        return new CompilationWithAnalyzers(compilation, [new RuleCodeAnalyzer()], files).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }
}
