using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Stdlint.Word.Xml;

/// <summary>Characters of text that is stored without references, carriage returns and CDATA, from bytes that are known to be valid UTF-8.</summary>
internal static class XmlVerbatim
{
    /// <summary>Characters that may be written behind the last one.</summary>
    internal const int Slack = 8;

    /// <summary>Four characters of three bytes, each as one number of 24 bits.</summary>
    private static Vector128<byte> Triples => Vector128.Create((byte)2, 1, 0, 0xFF, 5, 4, 3, 0xFF, 8, 7, 6, 0xFF, 11, 10, 9, 0xFF);

    /// <summary>Decodes the bytes of a text node; returns the number of characters.</summary>
    /// <param name="part">The bytes of the part, in which markup follows the text.</param>
    /// <param name="chars">Room for a character for each byte and <see cref="Slack"/> more.</param>
    /// <param name="isPlain">False where white space other than blanks, a line separator or an object replacement character may be among them.</param>
    internal static int Decode(ReadOnlySpan<byte> part, int start, int end, Span<char> chars, out bool isPlain)
    {
        Debug.Assert(chars.Length >= end - start + Slack);
        ref var bytes = ref MemoryMarshal.GetReference(part);
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        var lastLoad = part.Length - (2 * Vector128<byte>.Count);
        var special = Vector128<ushort>.Zero;
        var (at, count, isSpecial) = (start, 0, false);
        while (at < end)
        {
            uint first = Unsafe.Add(ref bytes, at);
            if (first < 0x80)
            {
                isSpecial |= first - '\t' <= '\r' - '\t';
                Unsafe.Add(ref to, count++) = (ushort)first;
                at++;
                continue;
            }

            // Nearly all Chinese characters and marks have three bytes.
            if (first >= 0xE0 && at <= lastLoad)
            {
                var low = Vector128.Shuffle(Vector128.LoadUnsafe(ref bytes, (nuint)at), Triples).AsUInt32();
                var high = Vector128.Shuffle(Vector128.LoadUnsafe(ref bytes, (nuint)at + 12), Triples).AsUInt32();
                // What follows the text is markup, so that the row of leads ends with it.
                var others = ~(Leads(low) | (Leads(high) << 4)) & 0x1FF;
                var length = BitOperations.TrailingZeroCount(others);
                if (length > 0)
                {
                    var decoded = Vector128.Narrow(Join(low), Join(high));
                    special |= Vector128.Equals(decoded & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)0x2028)) | Vector128.Equals(decoded, Vector128.Create((ushort)0xFFFC));
                    decoded.StoreUnsafe(ref to, (nuint)count);
                    count += length;
                    at += 3 * length;
                    continue;
                }
            }

            Rune.DecodeFromUtf8(part[at..end], out var rune, out var used);
            isSpecial |= rune.Value is 0x85 or 0x2028 or 0x2029 or 0xFFFC;
            count += rune.EncodeToUtf16(chars[count..]);
            at += used;
        }

        isPlain = !isSpecial && special == Vector128<ushort>.Zero;
        return count;
    }

    /// <summary>A bit for each number whose first byte begins a character of three bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Leads(Vector128<uint> triples) =>
        Vector128.Equals(triples & Vector128.Create(0xF00000u), Vector128.Create(0xE00000u)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Join(Vector128<uint> triples) =>
        (triples & Vector128.Create(0x3Fu)) | ((triples >> 2) & Vector128.Create(0xFC0u)) | ((triples >> 4) & Vector128.Create(0xF000u));
}
