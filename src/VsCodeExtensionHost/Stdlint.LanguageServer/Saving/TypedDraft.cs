using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Drafts;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Turns what was typed into edits of the draft, and makes them: all or none.</summary>
public static class TypedDraft
{
    /// <summary>The stored draft with the typed lines; or why it cannot be made, and at which line.</summary>
    public static TypedOutcome Make(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        var plan = new TypedPlan(stored, lines, alignment);
        if (plan.Refusal is { } refusal)
            return new TypedOutcome(null, refusal);
        if (plan.Edits.IsEmpty)
            return new TypedOutcome(stored, null);

        var expected = ExpectedText.After(stored.Text, plan.Edits);
        if (!string.Equals(expected, string.Join('\n', lines), StringComparison.Ordinal))
            return new TypedOutcome(null, new TypedRefusal(FirstDifference(expected, lines), Messages.ServerLinesMisplaced, null));

        var outcome = stored.Draft.Apply(plan.Edits);
        if (outcome.Refused is { } refused)
            return new TypedOutcome(null, new TypedRefusal(refused.Edit is { } edit ? plan.LineOf(edit) : null, Messages.ServerEditRefused, refused.Obstacle));
        var edited = outcome.Draft!;
        return FixCheck.Compare(stored.Text, edited.Reading, plan.Edits) is { Length: > 0 } failure
            ? new TypedOutcome(null, new TypedRefusal(null, Messages.ServerCheckFailed, null) { Detail = failure })
            : new TypedOutcome(stored.With((Word.Writing.WordDraft)edited), null);
    }

    private static int FirstDifference(string expected, string[] lines)
    {
        var found = expected.Split('\n');
        var line = 0;
        while (line < lines.Length && line < found.Length && lines[line] == found[line])
            line++;
        return Math.Min(line, lines.Length - 1);
    }
}

/// <param name="Draft">The edited draft; null where it was refused.</param>
/// <param name="Refusal">Why; null where all edits were made.</param>
public sealed record TypedOutcome(StoredDraft? Draft, TypedRefusal? Refusal);

/// <param name="Line">Zero-based line of the typed text; null where it is about the file.</param>
/// <param name="Words">What to say, with a placeholder for the reason.</param>
/// <param name="Obstacle">What stands in the way; null where the words say it.</param>
public sealed record TypedRefusal(int? Line, BilingualText Words, FixObstacle? Obstacle)
{
    /// <summary>For the report of a fault in the program.</summary>
    public string Detail { get; init; } = "";

    public string In(DisplayLanguage language) =>
        Words.In(language, (Line ?? 0) + 1, Obstacle is { } obstacle ? Messages.Get(FixObstacles.KeyOf(obstacle), language) : Detail);
}

/// <summary>The edits that make typed lines of stored ones.</summary>
internal sealed class TypedPlan
{
    private readonly StoredDraft _stored;
    private readonly string[] _lines;
    private readonly int[] _origins;
    private readonly ImmutableArray<DraftEdit>.Builder _edits = ImmutableArray.CreateBuilder<DraftEdit>();
    private readonly Dictionary<DraftEdit, int> _lineOf = new(ReferenceEqualityComparer.Instance);

    internal TypedPlan(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        (_stored, _lines, _origins) = (stored, lines, alignment.Origins);
        var before = -1;
        for (var i = 0; i < lines.Length && Refusal is null; i++)
        {
            if (_origins[i] < 0)
            {
                var end = i;
                while (end + 1 < lines.Length && _origins[end + 1] < 0)
                    end++;
                Insert(i, end + 1, before);
                i = end;
                continue;
            }

            Delete(before + 1, _origins[i], i);
            Replace(i, Text.Blocks[_origins[i]]);
            before = _origins[i];
        }

        Delete(before + 1, Text.Blocks.Length, lines.Length - 1);
        Edits = _edits.DrainToImmutable();
    }

    internal ImmutableArray<DraftEdit> Edits { get; }

    internal TypedRefusal? Refusal { get; private set; }

    private DraftText Text => _stored.Text;

    internal int? LineOf(DraftEdit edit) => _lineOf.TryGetValue(edit, out var line) ? line : null;

    private void Replace(int line, Block block)
    {
        foreach (var edit in _stored.Edits.Of(block, _lines[line]))
        {
            if (edit.Text.Contains('\uFFFC'))
                Refusal ??= new TypedRefusal(line, Messages.ServerObjectTyped, null);
            else
                Add(edit, line);
        }
    }

    private void Delete(int first, int end, int line)
    {
        for (var block = first; block < end; block++)
        {
            // An empty cell keeps its paragraph: what goes is the line, and lines of cells stay.
            if (Text.Blocks[block].Cell is { } cell && cell.EndBlock - cell.FirstBlock == 1)
                Refusal ??= new TypedRefusal(line, Messages.ServerCellLineGone, null);
        }

        if (end > first)
            Add(new DeleteParagraphs(first, end - first), line);
    }

    private void Insert(int first, int end, int before)
    {
        var after = end < _lines.Length ? _origins[end] : Text.Blocks.Length;
        var cellBefore = before >= 0 ? Text.Blocks[before].Cell : null;
        var cellAfter = after < Text.Blocks.Length ? Text.Blocks[after].Cell : null;
        if (!ReferenceEquals(cellBefore, cellAfter) && (before < 0 || cellBefore is not null))
        {
            Refusal ??= new TypedRefusal(first, Messages.ServerCellLineTyped, null);
            return;
        }

        for (var i = first; i < end; i++)
        {
            if (_lines[i].Contains('\uFFFC'))
                Refusal ??= new TypedRefusal(i, Messages.ServerObjectTyped, null);
        }

        var place = before >= 0 ? before : after;
        var like = _stored.ModelFor(place);
        Add(
            new InsertParagraphs(place, before >= 0 ? InsertionSide.After : InsertionSide.Before, [.. _lines[first..end].Select(line => new NewParagraph(line, like))]),
            first);
    }

    private void Add(DraftEdit edit, int line)
    {
        _edits.Add(edit);
        _lineOf.Add(edit, line);
    }
}
