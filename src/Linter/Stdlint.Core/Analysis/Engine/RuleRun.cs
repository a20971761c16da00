using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>One rule at work on one draft: hands out its contexts, collects what it reports, stops it when it throws.</summary>
internal sealed class RuleRun
{
    private readonly DraftModel? _model;
    private readonly object? _options;
    private readonly List<PendingDiagnostic> _reported;
    private readonly OnNode _onNode;
    private readonly OnBlock _onBlock;
    private readonly OnDraft _onDraft;
    private readonly OnFact _onFact;

    public RuleRun(PlannedRule planned, DraftModel? model, List<PendingDiagnostic> reported)
    {
        Rule = planned.Registration.Rule;
        Actions = planned.Registration.Actions;
        Severity = planned.Severity;
        Failure = Actions.Failure;
        _options = planned.Options;
        _model = model;
        _reported = reported;
        _onNode = new OnNode(this);
        _onBlock = new OnBlock(this);
        _onDraft = new OnDraft(this);
        _onFact = new OnFact(this);
    }

    public RuleEntry Rule { get; }

    public RuleActions Actions { get; }

    public DiagnosticSeverity? Severity { get; }

    /// <summary>What the rule threw; it does nothing more in this draft.</summary>
    public Exception? Failure { get; private set; }

    public void Invoke(Action<NodeContext> action, DraftSyntaxNode node)
    {
        _onNode.Current = node;
        Guard(action, _onNode);
    }

    public void Invoke(Action<BlockContext> action, Block block)
    {
        _onBlock.Current = block;
        Guard(action, _onBlock);
    }

    public void Invoke(Action<DraftContext> action) => Guard(action, _onDraft);

    public void Invoke(Action<InputContext> action, InputFact fact)
    {
        _onFact.Current = fact;
        Guard(action, _onFact);
    }

    private void Guard<T>(Action<T> action, T context)
    {
        if (Failure is not null)
            return;
        try
        {
            action(context);
        }
        catch (Exception exception)
        {
            Failure = exception;
        }
    }

    private ReportedDiagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, ReadOnlySpan<object?> arguments)
    {
        if (descriptor.Id != Rule.Code)
            throw new InvalidOperationException($"{Rule.Code} reports {descriptor.Id}.");
        if (span.End > (_model?.Text.Content.Length ?? 0))
            throw new ArgumentOutOfRangeException(nameof(span));

        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            // Diagnostics outlive the draft, so they hold no nodes.
            values[i] = arguments[i] is string or IFormattable ? arguments[i] : arguments[i]?.ToString() ?? "";
        }

        var diagnostic = new ReportedDiagnostic(descriptor, span, values);
        _reported.Add(new PendingDiagnostic(Rule, Severity, diagnostic, _reported.Count));
        return diagnostic;
    }

    private T Options<T>()
        where T : class =>
        _options as T ?? throw new InvalidOperationException($"{Rule.Code} has no options of the type {typeof(T).Name}.");

    private sealed class OnNode(RuleRun run) : NodeContext
    {
        public DraftSyntaxNode Current { get; set; } = null!;

        public override DraftSyntaxNode Node => Current;

        public override DraftModel Model => run._model!;

        public override T Options<T>() => run.Options<T>();

        public override ReportedDiagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
            run.Report(descriptor, span, arguments);
    }

    private sealed class OnBlock(RuleRun run) : BlockContext
    {
        public Block Current { get; set; } = null!;

        public override Block Block => Current;

        public override DraftModel Model => run._model!;

        public override T Options<T>() => run.Options<T>();

        public override ReportedDiagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
            run.Report(descriptor, span, arguments);
    }

    private sealed class OnDraft(RuleRun run) : DraftContext
    {
        public override DraftModel Model => run._model!;

        public override T Options<T>() => run.Options<T>();

        public override ReportedDiagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
            run.Report(descriptor, span, arguments);
    }

    private sealed class OnFact(RuleRun run) : InputContext
    {
        public InputFact Current { get; set; } = null!;

        public override InputFact Fact => Current;

        public override T Options<T>() => run.Options<T>();

        public override ReportedDiagnostic Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
            run.Report(descriptor, run._model is null ? default : Fact.Span, arguments);
    }
}
