using System.Buffers;
using System.Collections.Immutable;

namespace Stdlint.Word.Reading;

/// <summary>A growing list whose storage goes back to the pool, so that a draft of any length allocates its result only.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _items[index];

    internal ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    internal void Add(in T item) => Next() = item;

    /// <summary>The place of a new item, which holds what was there before.</summary>
    internal ref T Next()
    {
        var items = _items;
        var count = Count;
        if ((uint)count >= (uint)items.Length)
        {
            Grow(count + 1);
            items = _items;
        }

        Count = count + 1;
        return ref items[count];
    }

    /// <summary>Room for the number of items after the last one; <see cref="Commit"/> makes them part of the list.</summary>
    internal Span<T> Reserve(int count)
    {
        if (Count + count > _items.Length)
            Grow(Count + count);
        return _items.AsSpan(Count, count);
    }

    internal void Commit(int count) => Count += count;

    internal ImmutableArray<T> ToImmutable() => ImmutableArray.Create(Items);

    public void Dispose()
    {
        var items = _items;
        _items = [];
        Count = 0;
        if (items.Length > 0)
            ArrayPool<T>.Shared.Return(items, System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, _items.Length * 2));
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items, System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = larger;
    }
}
