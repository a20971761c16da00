using System.Text;

namespace Stdlint.Word.Writing;

/// <summary>Replacements of byte ranges of one part; everything between them stays as it is.</summary>
internal sealed class PartSplices
{
    private readonly List<(int Start, int End, byte[] New)> _all = [];

    internal bool IsEmpty => _all.Count == 0;

    internal void Insert(int at, string xml) => Replace(at, at, xml);

    internal void Replace(int start, int end, string xml) => _all.Add((start, end, Encoding.UTF8.GetBytes(xml)));

    /// <summary>The replacements made so far, for copies of them elsewhere.</summary>
    internal IReadOnlyList<(int Start, int End, byte[] New)> All => _all;

    internal void Replace(int start, int end, byte[] xml) => _all.Add((start, end, xml));

    /// <exception cref="InvalidOperationException">Two replacements overlap: a fault of the caller, found before anything is written.</exception>
    internal byte[] Apply(ReadOnlySpan<byte> part)
    {
        var length = part.Length;
        foreach (var (start, end, added) in _all)
            length += added.Length - (end - start);

        var result = new byte[length];
        var (from, to) = (0, 0);

        // Insertions at one place keep their order, and stand before a replacement that begins there.
        foreach (var (start, end, added) in _all.Select(static (splice, order) => (splice, order)).OrderBy(static pair => pair.splice.Start).ThenBy(static pair => pair.splice.End > pair.splice.Start).ThenBy(static pair => pair.order).Select(static pair => pair.splice))
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
