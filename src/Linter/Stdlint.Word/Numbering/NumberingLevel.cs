using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Numbering;

/// <summary>A <c>w:lvl</c> (ECMA-376 Part 1, 17.9.6).</summary>
internal sealed class NumberingLevel
{
    private NumberingLevel()
    {
    }

    /// <summary>Zero-based.</summary>
    internal required int Level { get; init; }

    /// <summary>0 where the file states none (ECMA-376 Part 1, 17.9.25).</summary>
    internal int Start { get; private set; }

    internal string Format { get; private set; } = "decimal";

    /// <summary>The pattern of a custom format, such as <c>001, 002, 003, ...</c>; else null.</summary>
    internal string? Picture { get; private set; }

    /// <summary>The text with its placeholders; for a bullet what is printed.</summary>
    internal string Text { get; private set; } = "";

    internal LabelSeparator Separator { get; private set; }

    /// <summary>All numbers of the label are printed as decimals (<c>w:isLgl</c>).</summary>
    internal bool IsLegal { get; private set; }

    /// <summary><c>w:lvlRestart</c>: the one-based level after which this one starts again; 0 for never, null where it is not stated.</summary>
    internal int? Restart { get; private set; }

    internal string? StyleId { get; private set; }

    internal ParagraphProperties Indents { get; private set; }

    internal static NumberingLevel Read(XmlNode lvl, int level)
    {
        var read = new NumberingLevel { Level = level };
        string? choice = null;
        var font = default(XmlNode);
        for (var child = lvl.FirstChild; child.Exists; child = child.NextSibling)
        {
            switch (child.Name)
            {
                case XmlName.W_start:
                    read.Start = Math.Clamp(child.IntAttribute(XmlName.W_val) ?? 0, 0, NumberingCounter.MaxValue);
                    break;
                case XmlName.W_numFmt:
                    if (choice is null)
                        read.ReadFormat(child);
                    break;
                case XmlName.MC_AlternateContent:
                    // Word writes formats that ECMA-376 does not know here, with a plain one beside them for other readers.
                    if (ChosenFormat(child) is { Exists: true } format)
                    {
                        read.ReadFormat(format);
                        choice = read.Format;
                    }

                    break;
                case XmlName.W_lvlText:
                    read.Text = child.TryGetRawAttribute(XmlName.W_null, out _) && child.OnOff(XmlName.W_null) ? "" : child.Attribute(XmlName.W_val) ?? "";
                    break;
                case XmlName.W_suff:
                    read.Separator = Suffix(child.Attribute(XmlName.W_val));
                    break;
                case XmlName.W_isLgl:
                    read.IsLegal = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_lvlRestart:
                    read.Restart = child.IntAttribute(XmlName.W_val) is { } restart and >= 0 and <= 8 ? restart : null;
                    break;
                case XmlName.W_pStyle:
                    read.StyleId = child.Attribute(XmlName.W_val);
                    break;
                case XmlName.W_pPr:
                    read.Indents = ParagraphProperties.ReadNumberingLevel(child);
                    break;
                case XmlName.W_rPr:
                    font = child.Child(XmlName.W_rFonts);
                    break;
            }
        }

        // A level without a number may show a symbol too; letters and digits of other levels stand for themselves.
        read.Text = SymbolFonts.Decode(read.Text, Font(font), onlyPrivate: read.Format != "bullet");
        return read;
    }

    private void ReadFormat(XmlNode numFmt)
    {
        Format = numFmt.Attribute(XmlName.W_val) ?? "decimal";
        Picture = Format == "custom" ? numFmt.Attribute(XmlName.W_format) : null;
    }

    private static XmlNode ChosenFormat(XmlNode alternate)
    {
        for (var branch = alternate.FirstChild; branch.Exists; branch = branch.NextSibling)
        {
            if (branch.Name is not (XmlName.MC_Choice or XmlName.MC_Fallback))
                continue;
            var format = branch.Child(XmlName.W_numFmt);
            if (format.Exists)
                return format;
        }

        return default;
    }

    private static string? Font(XmlNode fonts) =>
        fonts.Exists ? fonts.Attribute(XmlName.W_ascii) ?? fonts.Attribute(XmlName.W_hAnsi) ?? fonts.Attribute(XmlName.W_eastAsia) : null;

    private static LabelSeparator Suffix(string? value) => value switch
    {
        "space" => LabelSeparator.Space,
        "nothing" => LabelSeparator.Nothing,
        _ => LabelSeparator.Tab,
    };
}
