namespace Stdlint.Core.Semantics;

/// <summary>Tells the modal verb 应 from the syllable in 供应, 应急, 应用 …</summary>
internal static class ShallClassifier
{
    /// <summary>A verb further away belongs to something else.</summary>
    private const int LongestUnit = 80;

    /// <summary>What the 应 at the offset is. The first step that decides wins; their order is part of the method.</summary>
    /// <param name="text">The text around, at least the whole sentence.</param>
    /// <param name="index">Offset of 应 in <paramref name="text"/>.</param>
    public static ShallReading Read(ReadOnlySpan<char> text, int index)
    {
        var restored = Vocabulary.ShallRestoreLeft.LengthEndingAt(text, index + 1) > 0
            && Vocabulary.ShallRestoreLeftExceptions.LengthAt(text, index) == 0;
        if (!restored && Vocabulary.ShallWholeWords.Covers(text, index))
            return ShallReading.Word;
        if (restored)
            return Modal(text, index);
        if (index > 0 && Vocabulary.ShallLeftCharacters.Contains(text.Slice(index - 1, 1)))
            return ShallReading.Word;

        var rest = text[index..];
        if (rest.StartsWith("应用于", StringComparison.Ordinal))
            // 不应用于运载人员 forbids a use; what is not applied is 未应用于 or 不用于.
            return index > 0 && text[index - 1] == '不' ? ShallReading.Shall : ShallReading.Word;
        if (Vocabulary.ShallRestoreRight.LengthAt(text, index) > 0)
            return ShallReading.Shall;
        if (rest.StartsWith("应对", StringComparison.Ordinal))
            return ReadDealWith(text, index);
        if (rest.StartsWith("应当", StringComparison.Ordinal))
            return Modal(text, index);
        if (rest.StartsWith("应该", StringComparison.Ordinal))
            return ShallReading.Yinggai;
        if (rest.StartsWith("应用", StringComparison.Ordinal))
            return IsUse(text, index) ? ShallReading.Shall : ShallReading.Word;
        return Vocabulary.ShallRightWords.LengthAt(text, index) > 0 ? ShallReading.Word : ShallReading.Shall;
    }

    private static ShallReading Modal(ReadOnlySpan<char> text, int index)
    {
        var rest = text[index..];
        if (rest.StartsWith("应当", StringComparison.Ordinal))
            return Vocabulary.ShallBeforeOnTheSpot.LengthAt(text, index + 2) > 0 ? ShallReading.Shall : ShallReading.Yingdang;
        return rest.StartsWith("应该", StringComparison.Ordinal) ? ShallReading.Yinggai : ShallReading.Shall;
    }

    // 应 + 对 where a verb follows: 应对样品进行编号; else the word 应对: 和应对体系.
    private static ShallReading ReadDealWith(ReadOnlySpan<char> text, int index)
    {
        if (Vocabulary.ShallRightWords.LengthAt(text, index) > 2)
            return ShallReading.Word;
        if (index > 0 && text[index - 1] is '和' or '与' or '及' or '、' or '或' or '并')
            return ShallReading.Word;
        var end = Math.Min(text.Length, index + LongestUnit);
        for (var i = index + 2; i < end && text[i] is not ('。' or '；' or ';' or '\n'); i++)
        {
            if (Vocabulary.VerbsAfterDealWith.LengthAt(text, i) > 0)
                return ShallReading.Shall;
        }

        return ShallReading.Ambiguous;
    }

    // 应 + 用 where what it is used for follows before any further modal verb: 应用清水冲洗; else the word 应用.
    private static bool IsUse(ReadOnlySpan<char> text, int index)
    {
        if (Vocabulary.NounsAfterApply.LengthAt(text, index + 2) > 0 || Vocabulary.WordsBeforeApply.LengthEndingAt(text, index) > 0)
            return false;
        var end = Math.Min(text.Length, index + LongestUnit);
        for (var i = index + 2; i < end && text[i] is not ('，' or ',' or '。' or '；' or ';' or '：' or ':' or '\n'); i++)
        {
            if (text[i] is '应' or '宜' or '可' or '能')
                return false;
            if (Vocabulary.VerbsAfterApply.LengthAt(text, i) > 0)
                return true;
        }

        return false;
    }
}

internal enum ShallReading
{
    /// <summary>Part of a word.</summary>
    Word,
    Shall,
    Yingdang,
    Yinggai,
    Ambiguous,
}
