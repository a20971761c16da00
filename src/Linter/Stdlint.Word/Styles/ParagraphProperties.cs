using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What one place states of a paragraph's properties, or several places laid over each other; null where nothing is stated.</summary>
/// <remarks>Attributes of <c>w:ind</c> and <c>w:spacing</c> are inherited one by one (ECMA-376 Part 1, 17.3.1.12 and 17.3.1.33).</remarks>
internal record struct ParagraphProperties
{
    /// <summary>Word spaces paragraphs by 14 points where spacing is left to it (<c>w:beforeAutospacing</c>).</summary>
    private const int AutomaticSpacing = 280;

    private ParagraphAlignment? _alignment;
    private int? _indentLeft;
    private int? _indentRight;
    private int? _indentFirst;
    private int? _indentLeftCharacters;
    private int? _indentRightCharacters;
    private int? _indentFirstCharacters;
    private int? _before;
    private int? _after;
    private int? _beforeLines;
    private int? _afterLines;
    private bool? _beforeAutomatic;
    private bool? _afterAutomatic;
    private int? _line;
    private LineSpacingRule? _lineRule;
    private bool? _keepNext;
    private bool? _pageBreakBefore;
    private bool? _framed;

    internal int? OutlineLevel { get; private set; }

    internal static ParagraphProperties Read(XmlNode pPr)
    {
        var read = default(ParagraphProperties);
        if (!pPr.Exists)
            return read;

        for (var child = pPr.FirstChild; child.Exists; child = child.NextSibling)
        {
            switch (child.Name)
            {
                case XmlName.W_jc:
                    read._alignment = Alignment(child.Attribute(XmlName.W_val));
                    break;
                case XmlName.W_ind:
                    read.ReadIndent(child);
                    break;
                case XmlName.W_spacing:
                    read.ReadSpacing(child);
                    break;
                case XmlName.W_outlineLvl:
                    read.OutlineLevel = child.IntAttribute(XmlName.W_val) is { } level and >= 0 and <= 9 ? level : null;
                    break;
                case XmlName.W_keepNext:
                    read._keepNext = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_pageBreakBefore:
                    read._pageBreakBefore = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_framePr:
                    // A drop cap is a frame too, but it belongs to the text that it begins.
                    read._framed = child.Attribute(XmlName.W_dropCap) is null or "none";
                    break;
            }
        }

        return read;
    }

    /// <summary>Only the indents: all that Word takes from the paragraph properties of a numbering level besides its tab stops.</summary>
    internal static ParagraphProperties ReadNumberingLevel(XmlNode pPr)
    {
        var read = default(ParagraphProperties);
        var indent = pPr.Exists ? pPr.Child(XmlName.W_ind) : default;
        if (indent.Exists)
            read.ReadIndent(indent);
        return read;
    }

    /// <summary>These properties with those of a nearer place laid over them.</summary>
    internal readonly ParagraphProperties Under(ParagraphProperties nearer) => new()
    {
        _alignment = nearer._alignment ?? _alignment,
        _indentLeft = nearer._indentLeft ?? _indentLeft,
        _indentRight = nearer._indentRight ?? _indentRight,
        _indentFirst = nearer._indentFirst ?? _indentFirst,
        _indentLeftCharacters = nearer._indentLeftCharacters ?? _indentLeftCharacters,
        _indentRightCharacters = nearer._indentRightCharacters ?? _indentRightCharacters,
        _indentFirstCharacters = nearer._indentFirstCharacters ?? _indentFirstCharacters,
        _before = nearer._before ?? _before,
        _after = nearer._after ?? _after,
        _beforeLines = nearer._beforeLines ?? _beforeLines,
        _afterLines = nearer._afterLines ?? _afterLines,
        _beforeAutomatic = nearer._beforeAutomatic ?? _beforeAutomatic,
        _afterAutomatic = nearer._afterAutomatic ?? _afterAutomatic,
        _line = nearer._line ?? _line,
        _lineRule = nearer._lineRule ?? _lineRule,
        _keepNext = nearer._keepNext ?? _keepNext,
        _pageBreakBefore = nearer._pageBreakBefore ?? _pageBreakBefore,
        _framed = nearer._framed ?? _framed,
        OutlineLevel = nearer.OutlineLevel ?? OutlineLevel,
    };

    internal readonly ParagraphFormat ToFormat() => new()
    {
        Alignment = _alignment ?? ParagraphAlignment.Start,
        OutlineLevel = OutlineLevel ?? 9,
        IndentLeft = _indentLeft ?? 0,
        IndentRight = _indentRight ?? 0,
        IndentFirstLine = _indentFirst ?? 0,
        IndentLeftCharacters = Stated(_indentLeftCharacters),
        IndentRightCharacters = Stated(_indentRightCharacters),
        IndentFirstLineCharacters = Stated(_indentFirstCharacters),
        SpacingBefore = _beforeAutomatic == true ? AutomaticSpacing : _before ?? 0,
        SpacingAfter = _afterAutomatic == true ? AutomaticSpacing : _after ?? 0,
        SpacingBeforeLines = _beforeAutomatic == true ? null : Stated(_beforeLines),
        SpacingAfterLines = _afterAutomatic == true ? null : Stated(_afterLines),
        LineSpacing = _line ?? 240,
        LineRule = _lineRule ?? LineSpacingRule.Auto,
        KeepWithNext = _keepNext ?? false,
        PageBreakBefore = _pageBreakBefore ?? false,
        IsFramed = _framed ?? false,
    };

    /// <summary>Word writes 0 hundredths to take an inherited value back; the length in twips then holds again.</summary>
    private static int? Stated(int? hundredths) => hundredths is 0 ? null : hundredths;

    private void ReadIndent(XmlNode indent)
    {
        // Of two names for one side the logical one of Strict wins, and a hanging indent wins over one of the first line.
        int? left = null, right = null, leftCharacters = null, rightCharacters = null;
        int? hanging = null, firstLine = null, hangingCharacters = null, firstLineCharacters = null;
        for (var attributes = indent.Attributes(); attributes.Read(out var name);)
        {
            switch (name)
            {
                case XmlName.W_start:
                    _indentLeft = attributes.Integer;
                    break;
                case XmlName.W_left:
                    left = attributes.Integer;
                    break;
                case XmlName.W_end:
                    _indentRight = attributes.Integer;
                    break;
                case XmlName.W_right:
                    right = attributes.Integer;
                    break;
                case XmlName.W_hanging:
                    hanging = attributes.Integer;
                    break;
                case XmlName.W_firstLine:
                    firstLine = attributes.Integer;
                    break;
                case XmlName.W_startChars:
                    _indentLeftCharacters = attributes.Integer;
                    break;
                case XmlName.W_leftChars:
                    leftCharacters = attributes.Integer;
                    break;
                case XmlName.W_endChars:
                    _indentRightCharacters = attributes.Integer;
                    break;
                case XmlName.W_rightChars:
                    rightCharacters = attributes.Integer;
                    break;
                case XmlName.W_hangingChars:
                    hangingCharacters = attributes.Integer;
                    break;
                case XmlName.W_firstLineChars:
                    firstLineCharacters = attributes.Integer;
                    break;
            }
        }

        _indentLeft ??= left;
        _indentRight ??= right;
        _indentFirst = Negative(hanging) ?? firstLine;
        _indentLeftCharacters ??= leftCharacters;
        _indentRightCharacters ??= rightCharacters;
        _indentFirstCharacters = Negative(hangingCharacters) ?? firstLineCharacters;
    }

    private void ReadSpacing(XmlNode spacing)
    {
        for (var attributes = spacing.Attributes(); attributes.Read(out var name);)
        {
            switch (name)
            {
                case XmlName.W_before:
                    _before = attributes.Integer;
                    break;
                case XmlName.W_after:
                    _after = attributes.Integer;
                    break;
                case XmlName.W_beforeLines:
                    _beforeLines = attributes.Integer;
                    break;
                case XmlName.W_afterLines:
                    _afterLines = attributes.Integer;
                    break;
                case XmlName.W_beforeAutospacing:
                    _beforeAutomatic = attributes.IsOn;
                    break;
                case XmlName.W_afterAutospacing:
                    _afterAutomatic = attributes.IsOn;
                    break;
                case XmlName.W_line:
                    _line = attributes.Integer;
                    break;
                case XmlName.W_lineRule:
                    _lineRule = Rule(attributes.RawValue);
                    break;
            }
        }
    }

    private static LineSpacingRule? Rule(ReadOnlySpan<byte> value)
    {
        if (value.SequenceEqual("auto"u8))
            return LineSpacingRule.Auto;
        if (value.SequenceEqual("atLeast"u8))
            return LineSpacingRule.AtLeast;
        return value.SequenceEqual("exact"u8) ? LineSpacingRule.Exact : null;
    }

    /// <summary>A hanging indent is a negative first-line indent.</summary>
    private static int? Negative(int? hanging) => hanging is { } value ? -Math.Max(value, -int.MaxValue) : null;

    private static ParagraphAlignment? Alignment(string? value) => value switch
    {
        "left" or "start" => ParagraphAlignment.Start,
        "center" => ParagraphAlignment.Center,
        "right" or "end" => ParagraphAlignment.End,
        "both" or "lowKashida" or "mediumKashida" or "highKashida" => ParagraphAlignment.Justified,
        "distribute" or "thaiDistribute" => ParagraphAlignment.Distributed,
        _ => null,
    };
}
