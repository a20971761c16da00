using System.Collections.Immutable;
using System.Numerics;

namespace Stdlint.Core.Fixes;

/// <summary>Obstacles, each once, in the order of their enumeration.</summary>
internal sealed class ObstacleSet
{
    private uint _bits;

    internal bool IsEmpty => _bits == 0;

    /// <summary>The last of the enumeration, as a number; -1 where there is none.</summary>
    internal int Worst => BitOperations.Log2(_bits) - (_bits == 0 ? 1 : 0);

    internal void Add(FixObstacle obstacle) => _bits |= 1u << (int)obstacle;

    internal void Add(ObstacleSet others) => _bits |= others._bits;

    internal void Remove(FixObstacle obstacle) => _bits &= ~(1u << (int)obstacle);

    internal ImmutableArray<FixObstacle> ToImmutable()
    {
        var all = ImmutableArray.CreateBuilder<FixObstacle>(BitOperations.PopCount(_bits));
        for (var rest = _bits; rest != 0; rest &= rest - 1)
            all.Add((FixObstacle)BitOperations.TrailingZeroCount(rest));
        return all.MoveToImmutable();
    }
}
