using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Saving;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>
/// An open document at one moment. Its text never changes; it is analysed when first asked for, once for all who ask, and no further when a later state takes its place.
/// </summary>
public sealed class DraftState : IDisposable
{
    private static long _lastSerial;

    private readonly CancellationTokenSource _outdating = new();
    private readonly CancellationToken _outdated;
    private volatile Lazy<Task<AnalyzedDraft>> _analysis;
    private long _lastAsked = Environment.TickCount64;

    internal DraftState(OpenDraft draft, int version, string[] lines, ImmutableArray<StoredDraft> stored)
    {
        Draft = draft;
        Version = version;
        Lines = lines;
        Stored = stored;
        _outdated = _outdating.Token;
        _analysis = NotYetAnalyzed();
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
    public Task<AnalyzedDraft> Analysis
    {
        get
        {
            Volatile.Write(ref _lastAsked, Environment.TickCount64);
            return _analysis.Value;
        }
    }

    /// <summary>For how long nobody has asked.</summary>
    internal TimeSpan Unasked => TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _lastAsked));

    public bool IsOutdated => _outdated.IsCancellationRequested;

    /// <summary>Lets go of what can be made again in a moment; whether there was anything.</summary>
    internal bool Rest()
    {
        if (_analysis is not { IsValueCreated: true, Value.IsCompleted: true })
            return false;
        _analysis = NotYetAnalyzed();
        foreach (var stored in Stored)
            stored.Draft.Rest();
        Draft.LastMade?.Made.Draft.Rest();
        return true;
    }

    /// <summary>A later state has come, or the document is closed: nobody needs this one any more.</summary>
    public void Dispose()
    {
        _outdating.Cancel();
        _outdating.Dispose();
    }

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
        var (alignment, further) = Align(stored);
        if (further is { } made && ProjectedText.IsExact(made.Draft, Lines, made.Alignment))
            return ProjectedText.Of(made.Draft.Made, Lines, made.Alignment);
        if (further is null && ProjectedText.IsExact(stored, Lines, alignment))
            return ProjectedText.Of(stored, Lines, alignment);

        if (further is null && !alignment.IsOneToOne && ProjectedText.OfChangedLines(stored, Lines, alignment) is { } changed)
            return changed;

        // Where only the writer knows what the text will be: the draft is made in memory, and typing goes on from there.
        if (Make().Draft is { } edited)
            return edited.Draft.Reading;

        // What cannot be saved as it stands is judged as well as can be.
        return further is { } kept ? ProjectedText.Of(kept.Draft.Made, Lines, kept.Alignment) : ProjectedText.Of(stored, Lines, alignment);
    }

    /// <summary>The draft with this text, as it would be saved; or why it cannot be.</summary>
    internal TypedOutcome Make()
    {
        var stored = Nearest();
        if (Draft.LastMade is { } last && ReferenceEquals(last.From, stored) && Differing(last.Made.Lines, Lines) == 0)
            return new TypedOutcome(last.Made, null);
        var (alignment, _) = Align(stored);
        var outcome = TypedDraft.Make(stored, Lines, alignment);
        if (outcome.Draft is { } made && !ReferenceEquals(made, stored))
            Draft.LastMade = new MadeDraft(stored, made, alignment);
        return outcome;
    }

    /// <summary>
    /// Which stored lines the lines go back to. Where characters were typed into a draft that was made in memory, the answer of then holds, so that the same line does not
    /// go back to one stored line now and to another a moment later.
    /// </summary>
    private (LineAlignment Alignment, (MadeDraft Draft, LineAlignment Alignment)? Further) Align(StoredDraft stored)
    {
        var alignment = stored.Lines.Length == Lines.Length ? LineAlignment.Of(stored.Lines, Lines) : null;
        if (alignment is { IsOneToOne: true })
            return (alignment, null);
        if (Draft.LastMade is { } last && ReferenceEquals(last.From, stored) && last.Made.Lines.Length == Lines.Length && LineAlignment.Of(last.Made.Lines, Lines) is { IsOneToOne: true } further)
            return (last.Alignment, (last, further));
        return (alignment ?? LineAlignment.Of(stored.Lines, Lines), null);
    }

    private Lazy<Task<AnalyzedDraft>> NotYetAnalyzed() => new(() => Task.Run(() => Draft.Analyze(this, _outdated)));

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
/// <param name="Alignment">From the lines of the one to those of the other.</param>
internal sealed record MadeDraft(StoredDraft From, StoredDraft Made, LineAlignment Alignment);
