using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Stdlint.Word.Xml;

/// <summary>32 bytes at a step. The callers have made sure that as many bytes are there.</summary>
internal static class XmlBytes
{
    internal const int Step = 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> Load(scoped ref byte bytes, int at) => Vector256.LoadUnsafe(ref bytes, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> Equal(Vector256<byte> bytes, char c) => Vector256.Equals(bytes, Vector256.Create((byte)c));

    /// <summary>The index of the first byte that is set; 32 where none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int IndexOfFirst(Vector256<byte> found) => BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());

    /// <summary>The number of bytes, up to 32, in which both begin alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CommonLength(Vector256<byte> left, Vector256<byte> right) =>
        BitOperations.TrailingZeroCount(~Vector256.Equals(left, right).ExtractMostSignificantBits());

    /// <summary>A hash of the first and the last eight of <paramref name="length"/> bytes, at least one; eight must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(scoped ref byte bytes, int at, int length, uint salt)
    {
        // Below eight bytes the rest is cut off; without a branch, as lengths come in no order that a processor could guess.
        var missing = (length - 8) & ((length - 8) >> 31);
        var kept = ulong.MaxValue >> (-8 * missing);
        var head = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at)) & kept;
        var tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at + length - 8 - missing)) & kept;
        var mixed = ((head ^ salt) * 0x9E3779B97F4A7C15) ^ (tail * 0xC2B2AE3D27D4EB4F);
        return (uint)(mixed >> 40) ^ (uint)(mixed >> 20);
    }
}
