using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>
/// The draft text that typed lines give, made from the stored one without writing a file: each typed character gets the format of the run that will
/// take it. Automatic numbers stay as they were, so that inserted and deleted lines are projected only where the writer refuses them.
/// </summary>
public sealed class ProjectedText
{
    private readonly StoredDraft _stored;
    private readonly DraftText _old;
    private readonly string[] _lines;
    private readonly LineAlignment _alignment;
    private readonly ImmutableArray<Block>.Builder _blocks;
    private readonly ImmutableArray<TextPiece>.Builder _pieces;
    private readonly PositionMap _map;

    private ProjectedText(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        var old = stored.Text;
        (_stored, _old, _lines, _alignment) = (stored, old, lines, alignment);
        _blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        _pieces = ImmutableArray.CreateBuilder<TextPiece>(old.Pieces.Length + 8);
        _map = new PositionMap(stored, lines, alignment);
    }

    /// <param name="stored">What was read.</param>
    /// <param name="lines">What stands there now.</param>
    /// <param name="alignment">From the stored lines to the typed ones.</param>
    public static DraftReading Of(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        var reading = stored.Draft.Reading;
        var projection = new ProjectedText(stored, lines, alignment);
        var facts = reading.Facts.Select(fact => fact with { Span = projection._map.OfCharacters(fact.Span) });
        return new DraftReading(projection.Build(), [.. facts]);
    }

    /// <summary>Whether all changes are typed characters that join a stored run, so that the projection is what reading the saved file would give.</summary>
    public static bool IsExact(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        var old = stored.Text;
        if (!alignment.IsOneToOne || old.Package.TracksRevisions)
            return false;
        for (var i = 0; i < lines.Length; i++)
        {
            var block = old.Blocks[i];
            if (stored.Lines[i] == lines[i])
                continue;
            // What a comment says is a fact of its own.
            if (block.Story == BlockStory.Comment)
                return false;
            foreach (var edit in stored.Edits.Of(block, lines[i]))
            {
                if (TypedCharacters.HostOf(old, block, edit) is null)
                    return false;
            }
        }

        return true;
    }

    private DraftText Build()
    {
        for (var i = 0; i < _lines.Length; i++)
            AddLine(i);
        var tables = _alignment.IsOneToOne ? null : new ShiftedTables(_old, _map);
        var blocks = tables is null ? _blocks.MoveToImmutable() : [.. _blocks.Select(tables.InNewCell)];
        return new DraftText
        {
            Content = string.Join('\n', _lines),
            Blocks = blocks,
            Pieces = _pieces.DrainToImmutable(),
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

    private void AddLine(int index)
    {
        var origin = _alignment.Origins[index];
        var line = _lines[index];
        var start = _map.StartOf(index);
        var pieceStart = _pieces.Count;
        var model = _old.Blocks[Math.Max(0, origin >= 0 ? origin : _map.OriginBefore(index))];
        if (origin < 0)
            AddPiece(NewPiece(model, new TextSpan(start, line.Length)));
        else if (_stored.Lines[origin] == line)
            AddShifted(_old.PiecesOf(model), start - model.Span.Start);
        else
            AddEdited(model, line, start);

        if (_pieces.Count == pieceStart && line.Length > 0)
            AddPiece(NewPiece(model, new TextSpan(start, line.Length)));
        if (origin == index && model.Span == new TextSpan(start, line.Length) && model.PieceStart == pieceStart && model.PieceCount == _pieces.Count - pieceStart)
        {
            _blocks.Add(model);
            return;
        }

        _blocks.Add(new Block
        {
            Index = index,
            Span = new TextSpan(start, line.Length),
            Story = model.Story,
            StoryOrdinal = model.StoryOrdinal,
            Label = origin >= 0 ? model.Label : null,
            Style = model.Style,
            Format = model.Format,
            Cell = model.Cell,
            Flags = origin >= 0 ? model.Flags : model.Flags & ~(BlockFlags.EndsPageSection | BlockFlags.StartsPage),
            PieceStart = pieceStart,
            PieceCount = _pieces.Count - pieceStart,
            Source = model.Source,
        });
    }

    private void AddShifted(ReadOnlySpan<TextPiece> pieces, int shift)
    {
        foreach (ref readonly var piece in pieces)
            _pieces.Add(shift == 0 ? piece : piece with { Span = new TextSpan(piece.Span.Start + shift, piece.Span.Length) });
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
                var host = TypedCharacters.HostOf(_old, block, edit) ?? NewPiece(block, default);
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
    private TextPiece NewPiece(Block model, TextSpan span)
    {
        TextPiece? longest = null;
        foreach (ref readonly var piece in _old.PiecesOf(model))
        {
            if (piece.Kind == PieceKind.Stored && (longest is null || piece.Span.Length > longest.Value.Span.Length))
                longest = piece;
        }

        return new TextPiece(span, model.Source, PieceKind.Stored, longest?.FormatIndex ?? FormatLike(model), RevisionKind.None, PieceFlags.None);
    }

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
