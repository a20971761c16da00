using System.Runtime.Intrinsics;

namespace Stdlint.Word.Xml;

/// <summary>
/// Short start tags as they stand, attributes included: programs write the same few hundred again and again, and a tag that was
/// found sound once in its scope is sound. A new tag takes the place of the one that was there.
/// </summary>
internal sealed class XmlTagCache
{
    private const int Size = 256;

    [ThreadStatic]
    private static XmlTagCache? _ofThread;

    private readonly Entry[] _entries = new Entry[Size];

    /// <summary>The thread's table, empty.</summary>
    internal static XmlTagCache Rent()
    {
        var cache = _ofThread ??= new XmlTagCache();
        Array.Clear(cache._entries);
        return cache;
    }

    /// <summary>The place of a tag by its hash; what stands there may be another tag.</summary>
    internal ref Entry At(uint hash) => ref _entries[hash & (Size - 1)];

    internal struct Entry
    {
        /// <summary>The tag without its <c>&lt;</c>; bytes after <see cref="Length"/> mean nothing.</summary>
        internal Vector256<byte> Bytes;

        /// <summary>With the <c>&gt;</c>; 0 in an empty place.</summary>
        internal int Length;
        internal ushort Scope;
        internal XmlName Name;
        internal bool IsEmpty;
    }
}
