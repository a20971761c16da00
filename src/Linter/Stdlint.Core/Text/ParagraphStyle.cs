namespace Stdlint.Core.Text;

/// <summary>A paragraph style of the draft, one instance a style (ECMA-376 Part 1, 17.7.4).</summary>
public sealed class ParagraphStyle
{
    public required string Id { get; init; }

    /// <summary>The <c>w:name</c>; styles are told apart by it, never by <see cref="Id"/>, which Word changes at will.</summary>
    public required string Name { get; init; }

    public ParagraphStyle? BasedOn { get; init; }

    /// <summary>Zero-based outline level after inheritance, 9 for body text, null where no style of the chain states one.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Zero-based level of the numbering that the style is linked to, null where it has none.</summary>
    public int? NumberingLevel { get; init; }

    /// <summary>The numbers that its blocks get by the style alone, where these are numbers of clauses; null where it prints others or none.</summary>
    public ClauseNumbers? ClauseNumbers { get; init; }

    public bool IsDefault { get; init; }

    /// <summary>Zero-based position among the styles of the package; -1 for a style of none.</summary>
    public int Index { get; init; } = -1;
}

/// <summary>Numbers such as 5.1.2: decimal counters from 1 on, joined by full stops, each starting again after the one before it.</summary>
/// <param name="AbstractNumberingId">The list that counts them.</param>
/// <param name="Components">How many counters are printed.</param>
public readonly record struct ClauseNumbers(int AbstractNumberingId, int Components);

/// <summary>Effective paragraph properties after styles, numbering and direct formatting; shared between blocks with equal values.</summary>
/// <remarks>Lengths are twentieths of a point; the <c>…Characters</c> and <c>…Lines</c> values are hundredths and win over them where stated.</remarks>
public sealed record ParagraphFormat
{
    public static ParagraphFormat Plain { get; } = new();

    public ParagraphAlignment Alignment { get; init; }

    /// <summary>Zero-based outline level, 9 for body text.</summary>
    public int OutlineLevel { get; init; } = 9;

    public int IndentLeft { get; init; }

    public int IndentRight { get; init; }

    public int? IndentLeftCharacters { get; init; }

    public int? IndentRightCharacters { get; init; }

    /// <summary>First-line indent; negative for a hanging one.</summary>
    public int IndentFirstLine { get; init; }

    public int? IndentFirstLineCharacters { get; init; }

    public int SpacingBefore { get; init; }

    public int SpacingAfter { get; init; }

    public int? SpacingBeforeLines { get; init; }

    public int? SpacingAfterLines { get; init; }

    /// <summary>Line spacing, in 240ths of a line where <see cref="LineRule"/> is auto, else in twentieths of a point.</summary>
    public int LineSpacing { get; init; } = 240;

    public LineSpacingRule LineRule { get; init; }

    public bool KeepWithNext { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>Positioned by <c>w:framePr</c>, stated directly or by a style.</summary>
    public bool IsFramed { get; init; }

    /// <summary>A line is drawn above or below it (<c>w:pBdr</c>).</summary>
    public bool IsRuled { get; init; }
}

public enum ParagraphAlignment
{
    Start,
    Center,
    End,
    Justified,
    Distributed,
}

public enum LineSpacingRule
{
    Auto,
    AtLeast,
    Exact,
}

/// <summary>Effective character properties of a piece; shared between pieces with equal values.</summary>
public sealed record CharacterFormat
{
    public static CharacterFormat Plain { get; } = new();

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Not printed (<c>w:vanish</c>).</summary>
    public bool Hidden { get; init; }

    public bool Underline { get; init; }

    public bool Strike { get; init; }

    public VerticalPosition Position { get; init; }

    /// <summary>Size in half-points; 0 where nothing states one.</summary>
    public int HalfPoints { get; init; }

    public string? EastAsiaFont { get; init; }

    public string? AsciiFont { get; init; }

    /// <summary>Font of the characters that are neither ASCII nor East Asian (<c>w:hAnsi</c>).</summary>
    public string? HighAnsiFont { get; init; }

    /// <summary>Punctuation and symbols that both kinds of fonts hold take the East Asian one (<c>w:hint="eastAsia"</c>).</summary>
    public bool PrefersEastAsiaFont { get; init; }

    /// <summary>Colour as six hexadecimal digits or <c>auto</c>.</summary>
    public string? Color { get; init; }

    public string? Highlight { get; init; }

    /// <summary>Fill behind the characters (<c>w:shd</c>) as six hexadecimal digits; null where there is none.</summary>
    public string? Shading { get; init; }

    public string? CharacterStyleName { get; init; }

    /// <summary>The font in which Word sets the character; null where nothing states one or the slot is that of complex scripts.</summary>
    /// <param name="codePoint">A Unicode scalar value.</param>
    public string? FontOf(int codePoint) => FontSlots.Of(codePoint, PrefersEastAsiaFont) switch
    {
        FontSlot.Ascii => AsciiFont,
        FontSlot.HighAnsi => HighAnsiFont,
        _ => EastAsiaFont,
    };
}

public enum VerticalPosition
{
    Baseline,
    Superscript,
    Subscript,
}
