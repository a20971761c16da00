using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Stdlint.Word.Xml;

/// <summary>
/// What the names of one part mean, by their bytes as written, the scope and whether they name an element or an attribute,
/// so that a name is checked and resolved once and not at each of its thousand tags. Longer names than <see cref="MaxLength"/>
/// are resolved anew each time.
/// </summary>
internal sealed class XmlNameCache
{
    /// <summary>Longest name kept, so that one vector and a delimiter hold it.</summary>
    internal const int MaxLength = 31;

    /// <summary>Names above this number are resolved anew each time, so that a file cannot make the table grow without end.</summary>
    private const int Capacity = 8192;

    /// <summary>Neighbours looked at, so that names made to collide cost no more than others.</summary>
    private const int MaxProbes = 16;

    /// <summary>Attributes that are asked for again and again, such as <c>w:val</c>.</summary>
    private const int WrittenCount = 16;

    /// <summary>Where they stand in <see cref="_entries"/>. Whoever reads the part at the same time finds an entry that is whole, if perhaps another one.</summary>
    private readonly int[] _written = new int[WrittenCount];
    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>A bit for each name that an element has.</summary>
    private readonly ulong[] _elements = new ulong[(XmlNames.Count + 63) / 64];

    /// <summary>Marks a name's place: equal bytes mean different things in another scope or as an attribute.</summary>
    internal static uint SaltOf(int scope, bool isAttribute) => ((uint)scope << 2) | (isAttribute ? 2u : 0u) | 1u;

    /// <summary>Whether an attribute's name is written as it was when it was last found to mean <paramref name="name"/>; where not, it may still mean it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsWrittenAsBefore(ReadOnlySpan<byte> part, int start, int length, int scope, XmlName name)
    {
        ref readonly var written = ref _entries[_written[(int)name & (WrittenCount - 1)]];
        return written.Name == name && written.Salt == SaltOf(scope, isAttribute: true) && written.Length == length && start <= part.Length - XmlBytes.Step
            && XmlBytes.CommonLength(written.Bytes, XmlBytes.Load(ref MemoryMarshal.GetReference(part), start)) >= length;
    }

    internal bool HasElement(XmlName name) => (_elements[(int)name >> 6] & (1UL << (int)name)) != 0;

    internal void MeetElement(XmlName name) => _elements[(int)name >> 6] |= 1UL << (int)name;

    /// <summary>The meaning of a name that is loaded with what follows it; a null reference where it is not cached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Entry Find(scoped ref byte bytes, int start, int length, uint salt, Vector256<byte> loaded)
    {
        var entries = _entries;
        var slot = (int)(XmlBytes.Hash(ref bytes, start, length, salt) & (uint)(entries.Length - 1));
        ref readonly var entry = ref entries[slot];
        return ref entry.Salt == salt && entry.Length == length && XmlBytes.CommonLength(entry.Bytes, loaded) >= length
            ? ref entry
            : ref FindFarther(loaded, length, salt, slot);
    }

    /// <summary>The meaning of a name by its place in the part; a null reference where it is not cached.</summary>
    internal ref readonly Entry Find(ReadOnlySpan<byte> part, int start, int length, uint salt)
    {
        if (length > MaxLength)
            return ref Unsafe.NullRef<Entry>();
        if (start <= part.Length - XmlBytes.Step)
        {
            ref var bytes = ref MemoryMarshal.GetReference(part);
            return ref Find(ref bytes, start, length, salt, XmlBytes.Load(ref bytes, start));
        }

        Span<byte> padded = stackalloc byte[XmlBytes.Step];
        padded.Clear();
        part.Slice(start, length).CopyTo(padded);
        ref var copy = ref MemoryMarshal.GetReference(padded);
        return ref Find(ref copy, 0, length, salt, XmlBytes.Load(ref copy, 0));
    }

    internal void Add(ReadOnlySpan<byte> part, int start, int length, uint salt, XmlName name, uint expandedHash)
    {
        if (length > MaxLength || _count >= Capacity)
            return;

        if (_count * 2 >= _entries.Length)
        {
            var old = _entries;
            _entries = new Entry[old.Length * 4];
            _count = 0;
            foreach (ref readonly var kept in old.AsSpan())
            {
                if (kept.Salt != 0)
                    Place(kept);
            }
        }

        Span<byte> padded = stackalloc byte[XmlBytes.Step];
        padded.Clear();
        part.Slice(start, length).CopyTo(padded);
        Place(new Entry(Vector256.Create<byte>(padded), length, salt, XmlBytes.Hash(ref padded[0], 0, length, salt), expandedHash, name));
    }

    /// <summary>Remembers how a name is written that <see cref="Find(ReadOnlySpan{byte}, int, int, uint)"/> gave.</summary>
    internal void Remember(ref readonly Entry attribute) =>
        _written[(int)attribute.Name & (WrittenCount - 1)] = (int)(Unsafe.ByteOffset(in MemoryMarshal.GetArrayDataReference(_entries), in attribute) / Unsafe.SizeOf<Entry>());

    private ref readonly Entry FindFarther(Vector256<byte> loaded, int length, uint salt, int slot)
    {
        var entries = _entries;
        for (var probe = 0; probe < MaxProbes && entries[slot].Salt != 0; probe++)
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Salt == salt && entry.Length == length && XmlBytes.CommonLength(entry.Bytes, loaded) >= length)
                return ref entry;
            slot = (slot + 1) & (entries.Length - 1);
        }

        return ref Unsafe.NullRef<Entry>();
    }

    private void Place(Entry entry)
    {
        var mask = _entries.Length - 1;
        var slot = (int)entry.Hash & mask;
        for (var probe = 0; probe < MaxProbes; probe++)
        {
            if (_entries[slot].Salt == 0)
            {
                _entries[slot] = entry;
                _count++;
                return;
            }

            slot = (slot + 1) & mask;
        }
    }

    /// <param name="Bytes">The name, zeros behind it.</param>
    /// <param name="Length">Its bytes.</param>
    /// <param name="Salt">0 in an empty place of the table.</param>
    /// <param name="Hash">Of name and salt.</param>
    /// <param name="ExpandedHash">A hash of namespace and local name: equal for two spellings of one expanded name.</param>
    /// <param name="Name">What it means.</param>
    internal readonly record struct Entry(Vector256<byte> Bytes, int Length, uint Salt, uint Hash, uint ExpandedHash, XmlName Name);
}
