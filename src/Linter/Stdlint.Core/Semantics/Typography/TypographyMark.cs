using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Characters that may be wrong where they stand.</summary>
/// <param name="Span">UTF-16 span of the characters.</param>
/// <param name="Zone">Where they stand.</param>
public readonly record struct TypographyMark(TextSpan Span, TextZone Zone);

public enum TypographyMarkKind
{
    /// <summary>, ; : ? ! ( ) of Chinese text, and a full stop that ends a Chinese paragraph.</summary>
    HalfWidthPunctuation,

    /// <summary>Full-width letters and digits, with the signs between them; a full-width ％ behind a number, and other signs between two.</summary>
    FullWidthAlphanumeric,

    /// <summary>" or ' beside a Chinese character.</summary>
    StraightQuote,

    /// <summary>Letters in half-width brackets behind a Chinese word, brackets included: 物联网(IoT).</summary>
    NarrowBrackets,

    /// <summary>The same in full-width brackets.</summary>
    WideBrackets,

    /// <summary>A bracket or quotation mark without its partner.</summary>
    UnpairedBracket,

    /// <summary>The 、 between 》 and 《 or ” and “.</summary>
    MarkBetweenQuotes,

    /// <summary>An ellipsis that is not ……</summary>
    Ellipsis,

    /// <summary>Two or more marks where one belongs: ，，</summary>
    DoubledPunctuation,

    /// <summary>A word that is written twice.</summary>
    RepeatedWord,

    /// <summary>One or two blanks between Chinese characters.</summary>
    BlankBetweenHan,

    /// <summary>A blank beside full-width punctuation.</summary>
    BlankAtPunctuation,

    /// <summary>~, 〜 or ∼ between values.</summary>
    WaveDash,

    /// <summary>─, ━ or ― for a dash.</summary>
    Dash,

    /// <summary>Replacement characters, private characters without a symbol font, remains of a wrong decoding.</summary>
    Garbled,

    /// <summary>Zero-width, direction and control characters.</summary>
    Invisible,

    /// <summary>Traditional characters and radicals.</summary>
    IrregularHan,

    /// <summary>A word in which letters of another script stand for Latin ones, or ○ for 〇.</summary>
    LookAlike,

    /// <summary>A number with O or l among its digits.</summary>
    DigitLetter,
}

/// <summary>All marks of a draft by kind, each in text order.</summary>
public sealed class TypographyMarks
{
    private readonly ImmutableArray<TypographyMark>[] _byKind;

    internal TypographyMarks(ImmutableArray<TypographyMark>[] byKind) => _byKind = byKind;

    public ImmutableArray<TypographyMark> this[TypographyMarkKind kind] => _byKind[(int)kind];

    /// <summary>The words with Latin letters for those that look like them, and 〇 for ○.</summary>
    public static string WithoutLookAlikes(ReadOnlySpan<char> words)
    {
        var right = words.ToArray();
        for (var i = 0; i < right.Length; i++)
        {
            if (CharacterClasses.LookAlikes.IndexOf(right[i], StringComparison.Ordinal) is >= 0 and var index)
                right[i] = CharacterClasses.LatinOfLookAlikes[index];
            else if (right[i] == '○')
                right[i] = '〇';
        }

        return new string(right);
    }
}
