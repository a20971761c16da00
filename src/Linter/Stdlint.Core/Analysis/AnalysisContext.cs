using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis;

/// <summary>Where an analyzer registers its actions; all of them run in one walk over the tree.</summary>
public abstract class AnalysisContext
{
    /// <summary>Called for each node of the kinds, parents before children, in document order.</summary>
    public abstract void RegisterNodeAction(Action<NodeContext> action, params ReadOnlySpan<SyntaxKind> kinds);

    /// <summary>Called for each block of the body, text boxes and footnotes, in story order.</summary>
    public abstract void RegisterBlockAction(Action<BlockContext> action);

    /// <summary>Called once after the walk.</summary>
    public abstract void RegisterDraftEndAction(Action<DraftContext> action);

    /// <summary>Called for each fact of the kinds that the reader noticed about the file; the only action that runs where the file could not be read.</summary>
    public abstract void RegisterInputAction(Action<InputContext> action, params ReadOnlySpan<InputFactKind> kinds);
}

/// <summary>What every action can ask, and the way it reports.</summary>
public abstract class DraftContext
{
    public abstract DraftModel Model { get; }

    public DraftSyntaxTree Tree => Model.Tree;

    public DraftText Text => Model.Text;

    /// <summary>The options of the rule that registered the action, as typed by the generator: <c>context.Options&lt;LoneClauseOptions&gt;()</c>.</summary>
    public abstract T Options<T>()
        where T : class;

    /// <summary>Reports a diagnostic. Arguments fill the placeholders of the message of the chosen variant.</summary>
    /// <param name="descriptor">The generated descriptor, or one of its message variants.</param>
    /// <param name="span">UTF-16 span of exactly the characters at fault, from the tree; for something missing, of the nearest heading.</param>
    /// <param name="arguments">Strings or numbers; no words of a language (those belong to rules.json).</param>
    public abstract ReportedDiagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments);
}

public abstract class NodeContext : DraftContext
{
    public abstract DraftSyntaxNode Node { get; }
}

public abstract class BlockContext : DraftContext
{
    public abstract Block Block { get; }
}

/// <summary>A fact about the file. There may be no text and no tree, so there is nothing else to ask.</summary>
public abstract class InputContext
{
    public abstract InputFact Fact { get; }

    /// <summary>An argument of the fact as something to show: the words that messages.json has for it under <c>defect.</c>, else the argument itself.</summary>
    public object WordsOf(int argument) => (object?)Messages.Find("defect." + Fact.Arguments[argument].Replace(' ', '-')) ?? Fact.Arguments[argument];

    /// <summary>The options of the rule that registered the action.</summary>
    public abstract T Options<T>()
        where T : class;

    /// <summary>Reports a diagnostic at the place of the fact. Arguments as in <see cref="DraftContext.Report"/>.</summary>
    public abstract ReportedDiagnostic Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments);
}
