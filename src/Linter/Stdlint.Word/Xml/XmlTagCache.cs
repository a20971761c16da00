using System.Runtime.Intrinsics;

namespace Stdlint.Word.Xml;

/// <summary>
/// Short start tags as they stand, attributes included: programs write the same few hundred again and again, and a tag that was
/// found sound once in its scope is sound. A new tag takes the place of the one that was there.
/// </summary>
internal sealed class XmlTagCache
{
    private const int Size = 256;

    private readonly Entry[] _entries = new Entry[Size];
    private Entry _long;

    /// <summary>The place of a tag that is longer than a vector: it is found by its shape or not at all.</summary>
    internal ref Entry Long => ref _long;

    /// <summary>The place of a tag by its hash; what stands there may be another tag.</summary>
    internal ref Entry At(byte hash) => ref _entries[hash];

    internal void Clear() => Array.Clear(_entries);

    internal struct Entry
    {
        /// <summary>The tag without its <c>&lt;</c>; bytes after <see cref="Length"/> mean nothing.</summary>
        internal Vector256<byte> Bytes;

        /// <summary>With the <c>&gt;</c>; 0 in an empty place.</summary>
        internal int Length;
        internal ushort Scope;
        internal XmlName Name;
        internal bool IsEmpty;

        /// <summary>The place of the start tag that came next the last time.</summary>
        internal byte Next;

        /// <summary>For properties the place in <see cref="XmlSubtreeCache"/> of those that were met last.</summary>
        internal ushort Subtree;

        /// <summary>Properties, which are most likely stored elsewhere in the part as well.</summary>
        internal bool IsProperties;
    }
}
