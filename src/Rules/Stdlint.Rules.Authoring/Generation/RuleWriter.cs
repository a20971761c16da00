using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>Writes <c>Stdlint.Rules.RuleCatalog</c>, <c>Descriptors</c> and the typed options.</summary>
internal static class RuleWriter
{
    public static string WriteCatalog(RuleData data, Func<RuleText, bool> hasClass)
    {
        var code = Head()
            .Summary("The rules of rules.json and their classes; each entry is made when first asked for.")
            .Open("public static class RuleCatalog");
        foreach (var rule in data.Rules)
            WriteEntry(code, rule);

        code.Line("// Two threads that ask at the same time must get the same entry: rules are told apart by it.")
            .Line("private static RuleEntry Once(ref RuleEntry? entry, RuleEntry made) => global::System.Threading.Interlocked.CompareExchange(ref entry, made, null) ?? made;")
            .Line();
        code.Summary("All entries, by code.")
            .Line("public static global::System.Collections.Immutable.ImmutableArray<RuleEntry> All => field.IsDefault ? field = [" + string.Join(", ", data.Rules.Select(rule => rule.ClassName)) + "] : field;")
            .Line()
            .Summary("A new instance of each rule class with its entry, by code.")
            .Line("public static global::System.Collections.Immutable.ImmutableArray<RuleAnalyzer> CreateAnalyzers() =>")
            .Line("[");
        foreach (var rule in data.Rules)
        {
            if (hasClass(rule))
                code.Line(Analyzer(rule));
        }

        code.Line("];").Line()
            .Summary("Which rule explains which, in falling precedence.")
            .Line("public static global::System.Collections.Immutable.ImmutableArray<RulePrecedence> Precedence { get; } =")
            .Line("[");
        foreach (var precedence in data.Precedence)
            code.Line($"    new RulePrecedence({List(precedence.First)}, {List(precedence.Before)}, PrecedenceScope.{Names.ToPascalCase(precedence.Within)}),");
        return code.Line("];").Close().ToString();
    }

    public static string WriteDescriptors(RuleData data)
    {
        var code = Head()
            .Line("using Microsoft.CodeAnalysis;")
            .Line()
            .Summary("The messages that rules report: one descriptor for the default message of a rule, one for each named variant.")
            .Open("public static class Descriptors");
        foreach (var rule in data.Rules)
        {
            for (var i = 0; i < rule.Messages.Count; i++)
            {
                code.Summary($"{rule.Code}: {rule.Messages[i].Words.English}")
                    .Line($"public static DiagnosticDescriptor {rule.DescriptorName(rule.Messages[i])} => RuleCatalog.{rule.ClassName}.Descriptors[{i}];")
                    .Line();
            }
        }

        return code.Close().ToString();
    }

    public static string WriteOptions(RuleData data)
    {
        var code = Head();
        foreach (var rule in data.Rules)
        {
            if (rule.Options.Count == 0)
                continue;
            code.Summary($"Options of {rule.Code}.").Open($"public sealed class {rule.ClassName}Options(RuleOptionValues values)");
            foreach (var option in rule.Options)
                code.Summary(option.About.English).Line(OptionProperty(option)).Line();
            code.Close().Line();
        }

        return code.ToString();
    }

    public static string List(EquatableArray<string> items) => "[" + string.Join(", ", items.Select(CodeWriter.Literal)) + "]";

    public static CodeWriter Head() => new CodeWriter().Line("using Stdlint.Core.Analysis;").Line("using Stdlint.Core.Semantics;").Line().Line("namespace Stdlint.Rules;").Line();

    private static void WriteEntry(CodeWriter code, RuleText rule)
    {
        code.Summary($"{rule.Code}: {rule.Title.English}.").Open($"public static RuleEntry {rule.ClassName} => field ?? Once(ref field, new RuleEntry")
            .Line($"Code = {CodeWriter.Literal(rule.Code)},")
            .Line($"Name = {CodeWriter.Literal(rule.Name)},")
            .Line($"Area = {CodeWriter.Literal(rule.Area)},")
            .Line($"Kind = RuleKind.{Names.ToPascalCase(rule.Kind)},")
            .Line($"Tier = {rule.Tier},")
            .Line($"Severity = {Severity(rule.Severity)},")
            .Line($"Editions = {Flags("RuleEditions", rule.Editions.Select(edition => "Edition" + edition))},")
            .Line($"Clause = {CodeWriter.Literal(rule.Clause)},")
            .Line($"Clause2009 = {Nullable(rule.Clause2009)},")
            .Line($"Clause2000 = {Nullable(rule.Clause2000)},")
            .Line($"FixSafety = FixSafety.{Names.ToPascalCase(rule.Fix)},")
            .Line("TextSource = RuleTextSource.Of,");
        if (rule.Overlay.Length > 0)
            code.Line($"Overlay = {CodeWriter.Literal(rule.Overlay)},");
        if (rule.FromStage.Length > 0)
            code.Line($"FromStage = DraftStage.{Names.ToPascalCase(rule.FromStage)},");
        if (rule.Traits.Count > 0)
            code.Line($"Traits = {Flags("RuleTraits", rule.Traits.Select(Names.ToPascalCase))},");
        if (rule.Status != "stable")
            code.Line($"Status = RuleStatus.{Names.ToPascalCase(rule.Status)},");
        if (rule.IsEngine)
            code.Line("IsEngine = true,");
        if (rule.Levels.Count > 0)
            code.Line($"Levels = [{string.Join(", ", rule.Levels.Select(Level))}],");
        if (rule.Options.Count > 0)
            code.Line($"Options = [{string.Join(", ", rule.Options.Select(Option))}],");
        code.Close(");").Line();
    }

    private static string Analyzer(RuleText rule)
    {
        if (rule.Data is { } data)
            return $"    new RuleAnalyzer({rule.ClassName}, new global::Stdlint.Core.Analysis.Forms.DataRuleAnalyzer({rule.ClassName}, {Data(data)})),";
        var options = rule.Options.Count > 0 ? $", static values => new {rule.ClassName}Options(values)" : "";
        return $"    new RuleAnalyzer({rule.ClassName}, new global::{rule.FullClassName}(){options}),";
    }

    private static string Data(DataRuleText data)
    {
        var swaps = Enumerable.Range(0, data.Swap.Count / 2).Select(i => $"new({CodeWriter.Literal(data.Swap[2 * i])}, {CodeWriter.Literal(data.Swap[(2 * i) + 1])})");
        var members = new List<string>
        {
            $"Form = {CodeWriter.Literal(data.Form)}",
            $"Swap = [{string.Join(", ", swaps)}]",
            $"Words = {List(data.Words)}",
            $"Except = {List(data.Except)}",
            $"Scope = {CodeWriter.Literal(data.Scope)}",
            $"Unit = {CodeWriter.Literal(data.Unit)}",
            $"Titles = {List(data.Titles)}",
            $"Under = {CodeWriter.Literal(data.Under)}",
        };
        if (data.Minimum.Length > 0)
            members.Add($"Minimum = {data.Minimum}");
        if (data.Maximum.Length > 0)
            members.Add($"Maximum = {data.Maximum}");
        return $"new global::Stdlint.Core.Analysis.Forms.DataRule {{ {string.Join(", ", members)} }}";
    }

    private static string Level(LevelText level) =>
        $"new RuleLevel(new RuleCondition({List(level.Editions)}, {List(level.Kinds)}, {List(level.Stages)}, {List(level.Sources)}), {(level.Severity == "off" ? "null" : Severity(level.Severity))})";

    private static string Option(OptionText option) =>
        $"new RuleOption({CodeWriter.Literal(option.Name)}, {CodeWriter.Literal(option.Type)}, {CodeWriter.Literal(option.Default)}, {Nullable(option.Minimum)}, {Nullable(option.Maximum)}, {List(option.Values)})";

    private static string OptionProperty(OptionText option)
    {
        var name = Names.ToPascalCase(option.Name);
        var key = CodeWriter.Literal(option.Name);
        return option.Type switch
        {
            "bool" => $"public bool {name} {{ get; }} = values.Bool({key}, {option.Default});",
            "int" => $"public int {name} {{ get; }} = values.Int({key}, {option.Default});",
            "decimal" => $"public decimal {name} {{ get; }} = values.Decimal({key}, {option.Default}m);",
            "list" => $"public global::System.Collections.Immutable.ImmutableArray<string> {name} {{ get; }} = values.List({key}, [{string.Join(", ", option.Default.Split('\n').Select(CodeWriter.Literal))}]);",
            _ => $"public string {name} {{ get; }} = values.Text({key}, {CodeWriter.Literal(option.Default)});",
        };
    }

    private static string Severity(string severity) => "global::Microsoft.CodeAnalysis.DiagnosticSeverity." + Names.ToPascalCase(severity);

    private static string Flags(string type, IEnumerable<string> names)
    {
        var joined = string.Join(" | ", names.Select(name => $"{type}.{name}"));
        return joined.Length > 0 ? joined : $"{type}.None";
    }

    private static string Nullable(string? text) => text is null ? "null" : CodeWriter.Literal(text);
}
