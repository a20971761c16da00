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

    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>Marks a name's place: equal bytes mean different things in another scope or as an attribute.</summary>
    internal static uint SaltOf(int scope, bool isAttribute) => ((uint)scope << 2) | (isAttribute ? 2u : 0u) | 1u;

    /// <summary>The first <paramref name="length"/> bytes of a vector, zeros behind them.</summary>
    internal static Vector256<byte> Head(Vector256<byte> bytes, int length) =>
        bytes & Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)length));

    /// <summary>The meaning of a name; a null reference where it is not cached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Entry Find(Vector256<byte> name, uint salt)
    {
        var entries = _entries;
        var mask = entries.Length - 1;
        var slot = (int)Hash(name, salt) & mask;
        ref readonly var entry = ref entries[slot];
        return ref entry.Salt == salt && entry.Bytes == name ? ref entry : ref FindFarther(name, salt, slot);
    }

    /// <summary>The meaning of a name given by its place in the part; a null reference where it is not cached.</summary>
    internal ref readonly Entry Find(ReadOnlySpan<byte> part, int start, int length, uint salt) =>
        ref length <= MaxLength ? ref Find(Load(part, start, length), salt) : ref Unsafe.NullRef<Entry>();

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

        Place(new Entry(Load(part, start, length), salt, expandedHash, name));
    }

    private static Vector256<byte> Load(ReadOnlySpan<byte> part, int start, int length)
    {
        if (start <= part.Length - Vector256<byte>.Count)
            return Head(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(part), (nuint)start), length);
        Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
        padded.Clear();
        part.Slice(start, length).CopyTo(padded);
        return Vector256.Create<byte>(padded);
    }

    private ref readonly Entry FindFarther(Vector256<byte> name, uint salt, int slot)
    {
        var entries = _entries;
        for (var probe = 0; probe < MaxProbes && entries[slot].Salt != 0; probe++)
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Salt == salt && entry.Bytes == name)
                return ref entry;
            slot = (slot + 1) & (entries.Length - 1);
        }

        return ref Unsafe.NullRef<Entry>();
    }

    private void Place(Entry entry)
    {
        var mask = _entries.Length - 1;
        var slot = (int)Hash(entry.Bytes, entry.Salt) & mask;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(Vector256<byte> name, uint salt)
    {
        var words = name.AsUInt64();
        var mixed = ((words.GetElement(0) ^ salt) * 0x9E3779B97F4A7C15) ^ (words.GetElement(1) * 0xC2B2AE3D27D4EB4F);
        return (uint)(mixed >> 40) ^ (uint)(mixed >> 20);
    }

    /// <param name="Bytes">The name, zeros behind it.</param>
    /// <param name="Salt">0 in an empty place of the table.</param>
    /// <param name="ExpandedHash">A hash of namespace and local name: equal for two spellings of one expanded name.</param>
    /// <param name="Name">What it means.</param>
    internal readonly record struct Entry(Vector256<byte> Bytes, uint Salt, uint ExpandedHash, XmlName Name);
}
