using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>What the rules say of a draft under its own edition, where it is judged by a newer one: the rest is what a revision has to change (现行化).</summary>
internal sealed class OwnEditionRun
{
    private readonly HashSet<(string Code, TextSpan Span)> _found = [];

    private OwnEditionRun(DraftEdition edition) => Edition = edition;

    public DraftEdition Edition { get; }

    /// <summary>Null where the draft is judged by its own edition or an older one.</summary>
    public static OwnEditionRun? Of(DraftModel model, ImmutableArray<InputFact> facts, DraftRuleSet rules, AnalysisSettings settings, CancellationToken cancellation)
    {
        if (model.OwnEdition.Value >= model.Edition.Value)
            return null;
        var own = DraftModel.Create(model.Tree, model.Options with { Edition = null });
        var walk = SharedWalk.Run(RulePlan.Create(rules, DraftFacts.Of(own, settings.IsFragment), settings).Planned, own, facts, settings.Threads, cancellation);
        var run = new OwnEditionRun(model.OwnEdition.Value);
        foreach (var diagnostic in walk.Reported)
            run._found.Add((diagnostic.Rule.Code, diagnostic.Span));
        return run;
    }

    public RevisionState StateOf(PendingDiagnostic diagnostic) =>
        _found.Contains((diagnostic.Rule.Code, diagnostic.Span)) ? RevisionState.AlreadyWrong : RevisionState.ToChange;
}
