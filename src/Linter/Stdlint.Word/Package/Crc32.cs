using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Stdlint.Word.Package;

/// <summary>
/// The checksum of zip (CRC-32, polynomial 0x04C11DB7 reflected): by carry-less multiplication where the processor has it,
/// which costs a tenth of inflating the same bytes, by tables of eight bytes a step elsewhere.
/// </summary>
internal static class Crc32
{
    /// <summary>Folding begins with four registers of 16 bytes.</summary>
    private const int LeastToFold = 64;

    private static readonly uint[] Tables = BuildTables();

    internal static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        if (Pclmulqdq.IsSupported && data.Length >= LeastToFold)
        {
            var folded = data.Length & ~15;
            crc = Fold(data[..folded], crc);
            data = data[folded..];
        }

        return ~OfTables(data, crc);
    }

    /// <summary>The state after the bytes, eight a step.</summary>
    internal static uint OfTables(ReadOnlySpan<byte> data, uint crc)
    {
        var tables = Tables.AsSpan(0, 8 * 256);
        while (data.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(data) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = tables[(7 * 256) + (byte)low] ^ tables[(6 * 256) + (byte)(low >> 8)]
                ^ tables[(5 * 256) + (byte)(low >> 16)] ^ tables[(4 * 256) + (int)(low >> 24)]
                ^ tables[(3 * 256) + (byte)high] ^ tables[(2 * 256) + (byte)(high >> 8)]
                ^ tables[256 + (byte)(high >> 16)] ^ tables[(int)(high >> 24)];
            data = data[8..];
        }

        foreach (var b in data)
            crc = tables[(byte)(crc ^ b)] ^ (crc >> 8);
        return crc;
    }

    /// <summary>
    /// The state after a multiple of 16 bytes, at least 64: each register is moved on by multiplying with the remainder of the power of x
    /// that it is moved by (Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", 2009, bit-reflected form).
    /// </summary>
    private static uint Fold(ReadOnlySpan<byte> data, uint crc)
    {
        var by16 = Vector128.Create(0x01751997D0UL, 0x00CCAA009EUL);
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(data);
        var sum = Pclmulqdq.V256.IsSupported && blocks.Length >= 16 ? FoldPairs(ref blocks, crc, by16) : FoldSingly(ref blocks, crc, by16);
        foreach (var block in blocks)
            sum = Move(sum, by16) ^ block;

        // 128 bits to 64, to 32, and Barrett reduction.
        var lowHalves = Vector128.Create(0xFFFFFFFFUL, 0xFFFFFFFFUL);
        sum = Sse2.ShiftRightLogical128BitLane(sum, 8) ^ Pclmulqdq.CarrylessMultiply(sum, by16, 0x10);
        sum = Sse2.ShiftRightLogical128BitLane(sum, 4) ^ Pclmulqdq.CarrylessMultiply(sum & lowHalves, Vector128.CreateScalar(0x0163CD6124UL), 0x00);
        var polynomial = Vector128.Create(0x01DB710641UL, 0x01F7011641UL);
        var quotient = Pclmulqdq.CarrylessMultiply(sum & lowHalves, polynomial, 0x10);
        sum ^= Pclmulqdq.CarrylessMultiply(quotient & lowHalves, polynomial, 0x00);
        return sum.AsUInt32().GetElement(1);
    }

    /// <summary>Four registers of 16 bytes; takes what it folds off the blocks.</summary>
    private static Vector128<ulong> FoldSingly(ref ReadOnlySpan<Vector128<ulong>> blocks, uint crc, Vector128<ulong> by16)
    {
        var by64 = Vector128.Create(0x0154442BD4UL, 0x01C6E41596UL);
        var first = blocks[0] ^ Vector128.CreateScalar((ulong)crc);
        var (second, third, fourth) = (blocks[1], blocks[2], blocks[3]);
        for (blocks = blocks[4..]; blocks.Length >= 4; blocks = blocks[4..])
        {
            first = Move(first, by64) ^ blocks[0];
            second = Move(second, by64) ^ blocks[1];
            third = Move(third, by64) ^ blocks[2];
            fourth = Move(fourth, by64) ^ blocks[3];
        }

        return Move(Move(Move(first, by16) ^ second, by16) ^ third, by16) ^ fourth;
    }

    /// <summary>As the other with registers twice as wide, at least 128 bytes.</summary>
    private static Vector128<ulong> FoldPairs(ref ReadOnlySpan<Vector128<ulong>> blocks, uint crc, Vector128<ulong> by16)
    {
        var by128 = Vector256.Create(0x01E88EF372UL, 0x014A7FE880UL, 0x01E88EF372UL, 0x014A7FE880UL);
        var pairs = MemoryMarshal.Cast<Vector128<ulong>, Vector256<ulong>>(blocks);
        var first = pairs[0] ^ Vector256.CreateScalar((ulong)crc);
        var (second, third, fourth) = (pairs[1], pairs[2], pairs[3]);
        for (pairs = pairs[4..]; pairs.Length >= 4; pairs = pairs[4..])
        {
            first = Move(first, by128) ^ pairs[0];
            second = Move(second, by128) ^ pairs[1];
            third = Move(third, by128) ^ pairs[2];
            fourth = Move(fourth, by128) ^ pairs[3];
        }

        blocks = blocks[^((pairs.Length * 2) + (blocks.Length & 1))..];
        var sum = Move(first.GetLower(), by16) ^ first.GetUpper();
        sum = Move(Move(sum, by16) ^ second.GetLower(), by16) ^ second.GetUpper();
        sum = Move(Move(sum, by16) ^ third.GetLower(), by16) ^ third.GetUpper();
        return Move(Move(sum, by16) ^ fourth.GetLower(), by16) ^ fourth.GetUpper();
    }

    private static Vector256<ulong> Move(Vector256<ulong> register, Vector256<ulong> by) =>
        Pclmulqdq.V256.CarrylessMultiply(register, by, 0x00) ^ Pclmulqdq.V256.CarrylessMultiply(register, by, 0x11);

    private static Vector128<ulong> Move(Vector128<ulong> register, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(register, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(register, by, 0x11);

    private static uint[] BuildTables()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
            tables[i] = (tables[i - 256] >> 8) ^ tables[(byte)tables[i - 256]];
        return tables;
    }
}
