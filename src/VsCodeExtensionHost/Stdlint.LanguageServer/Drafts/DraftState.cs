using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Saving;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>
/// An open document at one moment. Its text never changes; it is analysed when first asked for, once for all who ask, and no further when a later state takes its place.
/// </summary>
public sealed class DraftState
{
    private static long _lastSerial;

    private readonly CancellationTokenSource _outdated = new();
    private readonly Lazy<Task<AnalyzedDraft>> _analysis;

    internal DraftState(OpenDraft draft, int version, string[] lines, ImmutableArray<StoredDraft> stored)
    {
        Draft = draft;
        Version = version;
        Lines = lines;
        Stored = stored;
        _analysis = new Lazy<Task<AnalyzedDraft>>(() => Task.Run(() => Draft.Analyze(this, _outdated.Token)));
    }

    public OpenDraft Draft { get; }

    /// <summary>The client's number of the text.</summary>
    public int Version { get; }

    public string[] Lines { get; }

    /// <summary>What the text can be a change of: the file on the disk, then drafts with fixes that wait to be saved.</summary>
    public ImmutableArray<StoredDraft> Stored { get; internal set; }

    /// <summary>Tells states of all documents apart.</summary>
    public string ResultId { get; } = Interlocked.Increment(ref _lastSerial).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ends with an OperationCanceledException where a later state has come.</summary>
    public Task<AnalyzedDraft> Analysis => _analysis.Value;

    public bool IsOutdated => _outdated.IsCancellationRequested;

    internal void Outdate() => _outdated.Cancel();

    /// <summary>The one that the text is nearest to; of equals the last, which holds most. A fix that was only offered counts when its very text has come.</summary>
    internal StoredDraft Nearest()
    {
        var (best, least) = (Stored[0], int.MaxValue);
        for (var i = Stored.Length - 1; i >= 0; i--)
        {
            var differing = Differing(Stored[i].Lines, Lines);
            if (differing == 0)
                Stored[i].IsTaken = true;
            if (differing < least && Stored[i].IsTaken)
                (best, least) = (Stored[i], differing);
        }

        return best;
    }

    /// <summary>The reading that a check of the saved file would begin with, as far as the text can be saved.</summary>
    internal DraftReading Read()
    {
        var stored = Nearest();
        if (Differing(stored.Lines, Lines) == 0)
            return stored.Draft.Reading;
        if (ProjectionOf(stored) is { } projected)
            return projected;

        // Inserted and deleted lines change automatic numbers: the draft is made in memory, and typing goes on from there.
        if (Draft.LastMade is { } last && ReferenceEquals(last.From, stored) && ProjectionOf(last.Made) is { } further)
            return further;
        if (TypedDraft.Make(stored, Lines).Draft is { } edited)
        {
            Draft.LastMade = new MadeDraft(stored, edited);
            return edited.Draft.Reading;
        }

        // What cannot be saved as it stands is judged as well as can be.
        var nearest = Draft.LastMade is { } kept && ReferenceEquals(kept.From, stored) && kept.Made.Lines.Length == Lines.Length ? kept.Made : stored;
        return ProjectedText.Of(nearest, Lines, LineAlignment.Of(nearest.Lines, Lines));
    }

    /// <summary>The text as a projection of a draft; null where that would not be what reading the saved file gives.</summary>
    private DraftReading? ProjectionOf(StoredDraft stored)
    {
        if (stored.Lines.Length != Lines.Length)
            return null;
        var alignment = LineAlignment.Of(stored.Lines, Lines);
        return ProjectedText.IsExact(stored, Lines, alignment) ? ProjectedText.Of(stored, Lines, alignment) : null;
    }

    /// <summary>Lines between the equal beginning and the equal end.</summary>
    private static int Differing(string[] old, string[] found)
    {
        var prefix = old.AsSpan().CommonPrefixLength(found);
        if (prefix == old.Length && prefix == found.Length)
            return 0;
        var suffix = 0;
        var most = Math.Min(old.Length, found.Length) - prefix;
        while (suffix < most && old[^(suffix + 1)] == found[^(suffix + 1)])
            suffix++;
        return Math.Max(old.Length, found.Length) - prefix - suffix;
    }
}

/// <param name="From">What it was made of.</param>
/// <param name="Made">With inserted and deleted lines.</param>
internal sealed record MadeDraft(StoredDraft From, StoredDraft Made);
