using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>A line of the list of normative references (8.6.3) or of the bibliography (8.13).</summary>
internal static class ReferenceEntryRecognizer
{
    public static ReferenceEntrySyntax? Read(DraftLines lines, int block, ElementKind element, List<DraftSyntaxNode> before)
    {
        ref readonly var line = ref lines[block];
        var text = lines.Of(block);
        if (element == ElementKind.NormativeReferences && IntroductoryTexts.Is(lines, block, new(element), before))
            return null;

        var marker = MarkerLength(text);
        var start = marker;
        while (start < text.Length && DraftCharacters.IsBlank(text[start]))
            start++;

        // 《GB/T 1.1 …》: the number inside the title marks is still the number.
        if (start + 1 < text.Length && text[start] == '《' && NumberLength(text[(start + 1)..]) > 3)
            start++;
        var number = NumberLength(text[start..]);

        // A sentence without a number is no entry: laws and literature in the list have no full stop in the middle.
        if (element == ElementKind.NormativeReferences && number == 0 && text[^1] == '。' && !text[start..].StartsWith("《"))
            return null;

        var label = lines.Block(block).Label;
        var title = start + number;
        while (title < text.Length && DraftCharacters.IsBlank(text[title]))
            title++;
        return new ReferenceEntrySyntax
        {
            WrittenMarker = label is { Text.Length: > 0 } ? LabelNumbers.Written(label) : text[..marker].ToString(),
            NumberSpan = new(line.Start + start, number),
            TitleSpan = TextSpan.FromBounds(line.Start + title, line.End),
        }.Over(lines, block, block + 1);
    }

    /// <summary>[1], 1), ——, ·, 1. and their like.</summary>
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text[0] is '[' or '［' or '【')
        {
            var close = text[..Math.Min(text.Length, 6)].IndexOfAny(']', '］', '】');
            return close > 1 && DraftCharacters.DigitValue(text[1]) >= 0 ? close + 1 : 0;
        }

        return ListMarkerScanner.Scan(text).Length;
    }

    /// <summary>UTF-16 length of a standard's number at the start of the text: GB/T 1.1—2020, ISO/IEC 2382:2015, T/ABC 1—2020, IEC 61131-3.</summary>
    internal static int NumberLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        var letters = 0;
        while (position < text.Length && text[position] is (>= 'A' and <= 'Z') or '/' or '／')
        {
            letters += text[position] is '/' or '／' ? 0 : 1;
            position++;
        }

        if (letters == 0)
            return 0;

        // A second word of the code: "SAE J3016", "OGC WaterML" has none, "ISO/IEC Guide 51", "DB 11/T 456".
        var end = DraftCharacters.SkipBlanks(text, position);
        if (text[end..].StartsWith("Guide") || text[end..].StartsWith("TR") || text[end..].StartsWith("TS"))
            end = DraftCharacters.SkipBlanks(text, end + (text[end] == 'G' ? 5 : 2));
        if (end < text.Length && text[end] is >= 'A' and <= 'Z' && end + 1 < text.Length && DraftCharacters.IsDigit(text[end + 1]))
            end++;
        var digits = 0;
        var last = end;
        for (position = end; position < text.Length; position++)
        {
            var c = text[position];
            if (DraftCharacters.DigitValue(c) >= 0 || c is 'X' or 'x' or '×' or 'Χ')
            {
                digits++;
                last = position + 1;
            }
            else if (digits > 0 && c is '/' && position + 2 < text.Length && text[position + 1] is 'T' or 'Z')
            {
                position = DraftCharacters.SkipBlanks(text, position + 2) - 1;
            }
            else if (digits == 0 || !(c is '.' or ':' or '：' || DraftCharacters.IsDash(c)) || position + 1 >= text.Length || !IsNumberCharacter(text[position + 1]))
            {
                break;
            }
        }

        return digits > 0 ? last : 0;
    }

    private static bool IsNumberCharacter(char c) => DraftCharacters.DigitValue(c) >= 0 || c is 'X' or 'x' or '×' || DraftCharacters.IsDash(c);
}
