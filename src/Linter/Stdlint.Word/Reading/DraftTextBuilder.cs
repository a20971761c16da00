using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>Collects characters, pieces, objects and blocks in text order.</summary>
internal sealed class DraftTextBuilder : IDisposable
{
    internal const char ObjectCharacter = '\uFFFC';

    private readonly PooledList<char> _characters = new(1 << 14);
    private readonly PooledList<TextPiece> _pieces = new(1 << 11);
    private readonly PooledList<Block> _blocks = new(1 << 9);
    private readonly ImmutableArray<InlineObject>.Builder _objects = ImmutableArray.CreateBuilder<InlineObject>();

    /// <summary>Index of the part that is being read.</summary>
    internal int Part { get; set; }

    internal int Length => _characters.Count;

    internal int BlockCount => _blocks.Count;

    internal bool IsInBlock { get; private set; }

    /// <summary>Offset of the open block's first character.</summary>
    internal int BlockStart { get; private set; }

    /// <summary>Index of the open block's first piece.</summary>
    internal int PieceStart { get; private set; }

    internal int PieceCount => _pieces.Count;

    /// <summary>Where the next character will stand: between blocks after the line end that is not written yet.</summary>
    internal int NextPosition => IsInBlock || _blocks.Count == 0 ? Length : Length + 1;

    internal ReadOnlySpan<TextPiece> PiecesOfBlock => _pieces.Items[PieceStart..];

    internal Block LastBlock => _blocks[_blocks.Count - 1];

    /// <summary>From a position taken by <see cref="NextPosition"/> to the last character written.</summary>
    internal TextSpan SpanFrom(int start) => TextSpan.FromBounds(Math.Min(start, Length), Length);

    internal ReadOnlySpan<char> TextFrom(int start) => start < Length ? _characters.Items[start..] : [];

    internal void BeginBlock()
    {
        if (_blocks.Count > 0)
            _characters.Add('\n');
        BlockStart = Length;
        PieceStart = _pieces.Count;
        IsInBlock = true;
    }

    /// <summary>The block is made by the caller, from <see cref="BlockStart"/> and the pieces since <see cref="PieceStart"/>.</summary>
    internal void EndBlock(Block block)
    {
        _blocks.Add(block);
        IsInBlock = false;
    }

    /// <summary>Takes back <see cref="BeginBlock"/>; the block must hold no characters.</summary>
    internal void CancelBlock()
    {
        if (_blocks.Count > 0)
            _characters.Commit(-1);
        IsInBlock = false;
    }

    /// <summary>Room for characters that <see cref="CommitStored"/> makes a piece of.</summary>
    internal Span<char> Reserve(int count) => _characters.Reserve(count);

    /// <summary>Makes the first characters reserved a piece that is stored as such.</summary>
    internal void CommitStored(int count, int byteStart, int byteLength, in PieceTraits traits) =>
        Commit(count, byteStart, byteLength, PieceKind.Stored, traits);

    internal void Add(char character, PieceKind kind, int byteStart, int byteLength, in PieceTraits traits)
    {
        _characters.Reserve(1)[0] = character;
        Commit(1, byteStart, byteLength, kind, traits);
    }

    internal void AddProjected(ReadOnlySpan<char> text, int byteStart, int byteLength, in PieceTraits traits)
    {
        if (text.IsEmpty)
            return;
        text.CopyTo(_characters.Reserve(text.Length));
        Commit(text.Length, byteStart, byteLength, PieceKind.Projected, traits);
    }

    internal void AddObject(InlineObjectKind kind, string? text, int byteStart, int byteLength, in PieceTraits traits) =>
        AddObject(new InlineObject { Position = Length, Kind = kind, Text = text, Source = new PackageRange(Part, byteStart, byteLength) }, traits);

    /// <summary>The object's position is <see cref="Length"/>.</summary>
    internal void AddObject(InlineObject item, in PieceTraits traits)
    {
        _objects.Add(item);
        _characters.Reserve(1)[0] = ObjectCharacter;
        Commit(1, item.Source.Start, item.Source.Length, PieceKind.Object, traits);
    }

    internal string Content() => new(_characters.Items);

    internal ImmutableArray<TextPiece> Pieces() => _pieces.ToImmutable();

    internal ImmutableArray<Block> Blocks() => _blocks.ToImmutable();

    internal ImmutableArray<InlineObject> Objects() => _objects.DrainToImmutable();

    public void Dispose()
    {
        _characters.Dispose();
        _pieces.Dispose();
        _blocks.Dispose();
    }

    private void Commit(int count, int byteStart, int byteLength, PieceKind kind, in PieceTraits traits)
    {
        _pieces.Next() = new TextPiece(
            new TextSpan(Length, count), new PackageRange(Part, byteStart, byteLength), kind, traits.Format, traits.Revision, traits.Flags);
        _characters.Commit(count);
    }
}
