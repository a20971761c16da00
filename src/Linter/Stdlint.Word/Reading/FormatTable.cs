using System.Buffers;
using System.Runtime.CompilerServices;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Reading;

/// <summary>
/// What was worked out for a style, properties of a block's or run's own and the table formatting around it. All three are one instance for equal
/// contents, so that references tell them apart. The storage goes back to the pool.
/// </summary>
internal sealed class FormatTable<TStyle, TDirect, TValue> : IDisposable
    where TStyle : class
    where TDirect : class
{
    private readonly PooledList<Entry> _entries = new(128);

    /// <summary>Ordinal in <see cref="_entries"/> of an entry, counted from 1; its length is a power of 2.</summary>
    private int[] _slots = NewSlots(256);
    private int _last = -1;

    /// <summary>Ordinal of the value that was found last.</summary>
    internal int Last => _last;

    /// <summary>The value of an ordinal; it holds until the next call of <see cref="Find"/>.</summary>
    internal ref TValue At(int ordinal) => ref _entries[ordinal].Value;

    /// <summary>The value's place, new where it is not known; it holds until the next call.</summary>
    internal ref TValue Find(TStyle? style, TDirect direct, TableFormatting? table, out bool isKnown)
    {
        // Runs of one block follow each other.
        isKnown = true;
        if (_last >= 0 && _entries[_last].IsOf(style, direct, table))
            return ref _entries[_last].Value;

        var hash = ((RuntimeHelpers.GetHashCode(style) * 397) ^ (RuntimeHelpers.GetHashCode(direct) * 31) ^ (table?.Ordinal ?? 0)) * -1640531535;
        var slot = SlotOf(hash);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            _last = _slots[slot] - 1;
            if (_entries[_last].IsOf(style, direct, table))
                return ref _entries[_last].Value;
        }

        isKnown = false;
        if ((_entries.Count + 1) * 2 > _slots.Length)
            slot = Grow(hash);
        _last = _entries.Count;
        _entries.Add(new Entry(style, direct, table, hash));
        _slots[slot] = _entries.Count;
        return ref _entries[_last].Value;
    }

    public void Dispose()
    {
        _entries.Dispose();
        if (_slots.Length > 0)
            ArrayPool<int>.Shared.Return(_slots);
        _slots = [];
        _last = -1;
    }

    private static int[] NewSlots(int length)
    {
        // Of the lengths that the pool has, powers of 2 come back as they were asked for.
        var slots = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(slots);
        return slots;
    }

    private int SlotOf(int hash) => (hash >>> 8) & (_slots.Length - 1);

    /// <summary>Doubles the slots; returns the empty one of a hash.</summary>
    private int Grow(int hash)
    {
        var length = _slots.Length * 2;
        ArrayPool<int>.Shared.Return(_slots);
        _slots = NewSlots(length);
        for (var i = 0; i < _entries.Count; i++)
            _slots[EmptySlot(_entries[i].Hash)] = i + 1;
        return EmptySlot(hash);
    }

    private int EmptySlot(int hash)
    {
        var slot = SlotOf(hash);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private struct Entry(TStyle? style, TDirect direct, TableFormatting? table, int hash)
    {
        private readonly TStyle? _style = style;
        private readonly TDirect _direct = direct;
        private readonly TableFormatting? _table = table;

        internal readonly int Hash = hash;
        internal TValue Value = default!;

        internal readonly bool IsOf(TStyle? style, TDirect direct, TableFormatting? table) =>
            ReferenceEquals(_direct, direct) && ReferenceEquals(_style, style) && ReferenceEquals(_table, table);
    }
}
