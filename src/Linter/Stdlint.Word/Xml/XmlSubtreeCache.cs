using System.Runtime.CompilerServices;

namespace Stdlint.Word.Xml;

/// <summary>Where properties stand that were scanned in a part, by their first bytes; of those that fall into one place the last two are kept.</summary>
internal sealed class XmlSubtreeCache
{
    /// <summary>Longer properties hold tracked changes or page sections and hardly repeat.</summary>
    private const int MaxLength = 1024;

    private const int Size = 1024;

    private readonly Entry[] _entries = new Entry[Size];
    private int _contents;

    internal void Clear()
    {
        if (_contents > 0)
            Array.Clear(_entries);
        _contents = 0;
    }

    /// <summary>What stands in a place of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Entry At(int place) => ref _entries[place];

    /// <summary>The place of what is stored in the same bytes as earlier; -1 where nothing is known to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(scoped ref byte bytes, int length, int at, uint key, ushort scope)
    {
        var first = (int)key & (Size - 2);
        if (IsEqual(ref bytes, length, at, scope, _entries[first]))
            return first;
        return IsEqual(ref bytes, length, at, scope, _entries[first + 1]) ? first + 1 : -1;
    }

    /// <summary>Adds properties that were scanned; gives the number of their content, 0 where they are not kept.</summary>
    internal int Add(uint key, int start, int length, int node, int nodeCount, ushort scope)
    {
        if (length > MaxLength)
            return 0;
        var first = (int)key & (Size - 2);
        _entries[first + 1] = _entries[first];
        _entries[first] = new Entry(start, length, node, nodeCount, scope);
        return ++_contents;
    }

    /// <summary>Whether the bytes at a place are those of an entry, in the same namespaces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEqual(ref byte bytes, int length, int at, ushort scope, in Entry entry)
    {
        if (entry.Length == 0 || entry.Scope != scope || Math.Max(entry.Length, XmlBytes.Step) > length - at)
            return false;
        var last = entry.Length - XmlBytes.Step;
        if (last < 0)
            return XmlBytes.CommonLength(XmlBytes.Load(ref bytes, at), XmlBytes.Load(ref bytes, entry.Start)) >= entry.Length;

        // The last vector overlaps the one before.
        for (var i = 0; i < last; i += XmlBytes.Step)
        {
            if (XmlBytes.Load(ref bytes, at + i) != XmlBytes.Load(ref bytes, entry.Start + i))
                return false;
        }

        return XmlBytes.Load(ref bytes, at + last) == XmlBytes.Load(ref bytes, entry.Start + last);
    }

    /// <param name="Start">Byte offset of the first one met.</param>
    /// <param name="Length">Bytes, both tags included; 0 in an empty place.</param>
    /// <param name="Node">Index of its element among the nodes of the part.</param>
    /// <param name="NodeCount">Of the subtree.</param>
    /// <param name="Scope">The namespaces in force.</param>
    internal readonly record struct Entry(int Start, int Length, int Node, int NodeCount, ushort Scope);
}
