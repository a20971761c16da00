using System.Reflection;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Rules;
using Stdlint.Word.Reading;

namespace Stdlint.Benchmarks;

/// <summary>
/// What the stages of a check cost next to each other and to the raw floor: reading, tree, model with every fact it can be asked for, rules. Budgets: tree and model
/// at most reading, rules at most reading, no rule over a tenth of all.
/// </summary>
internal sealed class StageCosts
{
    private static readonly PropertyInfo[] Facts = [.. typeof(DraftModel).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(fact => fact.Name is not "Tree" and not "Text" and not "Options")];

    private static readonly DraftRuleSet Rules = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    /// <summary>The fifty rules on structure that the budgets were set for; all others came on top of them.</summary>
    private static readonly string[] Structure =
    [
        "STD1002", "STD1003", "STD1004", "STD1005", "STD1007", "STD1008", "STD1009", "STD1011", "STD1012", "STD1014", "STD1301", "STD1304", "STD2001",
        "STD2002", "STD2003", "STD2004", "STD2005", "STD2006", "STD2007", "STD2008", "STD2009", "STD2011", "STD2013", "STD2014", "STD2101", "STD2201",
        "STD2202", "STD2204", "STD2205", "STD2206", "STD2207", "STD2208", "STD2210", "STD2212", "STD2303", "STD2304", "STD2306", "STD2307", "STD2401",
        "STD2402", "STD2403", "STD3001", "STD3010", "STD3201", "STD3202", "STD3206", "STD3301", "STD3311", "STD3401", "STD4001",
    ];

    private readonly List<byte[]> _files;
    private readonly List<DraftReading> _readings;
    private readonly List<DraftSyntaxTree> _trees;
    private readonly List<DraftModel> _models;

    private StageCosts(List<byte[]> files)
    {
        _readings = files.ConvertAll(file => DraftReader.Read(file));
        // A real folder may hold files that cannot be read: they have no later stages.
        _files = [.. files.Where((_, index) => _readings[index].Text is not null)];
        _readings.RemoveAll(reading => reading.Text is null);
        _trees = _readings.ConvertAll(reading => DraftParser.Parse(reading.Text!));
        _models = _trees.ConvertAll(Model);
    }

    /// <param name="folder">A folder of real drafts; null for made ones.</param>
    public static void Run(string? folder)
    {
        var files = folder is null
            ? StageDrafts.Make(10)
            : [.. Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        var costs = new StageCosts(files);
        var rules = costs.Stages();
        costs.EachFact();
        costs.EachRule(rules);
    }

    private Cost Stages()
    {
        Console.WriteLine($"{_files.Count} drafts, {_readings.Average(reading => reading.Text!.Blocks.Length):F0} blocks, {_readings.Average(reading => reading.Text!.Content.Length):F0} characters, "
            + $"{Analyze(Rules).Average(result => result.Diagnostics.Length):F0} findings each; milliseconds of processor time and KiB for each draft");
        Console.WriteLine($"{"",-24} {"least",8} {"median",8} {"x floor",8} {"x reading",9} {"KiB",9}");

        var parts = _files.ConvertAll(PartsRead.By);
        var structure = RuleCatalog.CreateAnalyzers().Where(analyzer => Structure.Contains(analyzer.Rule.Code)).ToArray();
        var onStructure = RuleSet(structure);
        var costs = Measure(
            31,
            ("raw inflate", () => Inflate(parts)),
            ("reading", () => _files.ForEach(file => DraftReader.Read(file))),
            ("tree", () => _readings.ForEach(read => DraftParser.Parse(read.Text!))),
            ("model, all facts", () => _trees.ForEach(parsed => Model(parsed))),
            ($"{Rules.Rules.Length} rules", () => Analyze(Rules)),
            ($"{structure.Length} rules, own facts", () => AnalyzeAnew(onStructure)));
        if (costs is not [var floor, var reading, var tree, var model, var rules, var few])
            throw new InvalidOperationException();
        var both = new Cost("tree and model", tree.Least + model.Least, tree.Median + model.Median, tree.Kibibytes + model.Kibibytes);
        foreach (var cost in (Cost[])[floor, reading, tree, model, both, rules, few])
            Console.WriteLine(Row(cost, floor, reading));
        return rules;
    }

    // A fact that rests on others is charged with those that come after it in the alphabet too, so the sum is more than the whole.
    private void EachFact()
    {
        Console.WriteLine($"{"fact, on a new model",-24} {"least",8} {"median",8} {"",8} {"",9} {"KiB",9}");
        foreach (var fact in Facts
            .Select(fact => Measure(fact.Name, () => _trees.ForEach(tree => fact.GetValue(DraftModel.Create(tree))), rounds: 9))
            .OrderByDescending(cost => cost.Median)
            .Take(12))
        {
            Console.WriteLine(Row(fact, null, null));
        }
    }

    // A share is of all rules together, engine and the making of findings included.
    private void EachRule(Cost all)
    {
        var engine = Measure("engine alone", () => Analyze(RuleSet([])), rounds: 15);
        var costs = RuleCatalog.CreateAnalyzers()
            .Select(analyzer =>
            {
                var set = RuleSet([analyzer]);
                return Measure(analyzer.Rule.Code + " " + analyzer.Analyzer.GetType().Name, () => Analyze(set), rounds: 9);
            })
            .Select(cost => cost with { Least = Math.Max(0, cost.Least - engine.Least), Median = Math.Max(0, cost.Median - engine.Median), Kibibytes = cost.Kibibytes - engine.Kibibytes })
            .OrderByDescending(cost => cost.Least)
            .ToArray();
        Console.WriteLine($"{"rule above the engine",-48} {"least",8} {"median",8} {"share",8} {"KiB",9}");
        Console.WriteLine($"{engine.What,-48} {engine.Least,8:F3} {engine.Median,8:F3} {"",8} {engine.Kibibytes,9:F1}");
        foreach (var cost in costs.Take(15))
            Console.WriteLine($"{cost.What,-48} {cost.Least,8:F3} {cost.Median,8:F3} {cost.Least / all.Least,8:P1} {cost.Kibibytes,9:F1}");
        Console.WriteLine($"{"sum of " + costs.Length,-48} {costs.Sum(cost => cost.Least),8:F3} {costs.Sum(cost => cost.Median),8:F3}");
    }

    private static DraftModel Model(DraftSyntaxTree tree)
    {
        var model = DraftModel.Create(tree);
        foreach (var fact in Facts)
            fact.GetValue(model);
        return model;
    }

    private static DraftRuleSet RuleSet(RuleAnalyzer[] analyzers) => DraftRuleSet.Create(RuleCatalog.All, analyzers, RuleCatalog.Precedence);

    private AnalysisResult[] Analyze(DraftRuleSet rules)
    {
        var results = new AnalysisResult[_models.Count];
        for (var i = 0; i < results.Length; i++)
            results[i] = DraftAnalysis.Run(_models[i], _readings[i].Facts, rules, AnalysisSettings.Default, CancellationToken.None);
        return results;
    }

    private void Inflate(List<IReadOnlyList<string>> parts)
    {
        for (var i = 0; i < parts.Count; i++)
            ReadingFloor.Touch(_files[i], parts[i]);
    }

    /// <summary>The rules on new models, which work out the facts that these rules ask for.</summary>
    private void AnalyzeAnew(DraftRuleSet rules)
    {
        for (var i = 0; i < _trees.Count; i++)
            DraftAnalysis.Run(DraftModel.Create(_trees[i]), _readings[i].Facts, rules, AnalysisSettings.Default, CancellationToken.None);
    }

    private Cost Measure(string what, Action action, int rounds = 31) => Measure(rounds, (what, action))[0];

    private Cost[] Measure(int rounds, params (string What, Action Action)[] stages)
    {
        var times = ProcessorTime.Of(Array.ConvertAll(stages, stage => stage.Action), rounds: rounds);
        return [.. stages.Zip(times, (stage, time) =>
            new Cost(stage.What, time.Least / _files.Count, time.Median / _files.Count, ProcessorTime.AllocatedBy(stage.Action) / 1024.0 / _files.Count))];
    }

    private static string Row(Cost cost, Cost? floor, Cost? reading) =>
        $"{cost.What,-24} {cost.Least,8:F3} {cost.Median,8:F3} {(floor is null ? "" : $"{cost.Least / floor.Least:F2}"),8} {(reading is null ? "" : $"{cost.Least / reading.Least:F2}"),9} {cost.Kibibytes,9:F1}";

    /// <param name="Least">Milliseconds of processor time for a draft, the least of the rounds.</param>
    private sealed record Cost(string What, double Least, double Median, double Kibibytes);
}
