using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Stdlint.Word.Xml;

/// <summary>
/// What the names of one part mean, by their bytes as written, the scope and whether they name an element or an attribute,
/// so that a name is checked and resolved once and not at each of its thousand tags.
/// </summary>
internal sealed class XmlNameCache
{
    /// <summary>Names above this number are resolved anew each time, so that a file cannot make the table grow without end.</summary>
    private const int Capacity = 8192;

    /// <summary>Neighbours looked at, so that names made to collide cost no more than others.</summary>
    private const int MaxProbes = 16;

    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The cached meaning; <see cref="Entry.Length"/> is 0 where it is not cached.</summary>
    internal ref readonly Entry Find(ReadOnlySpan<byte> part, int start, int length, int scope, bool isAttribute)
    {
        var name = part.Slice(start, length);
        var hash = Hash(name, scope, isAttribute);
        var entries = _entries;
        var mask = entries.Length - 1;
        for (int slot = (int)hash & mask, probes = 0; probes < MaxProbes; slot = (slot + 1) & mask, probes++)
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Length == 0)
                break;
            if (entry.Hash == hash && entry.Length == length && entry.Scope == scope && entry.IsAttribute == isAttribute
                && part.Slice(entry.Start, length).SequenceEqual(name))
            {
                return ref entry;
            }
        }

        return ref Unsafe.NullRef<Entry>();
    }

    internal void Add(ReadOnlySpan<byte> part, Entry entry)
    {
        if (_count >= Capacity || entry.Length > ushort.MaxValue)
            return;

        if (_count * 2 >= _entries.Length)
        {
            var old = _entries;
            _entries = new Entry[old.Length * 2];
            foreach (ref readonly var kept in old.AsSpan())
            {
                if (kept.Length != 0)
                    Place(kept);
            }
        }

        var added = entry;
        added.Hash = Hash(part.Slice(entry.Start, entry.Length), entry.Scope, entry.IsAttribute);
        if (Place(added))
            _count++;
    }

    private bool Place(Entry entry)
    {
        var mask = _entries.Length - 1;
        for (int slot = (int)entry.Hash & mask, probes = 0; probes < MaxProbes; slot = (slot + 1) & mask, probes++)
        {
            if (_entries[slot].Length != 0)
                continue;
            _entries[slot] = entry;
            return true;
        }

        return false;
    }

    private static uint Hash(ReadOnlySpan<byte> name, int scope, bool isAttribute)
    {
        ulong head, tail;
        if (name.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        }
        else
        {
            head = name[0] | ((ulong)name[^1] << 8);
            tail = name[name.Length / 2];
        }

        var salt = (uint)((scope << 1) | (isAttribute ? 1 : 0)) + ((ulong)(uint)name.Length << 32);
        var mixed = ((head ^ salt) * 0x9E3779B97F4A7C15) ^ (tail * 0xC2B2AE3D27D4EB4F);
        return (uint)(mixed >> 32) ^ (uint)(mixed >> 15);
    }

    internal struct Entry
    {
        internal int Start;
        internal uint Hash;

        /// <summary>A hash of namespace and local name: equal for two spellings of one expanded name.</summary>
        internal uint ExpandedHash;
        internal ushort Length;
        internal ushort Scope;
        internal XmlName Name;
        internal bool IsAttribute;
    }
}
