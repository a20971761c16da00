using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>
/// The draft text that typed lines give, made from the stored one without writing a file: each typed character gets the format of the run that will
/// take it. Where nobody but the writer knows what inserted and deleted lines will be, automatic numbers stay as they were.
/// </summary>
public sealed class ProjectedText
{
    private readonly StoredDraft _stored;
    private readonly DraftText _old;
    private readonly string[] _lines;
    private readonly LineAlignment _alignment;
    private readonly ChangedLines? _changed;
    private readonly ImmutableArray<Block>.Builder _blocks;
    private readonly PositionMap _map;

    /// <summary>Pieces of the lines that are made anew.</summary>
    private readonly List<TextPiece> _pieces = [];

    /// <summary>Pieces before these.</summary>
    private readonly int _headPieces;

    private ProjectedText(StoredDraft stored, string[] lines, LineAlignment alignment, ChangedLines? changed)
    {
        var old = stored.Text;
        (_stored, _old, _lines, _alignment, _changed) = (stored, old, lines, alignment, changed);
        _blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        _map = new PositionMap(stored, lines, alignment);
        _headPieces = PiecesBefore(_map.Head);
    }

    /// <param name="stored">What was read.</param>
    /// <param name="lines">What stands there now.</param>
    /// <param name="alignment">From the stored lines to the typed ones.</param>
    public static DraftReading Of(StoredDraft stored, string[] lines, LineAlignment alignment) => Of(stored, lines, alignment, changed: null);

    /// <summary>The same with inserted and deleted lines, where it is what reading the saved file would give; else null.</summary>
    public static DraftReading? OfChangedLines(StoredDraft stored, string[] lines, LineAlignment alignment) =>
        AreEditsExact(stored, lines, alignment) && ChangedLines.Of(stored, lines, alignment) is { } changed ? Of(stored, lines, alignment, changed) : null;

    private static DraftReading Of(StoredDraft stored, string[] lines, LineAlignment alignment, ChangedLines? changed)
    {
        var reading = stored.Draft.Reading;
        var projection = new ProjectedText(stored, lines, alignment, changed);
        var facts = reading.Facts.Select(fact => fact with { Span = projection._map.OfCharacters(fact.Span) });
        return new DraftReading(projection.Build(), [.. facts]);
    }

    /// <summary>
    /// Whether all changes are typed characters that join a stored run and leave no doubt about the marks beside it, so that the projection is what reading the saved file
    /// would give.
    /// </summary>
    public static bool IsExact(StoredDraft stored, string[] lines, LineAlignment alignment) =>
        alignment.IsOneToOne && !stored.Text.Package.TracksRevisions && AreEditsExact(stored, lines, alignment);

    /// <summary>
    /// The same for a draft that was made in memory. It is not what will be saved: that is made of the stored one, in other edits where a line has been changed before, and
    /// other runs may take their text.
    /// </summary>
    internal static bool IsExact(MadeDraft made, string[] lines, LineAlignment alignment)
    {
        if (!IsExact(made.Made, lines, alignment))
            return false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (made.Made.Lines[i] != lines[i] && made.Alignment.Origins[i] is >= 0 and var origin && made.Made.Lines[i] != made.From.Lines[origin])
                return false;
        }

        return true;
    }

    /// <summary>Whether that holds for the characters typed into the lines that go back to stored ones.</summary>
    private static bool AreEditsExact(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (alignment.Origins[i] is >= 0 and var origin && stored.Lines[origin] != lines[i] && !IsExact(stored, stored.Text.Blocks[origin], lines[i]))
                return false;
        }

        return true;
    }

    private static bool IsExact(StoredDraft stored, Block block, string line)
    {
        // What a comment says is a fact of its own.
        if (block.Story == BlockStory.Comment)
            return false;
        foreach (var edit in stored.Edits.Of(block, line))
        {
            if (TypedCharacters.HostOf(stored.Text, block, edit) is null || DraftMarks.IsUnsettledBy(stored.Text, edit))
                return false;
        }

        return true;
    }

    private DraftText Build()
    {
        _blocks.AddRange(_old.Blocks.AsSpan(0, _map.Head));
        for (var i = _map.Head; i < _lines.Length - _map.Tail; i++)
            AddLine(i);
        var tailPieces = PiecesBefore(_old.Blocks.Length - _map.Tail);
        for (var i = _lines.Length - _map.Tail; i < _lines.Length; i++)
        {
            var block = _old.Blocks[_alignment.Origins[i]];
            AddBlock(i, block, block.Source, block.PieceStart - tailPieces + _headPieces + _pieces.Count, block.PieceCount);
        }

        var tables = _alignment.IsOneToOne ? null : new ShiftedTables(_old, _map);
        var blocks = tables is null ? _blocks.MoveToImmutable() : [.. _blocks.Select(tables.InNewCell)];
        return new DraftText
        {
            Content = string.Join('\n', _lines),
            Blocks = blocks,
            Pieces = AllPieces(tailPieces),
            CharacterFormats = _old.CharacterFormats,
            Objects = [.. _old.Objects.Where(item => _map.Survives(item.Position)).Select(item => ShiftedFacts.Of(item, _map))],
            Tables = tables?.Tables ?? _old.Tables,
            Fields = ShiftedFacts.Of(_old.Fields, _map),
            Bookmarks = [.. _old.Bookmarks.Select(mark => _map.IsSame(mark.Span) ? mark : mark with { Span = _map.OfMarked(mark.Span) })],
            Hyperlinks = [.. _old.Hyperlinks.Select(link => _map.IsSame(link.Span) ? link : link with { Span = _map.OfMarked(link.Span) })],
            ContentControls = [.. _old.ContentControls.Select(control => ShiftedFacts.Of(control, _map))],
            Comments = [.. _old.Comments.Select(comment => ShiftedFacts.Of(comment, _map))],
            PageSections = _alignment.IsOneToOne ? _old.PageSections : [.. _old.PageSections.Select(section => ShiftedFacts.Of(section, _map))],
            Parts = _old.Parts,
            Package = _old.Package,
            View = _old.View,
        };
    }

    /// <summary>Pieces of the blocks before one: they follow each other as the blocks do.</summary>
    private int PiecesBefore(int block) => block < _old.Blocks.Length ? _old.Blocks[block].PieceStart : _old.Pieces.Length;

    private ImmutableArray<TextPiece> AllPieces(int tailPieces)
    {
        var all = new TextPiece[_headPieces + _pieces.Count + _old.Pieces.Length - tailPieces];
        _old.Pieces.AsSpan(0, _headPieces).CopyTo(all);
        _pieces.CopyTo(all, _headPieces);
        var tail = all.AsSpan(_headPieces + _pieces.Count);
        _old.Pieces.AsSpan()[tailPieces..].CopyTo(tail);
        if (_map.TailShift != 0)
        {
            foreach (ref var piece in tail)
                piece = piece with { Span = new TextSpan(piece.Span.Start + _map.TailShift, piece.Span.Length) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private void AddLine(int index)
    {
        var origin = _alignment.Origins[index];
        var line = _lines[index];
        var start = _map.StartOf(index);
        var firstPiece = _pieces.Count;
        var before = Math.Max(0, _map.OriginBefore(index));
        var model = _old.Blocks[origin >= 0 ? origin : _changed?.ModelOf(index) ?? before];
        var source = origin >= 0 ? model.Source : new PackageRange(_old.Blocks[before].Source.Part, _old.Blocks[before].Source.End, 0);
        if (origin < 0)
            AddPiece(NewPiece(model, source, new TextSpan(start, line.Length)));
        else if (_stored.Lines[origin] == line)
            AddShifted(_old.PiecesOf(model), start - model.Span.Start);
        else
            AddEdited(model, line, start);

        if (_pieces.Count == firstPiece && line.Length > 0)
            AddPiece(NewPiece(model, source, new TextSpan(start, line.Length)));
        AddBlock(index, model, source, _headPieces + firstPiece, _pieces.Count - firstPiece);
    }

    private void AddBlock(int index, Block model, PackageRange source, int pieceStart, int pieceCount)
    {
        var isOld = _alignment.Origins[index] >= 0;
        var span = new TextSpan(_map.StartOf(index), _lines[index].Length);
        var label = _changed is null ? isOld ? model.Label : null : _changed.Labels[index];
        _blocks.Add(isOld && model.Index == index && model.Label == label && model.Span == span && model.PieceStart == pieceStart && model.PieceCount == pieceCount ? model : new Block
        {
            Index = index,
            Span = span,
            Story = model.Story,
            StoryOrdinal = model.StoryOrdinal,
            Label = label,
            Style = model.Style,
            Format = model.Format,
            Cell = model.Cell,
            Flags = isOld ? model.Flags : model.Flags & ~(BlockFlags.EndsPageSection | BlockFlags.StartsPage),
            PieceStart = pieceStart,
            PieceCount = pieceCount,
            Source = source,
        });
    }

    private void AddShifted(ReadOnlySpan<TextPiece> pieces, int shift)
    {
        foreach (ref readonly var piece in pieces)
            _pieces.Add(piece with { Span = new TextSpan(piece.Span.Start + shift, piece.Span.Length) });
    }

    /// <summary>Pieces of an edited line: what is not replaced, and the new text as part of the piece that takes it.</summary>
    private void AddEdited(Block block, string line, int start)
    {
        var edits = _stored.Edits.Of(block, line);
        var (position, next) = (block.Span.Start, start);
        foreach (var edit in edits)
        {
            AddKept(block, position, edit.Span.Start, ref next);
            if (edit.Text.Length > 0)
            {
                var host = TypedCharacters.HostOf(_old, block, edit) ?? NewPiece(block, block.Source, default);
                AddPiece(host with { Span = new TextSpan(next, edit.Text.Length) });
                next += edit.Text.Length;
            }

            position = edit.Span.End;
        }

        AddKept(block, position, block.Span.End, ref next);
    }

    private void AddKept(Block block, int from, int to, ref int next)
    {
        foreach (ref readonly var piece in _old.PiecesOf(block))
        {
            if (piece.Span.Overlap(TextSpan.FromBounds(from, to)) is not { } kept)
                continue;
            AddPiece(piece with { Span = new TextSpan(next, kept.Length) });
            next += kept.Length;
        }
    }

    /// <summary>Adds a piece; characters that stand beside others of the same run are one piece with them.</summary>
    private void AddPiece(TextPiece piece)
    {
        if (piece.Span.IsEmpty)
            return;
        if (_pieces.Count > 0 && _pieces[^1] is var last && last.Kind == PieceKind.Stored && last.Span.End == piece.Span.Start && last with { Span = piece.Span } == piece)
            _pieces[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, piece.Span.End) };
        else
            _pieces.Add(piece);
    }

    /// <summary>A piece for text that gets a run of its own: formatted as the ordinary characters of the block.</summary>
    private TextPiece NewPiece(Block model, PackageRange source, TextSpan span) =>
        new(span, source, PieceKind.Stored, _old.LongestStoredPieceOf(model)?.FormatIndex ?? FormatLike(model), RevisionKind.None, PieceFlags.None);

    // An empty block says nothing of its characters: those of the nearest block of its style before it stand in.
    private int FormatLike(Block model)
    {
        for (var i = model.Index - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_old.Blocks[i].Style, model.Style) && _old.Blocks[i].PieceCount > 0)
                return _old.Pieces[_old.Blocks[i].PieceStart].FormatIndex;
        }

        return 0;
    }
}
