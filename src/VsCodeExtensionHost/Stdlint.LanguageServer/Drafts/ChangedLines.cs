using Stdlint.Core.Text;
using Stdlint.Word.Writing;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>
/// Inserted and deleted lines of the body that the writer makes in one way only, so that the text with them is known without making and reading the draft: plain paragraphs
/// between plain paragraphs, with nothing stored between these.
/// </summary>
internal sealed class ChangedLines
{
    private readonly StoredDraft _stored;
    private readonly string[] _lines;
    private readonly int[] _origins;
    private readonly int[] _models;

    private ChangedLines(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        (_stored, _lines, _origins) = (stored, lines, alignment.Origins);
        _models = new int[lines.Length];
    }

    /// <summary>For each line the automatic number of its block.</summary>
    internal BlockLabel?[] Labels { get; private set; } = [];

    private DraftText Text => _stored.Text;

    /// <summary>The old block that an inserted line is formatted and numbered like.</summary>
    internal int ModelOf(int line) => _models[line];

    /// <summary>Null where only the writer can tell.</summary>
    internal static ChangedLines? Of(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        if (alignment.IsOneToOne || stored.Text.Package is { TracksRevisions: true } or { IsProtected: true } or { HasSignature: true })
            return null;
        var changed = new ChangedLines(stored, lines, alignment);
        return changed.AreCertain() && changed.AreCounted() ? changed : null;
    }

    private bool AreCertain()
    {
        var before = -1;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_origins[i] < 0)
            {
                if (!IsCertainAfter(before, i))
                    return false;
                continue;
            }

            if (!AreDeletable(before + 1, _origins[i]))
                return false;
            before = _origins[i];
        }

        return AreDeletable(before + 1, Text.Blocks.Length);
    }

    private bool IsCertainAfter(int before, int line)
    {
        if (before < 0 || before + 1 >= Text.Blocks.Length)
            return false;
        var (above, below, model) = (Text.Blocks[before], Text.Blocks[before + 1], Text.Blocks[_stored.ModelFor(before)]);
        _models[line] = model.Index;
        return IsPlain(above) && IsPlain(model) && !model.Format.PageBreakBefore && Follow(above, below) && !DraftMarks.AnyTakesIn(Text, above.Span.End)
            && IsPlainText(_lines[line]) && (_lines[line].Length == 0 || Text.LongestStoredPieceOf(model) is not null);
    }

    private bool AreDeletable(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i == 0 || i + 1 >= Text.Blocks.Length || !IsDeletable(Text.Blocks[i]) || !Follow(Text.Blocks[i - 1], Text.Blocks[i]) || !Follow(Text.Blocks[i], Text.Blocks[i + 1]))
                return false;
        }

        return true;
    }

    private bool IsDeletable(Block block)
    {
        if (!IsPlain(block) || block.Flags != BlockFlags.None || DraftMarks.AnyTouches(Text, block.Span))
            return false;
        foreach (ref readonly var piece in Text.PiecesOf(block))
        {
            if (piece.Kind != PieceKind.Stored || piece.Flags != PieceFlags.None)
                return false;
        }

        return true;
    }

    private static bool IsPlain(Block block) => block is { Story: BlockStory.Body, Cell: null } && (block.Flags & ~BlockFlags.StartsPage) == 0;

    /// <summary>Two paragraphs of one container with not a byte between them: no table, no mark, no control.</summary>
    private static bool Follow(Block above, Block below) =>
        above.Story == below.Story && above.Cell == below.Cell && above.Source.Part == below.Source.Part && above.Source.End == below.Source.Start
        && (!below.Has(BlockFlags.StartsPage) || below.Format.PageBreakBefore);

    // Of other characters the writer may make elements.
    private static bool IsPlainText(string line) => line.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && line.AsSpan().IndexOfAny('\u00ad', '\u2011', '\ufffc') < 0;

    private bool AreCounted()
    {
        Labels = new BlockLabel?[_lines.Length];
        var (numbered, likes) = (new List<int>(), new List<BlockLabel>());
        for (var i = 0; i < _lines.Length; i++)
        {
            var block = BlockOf(i);
            Labels[i] = block.Label;
            if (!WordDraft.IsCounted(block))
                continue;
            numbered.Add(i);
            likes.Add(block.Label!);
        }

        if (_stored.Draft.CountAnew([.. likes]) is not { } counted)
            return false;
        for (var i = 0; i < numbered.Count; i++)
            Labels[numbered[i]] = counted[i];
        return true;
    }

    private Block BlockOf(int line) => Text.Blocks[_origins[line] >= 0 ? _origins[line] : _models[line]];
}
