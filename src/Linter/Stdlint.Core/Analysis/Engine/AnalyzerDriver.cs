using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>One walk of the tree for all rules.</summary>
internal sealed class AnalyzerDriver
{
    private static readonly int KindCount = Enum.GetValues<SyntaxKind>().Length;

    private readonly DraftModel? _model;
    private readonly CancellationToken _cancellation;
    private readonly List<PendingDiagnostic> _reported = [];
    private readonly RuleRun[] _runs;

    public AnalyzerDriver(ImmutableArray<PlannedRule> rules, DraftModel? model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _runs = [.. rules.Select(rule => new RuleRun(rule, model, _reported))];
    }

    /// <summary>What the rules reported, in the order of reporting.</summary>
    public List<PendingDiagnostic> Reported => _reported;

    /// <summary>The rules that threw, with what they threw.</summary>
    public IEnumerable<(RuleEntry Rule, Exception Failure)> Failures =>
        _runs.Where(run => run.Failure is not null).Select(run => (run.Rule, run.Failure!));

    /// <exception cref="OperationCanceledException">The time of the file is over.</exception>
    public void Run(ImmutableArray<InputFact> facts)
    {
        VisitFacts(facts);
        if (_model is null)
            return;
        VisitNodes(_model.Tree.Root);
        VisitBlocks(_model.Text.Blocks);
        foreach (var run in _runs)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (var action in run.Actions.DraftEndActions)
                run.Invoke(action);
        }
    }

    private void VisitFacts(ImmutableArray<InputFact> facts)
    {
        foreach (var fact in facts)
        {
            foreach (var run in _runs)
            {
                foreach (var (kind, action) in run.Actions.InputActions)
                {
                    if (kind == fact.Kind)
                        run.Invoke(action, fact);
                }
            }
        }
    }

    private void VisitNodes(DraftSyntaxNode root)
    {
        var byKind = DispatchTable();
        // Depth is the file's choice, so the way down is a list and not the call stack.
        var open = new Stack<(ImmutableArray<DraftSyntaxNode> Siblings, int Next)>();
        open.Push(([root], 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Siblings.Length)
                continue;
            _cancellation.ThrowIfCancellationRequested();
            var node = level.Siblings[level.Next];
            open.Push((level.Siblings, level.Next + 1));
            open.Push((node.Children, 0));
            foreach (var (run, action) in byKind[(int)node.Kind] ?? [])
                run.Invoke(action, node);
        }
    }

    private List<(RuleRun Run, Action<NodeContext> Action)>?[] DispatchTable()
    {
        var byKind = new List<(RuleRun, Action<NodeContext>)>?[KindCount];
        foreach (var run in _runs)
        {
            foreach (var (kind, action) in run.Actions.NodeActions)
                (byKind[(int)kind] ??= []).Add((run, action));
        }

        return byKind;
    }

    private void VisitBlocks(ImmutableArray<Block> blocks)
    {
        var actions = _runs.SelectMany(run => run.Actions.BlockActions.Select(action => (run, action))).ToArray();
        if (actions.Length == 0)
            return;
        foreach (var block in blocks)
        {
            if (block.Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment)
                continue;
            _cancellation.ThrowIfCancellationRequested();
            foreach (var (run, action) in actions)
                run.Invoke(action, block);
        }
    }
}
