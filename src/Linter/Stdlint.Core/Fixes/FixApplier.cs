using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>
/// Repairs a draft in passes until there is nothing left to fix: each pass makes the fixes that do not touch each other, is checked, and the
/// draft is analysed anew. What a check does not confirm is taken back as a whole.
/// </summary>
/// <param name="analyze">Analyses a reading; the same each time.</param>
/// <param name="choose">The fix to make for a diagnostic of a text, null for none; asked more than once.</param>
public sealed class FixApplier(Func<DraftReading, AnalysisResult> analyze, Func<DraftDiagnostic, DraftText, DraftFix?> choose)
{
    public const int MaxPasses = 8;

    /// <summary>Called with what a pass has made, before it is analysed anew: most drafts need no further pass, so that it is likely to be the result.</summary>
    public Action<IEditableDraft>? Made { get; init; }

    private readonly HashSet<string> _cyclic = new(StringComparer.Ordinal);
    private readonly List<RefusedFix> _refused = [];
    private readonly HashSet<(string Code, string Line)> _refusedPlaces = [];

    /// <summary>The automatic choice: the first fix that is safe enough and can be made.</summary>
    public static DraftFix? UpTo(FixSafety most, DraftDiagnostic diagnostic)
    {
        DraftFix? best = null;
        foreach (var fix in diagnostic.Fixes)
        {
            if (fix.CanApply && fix.Safety != FixSafety.None && fix.Safety <= most && (best is null || fix.Safety < best.Safety))
                best = fix;
        }

        return best;
    }

    /// <exception cref="OperationCanceledException">As the analysis throws it.</exception>
    public FixRun Run(IEditableDraft original)
    {
        var before = analyze(original.Reading);
        if (original.Reading.Text is null)
            return new FixRun { End = FixEnd.Unreadable, Draft = original, Applied = [], Before = before, After = before };

        // Each round leaves out at least one more rule, so the rounds come to an end.
        while (true)
        {
            _refused.Clear();
            _refusedPlaces.Clear();
            var known = _cyclic.Count;
            var run = Passes(original, before);
            if (_cyclic.Count == known)
                return run with { Cyclic = [.. _cyclic.Order(StringComparer.Ordinal)], Refused = [.. _refused] };
        }
    }

    private FixRun Passes(IEditableDraft original, AnalysisResult before)
    {
        var (draft, result) = (original, before);
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var states = new Dictionary<string, int>(StringComparer.Ordinal) { [StateOf(draft)] = 0 };
        for (var pass = 1; pass <= MaxPasses; pass++)
        {
            var (next, made, failure) = OnePass(draft, result, pass);
            if (failure.Length > 0)
                return new FixRun { End = FixEnd.RolledBack, Draft = original, Applied = [], Before = before, After = before, Failure = failure };
            if (made.Count == 0)
                return Finished(FixEnd.Done);

            applied.AddRange(made);
            Made?.Invoke(next);
            (draft, result) = (next, analyze(next.Reading));
            if (states.TryGetValue(StateOf(draft), out var since))
            {
                // The draft has been like this before: the rules at work since then undo each other.
                _cyclic.UnionWith(applied.Where(fix => fix.Pass > since).Select(static fix => fix.Diagnostic.Rule.Code));
                return Finished(FixEnd.Done);
            }

            states.Add(StateOf(draft), pass);
        }

        return Finished(Candidates(result, draft.Reading.Text!).Count > 0 ? FixEnd.PassesUsedUp : FixEnd.Done);

        FixRun Finished(FixEnd end) => new() { End = end, Draft = draft, Applied = applied.ToImmutable(), Before = before, After = result };
    }

    private static string StateOf(IEditableDraft draft)
    {
        var text = draft.Reading.Text!;
        return string.Join('\n', text.Blocks.Select(block => $"{text.TextOf(block)}\t{block.Label?.Text}\t{block.Style?.Name}\t{block.Story}")) + FormatCheck.Digest(text) + DraftCounts.Of(text);
    }

    private (IEditableDraft Draft, List<AppliedFix> Made, string Failure) OnePass(IEditableDraft draft, AnalysisResult result, int pass)
    {
        var text = draft.Reading.Text!;
        var chosen = Candidates(result, text);
        while (chosen.Count > 0)
        {
            ImmutableArray<DraftEdit> edits = [.. chosen.SelectMany(static pair => pair.Fix.Edits)];
            var outcome = draft.Apply(edits);
            if (outcome.Draft is { } edited)
            {
                var failure = FixCheck.Compare(text, edited.Reading, edits);
                return (edited, [.. chosen.Select(pair => Applied(pass, pair.Diagnostic, pair.Fix, text))], failure);
            }

            var refused = outcome.Refused!;
            var culprits = refused.Edit is null ? chosen : chosen.FindAll(pair => pair.Fix.Edits.Contains(refused.Edit, ReferenceEqualityComparer.Instance));
            if (culprits.Count == 0)
                return (draft, [], "an edit was refused that was not asked for");
            foreach (var (diagnostic, fix) in culprits)
            {
                _refused.Add(new RefusedFix(diagnostic, fix, refused.Obstacle));
                _refusedPlaces.Add(PlaceOf(diagnostic, text));
            }

            chosen = refused.Edit is null ? [] : chosen.FindAll(pair => !culprits.Contains(pair));
        }

        return (draft, [], "");
    }

    /// <summary>The fixes of a pass: by place, each only where it touches nothing that one before it touches.</summary>
    private List<(DraftDiagnostic Diagnostic, DraftFix Fix)> Candidates(AnalysisResult result, DraftText text)
    {
        var chosen = new List<(DraftDiagnostic, DraftFix)>();
        var touched = new List<TouchSet>();
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.State != DiagnosticState.New || _cyclic.Contains(diagnostic.Rule.Code) || _refusedPlaces.Contains(PlaceOf(diagnostic, text))
                || choose(diagnostic, text) is not { CanApply: true } fix)
            {
                continue;
            }

            var touches = fix.Touched(text);
            if (touched.Exists(other => other.ConflictsWith(touches, text)))
                continue;
            touched.Add(touches);
            chosen.Add((diagnostic, fix));
        }

        return chosen;
    }

    private static (string Code, string Line) PlaceOf(DraftDiagnostic diagnostic, DraftText text) =>
        (diagnostic.Rule.Code, text.TextOf(text.BlockAt(diagnostic.Span.Start)).ToString());

    private static AppliedFix Applied(int pass, DraftDiagnostic diagnostic, DraftFix fix, DraftText text)
    {
        var block = text.BlockAt(diagnostic.Span.Start);
        return new AppliedFix(pass, diagnostic, fix, block.Index + 1, text.TextOf(block).ToString());
    }
}
