using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>A rule with the actions that its class registered; the class is asked when the rule first runs.</summary>
internal sealed class RuleRegistration(RuleAnalyzer analyzer)
{
    private RuleActions? _actions;
    private object? _defaultOptions;

    public RuleEntry Rule => analyzer.Rule;

    // Two threads may ask at once; an analyzer has no state, so both answers are the same and either may stay.
    public RuleActions Actions => _actions ??= RuleActions.Of(analyzer.Analyzer);

    public object? CreateOptions(RuleOptionValues values)
    {
        if (analyzer.CreateOptions is null)
            return null;
        return values.IsDefault ? _defaultOptions ??= analyzer.CreateOptions(values) : analyzer.CreateOptions(values);
    }
}

/// <summary>What a rule's class registered.</summary>
internal sealed class RuleActions : AnalysisContext
{
    public List<(SyntaxKind Kind, Action<NodeContext> Action)> NodeActions { get; } = [];

    public List<Action<BlockContext>> BlockActions { get; } = [];

    public List<Action<DraftContext>> DraftEndActions { get; } = [];

    public List<(InputFactKind Kind, Action<InputContext> Action)> InputActions { get; } = [];

    /// <summary>What Initialize threw; the rule then fails in every draft.</summary>
    public Exception? Failure { get; private set; }

    public static RuleActions Of(DraftAnalyzer analyzer)
    {
        var actions = new RuleActions();
        try
        {
            analyzer.Initialize(actions);
        }
        catch (Exception exception)
        {
            actions.Failure = exception;
        }

        return actions;
    }

    public override void RegisterNodeAction(Action<NodeContext> action, params ReadOnlySpan<SyntaxKind> kinds)
    {
        foreach (var kind in kinds)
            NodeActions.Add((kind, action));
    }

    public override void RegisterBlockAction(Action<BlockContext> action) => BlockActions.Add(action);

    public override void RegisterDraftEndAction(Action<DraftContext> action) => DraftEndActions.Add(action);

    public override void RegisterInputAction(Action<InputContext> action, params ReadOnlySpan<InputFactKind> kinds)
    {
        foreach (var kind in kinds)
            InputActions.Add((kind, action));
    }
}
