namespace Stdlint.Word.Styles;

/// <summary>
/// Finds a value by a stretch of bytes without making a string of them: style ids and the raw XML of properties. A key belongs to a
/// context, a number of the caller's. The bytes are copied, so that the part's buffer may go away.
/// </summary>
internal sealed class ByteKeyTable
{
    /// <summary>Keeps a file from being made so that all its keys fall into one slot.</summary>
    private static readonly ulong Seed = (((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2)) | 1;

    private byte[] _bytes = [];
    private int _used;
    private Entry[] _entries = [];
    private int _count;
    private int[] _slots = [];

    internal int Count => _count;

    /// <summary>The value added for the key, -1 where there is none.</summary>
    internal int Find(int context, ReadOnlySpan<byte> key)
    {
        if (_count == 0)
            return -1;
        var hash = Hash(context, key);
        for (var slot = (int)hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && entry.Context == context && key.SequenceEqual(_bytes.AsSpan(entry.Start, entry.Length)))
                return entry.Value;
        }

        return -1;
    }

    /// <summary>Adds a key that <see cref="Find"/> did not find.</summary>
    internal void Add(int context, ReadOnlySpan<byte> key, int value)
    {
        if (_count * 2 >= _slots.Length)
            Grow();
        if (_used + key.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_used + key.Length, Math.Max(1024, _bytes.Length * 2)));

        key.CopyTo(_bytes.AsSpan(_used));
        var hash = Hash(context, key);
        _entries[_count] = new Entry(hash, context, _used, key.Length, value);
        _used += key.Length;
        Place(hash, ++_count);
    }

    private void Grow()
    {
        var size = Math.Max(64, _slots.Length * 2);
        Array.Resize(ref _entries, size / 2);
        _slots = new int[size];
        for (var i = 0; i < _count; i++)
            Place(_entries[i].Hash, i + 1);
    }

    private void Place(uint hash, int ordinal)
    {
        var slot = (int)hash & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = ordinal;
    }

    private static uint Hash(int context, ReadOnlySpan<byte> key)
    {
        var hash = Seed ^ ((ulong)(uint)context << 40);
        while (key.Length >= 8)
        {
            hash = Mix(hash ^ BitConverter.ToUInt64(key));
            key = key[8..];
        }

        ulong rest = (ulong)key.Length << 56;
        foreach (var b in key)
            rest = (rest << 8) | b;
        hash = Mix(hash ^ rest);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, 0xD6E8FEB86659FD93 ^ Seed, out var low);
        return high ^ low;
    }

    private readonly record struct Entry(uint Hash, int Context, int Start, int Length, int Value);
}
