using System.Text;

namespace Stdlint.Word.Writing;

/// <summary>Replacements of byte ranges of one part; everything between them stays as it is.</summary>
internal sealed class PartSplices
{
    private readonly List<(int Start, int End, byte[] New)> _all = [];
    private readonly List<(int Start, int End, int To)> _moves = [];

    internal bool IsEmpty => _all.Count == 0 && _moves.Count == 0;

    internal void Insert(int at, string xml) => Replace(at, at, xml);

    internal void Replace(int start, int end, string xml) => _all.Add((start, end, Encoding.UTF8.GetBytes(xml)));

    /// <summary>The replacements made so far, for copies of them elsewhere.</summary>
    internal IReadOnlyList<(int Start, int End, byte[] New)> All => _all;

    internal void Replace(int start, int end, byte[] xml) => _all.Add((start, end, xml));

    /// <summary>Takes bytes to another place, with the replacements that are made within them.</summary>
    internal void Move(int start, int end, int to) => _moves.Add((start, end, to));

    /// <exception cref="InvalidOperationException">Two replacements overlap: a fault of the caller, found before anything is written.</exception>
    internal byte[] Apply(ReadOnlySpan<byte> part)
    {
        var outer = _all.FindAll(splice => !_moves.Exists(move => IsWithin(splice, move)));
        foreach (var move in _moves)
        {
            var inner = _all.FindAll(splice => IsWithin(splice, move)).ConvertAll(splice => (splice.Start - move.Start, splice.End - move.Start, splice.New));
            outer.Add((move.Start, move.End, []));
            outer.Add((move.To, move.To, Apply(part[move.Start..move.End], inner)));
        }

        return Apply(part, outer);
    }

    // What is inserted right before or behind the moved bytes stays where it is.
    private static bool IsWithin((int Start, int End, byte[] New) splice, (int Start, int End, int To) move) => move.Start < splice.Start && splice.End < move.End;

    private static byte[] Apply(ReadOnlySpan<byte> part, List<(int Start, int End, byte[] New)> splices)
    {
        var length = part.Length;
        foreach (var (start, end, added) in splices)
            length += added.Length - (end - start);

        var result = new byte[length];
        var (from, to) = (0, 0);

        // Insertions at one place keep their order, and stand before a replacement that begins there.
        foreach (var (start, end, added) in splices.Select(static (splice, order) => (splice, order)).OrderBy(static pair => pair.splice.Start).ThenBy(static pair => pair.splice.End > pair.splice.Start).ThenBy(static pair => pair.order).Select(static pair => pair.splice))
        {
            if (start < from)
                throw new InvalidOperationException("two edits touch the same bytes");
            part[from..start].CopyTo(result.AsSpan(to));
            to += start - from;
            added.CopyTo(result.AsSpan(to));
            to += added.Length;
            from = end;
        }

        part[from..].CopyTo(result.AsSpan(to));
        return result;
    }
}
