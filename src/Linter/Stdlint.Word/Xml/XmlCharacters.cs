using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using System.Text.Unicode;

namespace Stdlint.Word.Xml;

/// <summary>Char of XML 1.0, 2.2, for a whole part: valid UTF-8, no control characters but tab and line ends, no U+FFFE and U+FFFF.</summary>
internal static class XmlCharacters
{
    private const int Step = 32;

    private static readonly SearchValues<byte> ForbiddenControls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 0xB, 0xC, 0xE, 0xF, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F]);

    /// <summary>The first defect and its place; null where all characters are allowed.</summary>
    internal static (XmlDefectKind Kind, int At)? FindDefect(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
            return (XmlDefectKind.EncodingBroken, FirstInvalid(bytes));
        var control = bytes.IndexOfAny(ForbiddenControls);
        if (control >= 0)
            return (XmlDefectKind.CharacterNotAllowed, control);

        for (var at = 0; ;)
        {
            var found = bytes[at..].IndexOf((ReadOnlySpan<byte>)[0xEF, 0xBF]);
            if (found < 0)
                return null;
            at += found;
            if (bytes[at + 2] is 0xBE or 0xBF)
                return (XmlDefectKind.CharacterNotAllowed, at);
            at += 3;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>
    /// Whether all characters from one byte to another, neither of which lies inside a character, are allowed, at 32 bytes a step. UTF-8 is checked
    /// by the classes of each byte's and its predecessor's halves (Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte", 2021).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool AreAllowed(ReadOnlySpan<byte> part, int start, int end)
    {
        if (!Avx2.IsSupported || end > part.Length - Step)
            return FindDefect(part[start..end]) is null;

        ref var first = ref MemoryMarshal.GetReference(part);
        var before = Vector256<byte>.Zero;
        var defects = Vector256<byte>.Zero;
        var at = start;
        for (; at <= end - Step; at += Step)
        {
            var block = Vector256.LoadUnsafe(ref first, (nuint)at);
            defects |= Check(block, before);
            before = block;
        }

        // What follows counts as spaces, so that an unfinished sequence shows.
        var isInside = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)(end - at)));
        var rest = Vector256.ConditionalSelect(isInside, Vector256.LoadUnsafe(ref first, (nuint)at), Vector256.Create((byte)' '));
        return (defects | Check(rest, before)) == Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Check(Vector256<byte> block, Vector256<byte> before)
    {
        // Without branches: text and markup follow each other too closely to be guessed.
        var allowed = Vector256.Equals(block, Vector256.Create((byte)'\t')) | Vector256.Equals(block, Vector256.Create((byte)'\n'))
            | Vector256.Equals(block, Vector256.Create((byte)'\r'));
        var defects = Vector256.AndNot(Vector256.LessThan(block, Vector256.Create((byte)' ')), allowed);

        var joined = Avx2.Permute2x128(before, block, 0x21);
        var previous = Avx2.AlignRight(block, joined, 15);
        var second = Avx2.AlignRight(block, joined, 14);
        var third = Avx2.AlignRight(block, joined, 13);
        var halves = Vector256.Create((byte)0x0F);
        var pairs = Avx2.Shuffle(PairsByLeadHigh, High(previous)) & Avx2.Shuffle(PairsByLeadLow, previous & halves) & Avx2.Shuffle(PairsBySecondHigh, High(block));
        // Where two or three bytes before is the lead of a longer sequence, two continuation bytes in a row are right, and nowhere else.
        var longer = Avx2.SubtractSaturate(second, Vector256.Create((byte)(0xE0 - 0x80))) | Avx2.SubtractSaturate(third, Vector256.Create((byte)(0xF0 - 0x80)));
        defects |= (longer & Vector256.Create((byte)0x80)) ^ pairs;
        // EF BF BE and EF BF BF.
        return defects | (Vector256.Equals(second, Vector256.Create((byte)0xEF)) & Vector256.Equals(previous, Vector256.Create((byte)0xBF))
            & Vector256.GreaterThan(block, Vector256.Create((byte)0xBD)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> High(Vector256<byte> bytes) =>
        Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);

    // Kinds of faults of a pair of bytes, one bit each; a pair has a fault where all three tables have its bit.
    // The shuffle works on each half of 16 bytes, so each table stands twice.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte AnyLow = TooShort | TooLong | TwoContinuations;

    private static Vector256<byte> PairsByLeadHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(
            TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
            TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
            TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4,
            TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
            TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
            TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4);
    }

    private static Vector256<byte> PairsByLeadLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(
            AnyLow | Overlong3 | Overlong2 | Overlong4, AnyLow | Overlong2, AnyLow, AnyLow, AnyLow | TooLarge,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000 | Surrogate,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000,
            AnyLow | Overlong3 | Overlong2 | Overlong4, AnyLow | Overlong2, AnyLow, AnyLow, AnyLow | TooLarge,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000 | Surrogate,
            AnyLow | TooLarge | TooLarge1000, AnyLow | TooLarge | TooLarge1000);
    }

    private static Vector256<byte> PairsBySecondHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(
            TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
            TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
            TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
            TooShort, TooShort, TooShort, TooShort,
            TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
            TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
            TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
            TooShort, TooShort, TooShort, TooShort);
    }
}
