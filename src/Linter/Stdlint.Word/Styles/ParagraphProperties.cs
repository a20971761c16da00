using System.Numerics;
using System.Runtime.CompilerServices;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What one place states of a paragraph's properties, or several places laid over each other; null where nothing is stated.</summary>
/// <remarks>
/// Attributes of <c>w:ind</c> and <c>w:spacing</c> are inherited one by one (ECMA-376 Part 1, 17.3.1.12 and 17.3.1.33). Values lie side
/// by side under a mask of those stated: places state few of them each, and laying one over another costs no more than these.
/// </remarks>
internal struct ParagraphProperties
{
    /// <summary>Word spaces paragraphs by 14 points where spacing is left to it (<c>w:beforeAutospacing</c>).</summary>
    private const int AutomaticSpacing = 280;

    private uint _stated;
    private Values _values;

    internal int? OutlineLevel
    {
        readonly get => this[Property.OutlineLevel];
        private set => this[Property.OutlineLevel] = value;
    }

    private int? this[Property property]
    {
        readonly get => (_stated & (1u << (int)property)) != 0 ? _values[(int)property] : null;
        set
        {
            var bit = 1u << (int)property;
            _stated = value is null ? _stated & ~bit : _stated | bit;
            _values[(int)property] = value.GetValueOrDefault();
        }
    }

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
                    read[Property.Alignment] = (int?)Alignment(child);
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
                    read[Property.KeepNext] = child.OnOff(XmlName.W_val) ? 1 : 0;
                    break;
                case XmlName.W_pageBreakBefore:
                    read[Property.PageBreakBefore] = child.OnOff(XmlName.W_val) ? 1 : 0;
                    break;
                case XmlName.W_pBdr:
                    read[Property.Ruled] = TableLines.AreDrawn(child) ? 1 : 0;
                    break;
                case XmlName.W_framePr:
                    // A drop cap is a frame too, but it belongs to the text that it begins.
                    read[Property.Framed] = child.Attribute(XmlName.W_dropCap) is null or "none" ? 1 : 0;
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
    internal readonly ParagraphProperties Under(ParagraphProperties nearer)
    {
        var laid = this;
        laid._stated |= nearer._stated;
        for (var rest = nearer._stated; rest != 0; rest &= rest - 1)
        {
            var property = BitOperations.TrailingZeroCount(rest);
            laid._values[property] = nearer._values[property];
        }

        return laid;
    }

    internal readonly ParagraphFormat ToFormat() => new()
    {
        Alignment = (ParagraphAlignment)(this[Property.Alignment] ?? (int)ParagraphAlignment.Start),
        OutlineLevel = OutlineLevel ?? 9,
        IndentLeft = this[Property.IndentLeft] ?? 0,
        IndentRight = this[Property.IndentRight] ?? 0,
        IndentFirstLine = this[Property.IndentFirst] ?? 0,
        IndentLeftCharacters = Stated(this[Property.IndentLeftCharacters]),
        IndentRightCharacters = Stated(this[Property.IndentRightCharacters]),
        IndentFirstLineCharacters = Stated(this[Property.IndentFirstCharacters]),
        SpacingBefore = IsOn(Property.BeforeAutomatic) ? AutomaticSpacing : this[Property.Before] ?? 0,
        SpacingAfter = IsOn(Property.AfterAutomatic) ? AutomaticSpacing : this[Property.After] ?? 0,
        SpacingBeforeLines = IsOn(Property.BeforeAutomatic) ? null : Stated(this[Property.BeforeLines]),
        SpacingAfterLines = IsOn(Property.AfterAutomatic) ? null : Stated(this[Property.AfterLines]),
        LineSpacing = this[Property.Line] ?? 240,
        LineRule = (LineSpacingRule)(this[Property.LineRule] ?? (int)LineSpacingRule.Auto),
        KeepWithNext = IsOn(Property.KeepNext),
        PageBreakBefore = IsOn(Property.PageBreakBefore),
        IsFramed = IsOn(Property.Framed),
        IsRuled = IsOn(Property.Ruled),
    };

    private readonly bool IsOn(Property property) => this[property] is 1;

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
                    this[Property.IndentLeft] = attributes.Integer;
                    break;
                case XmlName.W_left:
                    left = attributes.Integer;
                    break;
                case XmlName.W_end:
                    this[Property.IndentRight] = attributes.Integer;
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
                    this[Property.IndentLeftCharacters] = attributes.Integer;
                    break;
                case XmlName.W_leftChars:
                    leftCharacters = attributes.Integer;
                    break;
                case XmlName.W_endChars:
                    this[Property.IndentRightCharacters] = attributes.Integer;
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

        this[Property.IndentLeft] ??= left;
        this[Property.IndentRight] ??= right;
        this[Property.IndentFirst] = Negative(hanging) ?? firstLine;
        this[Property.IndentLeftCharacters] ??= leftCharacters;
        this[Property.IndentRightCharacters] ??= rightCharacters;
        this[Property.IndentFirstCharacters] = Negative(hangingCharacters) ?? firstLineCharacters;
    }

    private void ReadSpacing(XmlNode spacing)
    {
        for (var attributes = spacing.Attributes(); attributes.Read(out var name);)
        {
            switch (name)
            {
                case XmlName.W_before:
                    this[Property.Before] = attributes.Integer;
                    break;
                case XmlName.W_after:
                    this[Property.After] = attributes.Integer;
                    break;
                case XmlName.W_beforeLines:
                    this[Property.BeforeLines] = attributes.Integer;
                    break;
                case XmlName.W_afterLines:
                    this[Property.AfterLines] = attributes.Integer;
                    break;
                case XmlName.W_beforeAutospacing:
                    this[Property.BeforeAutomatic] = attributes.IsOn ? 1 : 0;
                    break;
                case XmlName.W_afterAutospacing:
                    this[Property.AfterAutomatic] = attributes.IsOn ? 1 : 0;
                    break;
                case XmlName.W_line:
                    this[Property.Line] = attributes.Integer;
                    break;
                case XmlName.W_lineRule:
                    this[Property.LineRule] = (int?)Rule(attributes.RawValue);
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

    private static ParagraphAlignment? Alignment(XmlNode jc)
    {
        if (!jc.TryGetRawAttribute(XmlName.W_val, out var value))
            return null;
        if (value.SequenceEqual("both"u8))
            return ParagraphAlignment.Justified;
        if (value.SequenceEqual("center"u8))
            return ParagraphAlignment.Center;
        if (value.SequenceEqual("left"u8) || value.SequenceEqual("start"u8))
            return ParagraphAlignment.Start;
        if (value.SequenceEqual("right"u8) || value.SequenceEqual("end"u8))
            return ParagraphAlignment.End;
        if (value.SequenceEqual("distribute"u8) || value.SequenceEqual("thaiDistribute"u8))
            return ParagraphAlignment.Distributed;
        return value.SequenceEqual("lowKashida"u8) || value.SequenceEqual("mediumKashida"u8) || value.SequenceEqual("highKashida"u8) ? ParagraphAlignment.Justified : null;
    }

    private enum Property
    {
        Alignment,
        OutlineLevel,
        IndentLeft,
        IndentRight,
        IndentFirst,
        IndentLeftCharacters,
        IndentRightCharacters,
        IndentFirstCharacters,
        Before,
        After,
        BeforeLines,
        AfterLines,
        BeforeAutomatic,
        AfterAutomatic,
        Line,
        LineRule,
        KeepNext,
        PageBreakBefore,
        Framed,
        Ruled,
        Count,
    }

    [InlineArray((int)Property.Count)]
    private struct Values
    {
        private int _first;
    }
}
