using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Styles;

/// <summary>Styles, and blocks and runs that use them, written as the XML inside the root element, <c>w:</c> left out of the attributes.</summary>
internal sealed class StyleSample
{
    internal const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly string _space;

    internal StyleSample(string styles, string? theme = null, string? numbering = null, string? language = null, string space = Transitional)
    {
        _space = space;
        Styles = StyleSheet.Read(Part("styles", styles), theme is null ? null : Theme(theme), language);
        Numbering = NumberingDefinitions.Read(numbering is null ? null : Part("numbering", numbering), Styles);
    }

    internal StyleSheet Styles { get; }

    internal NumberingDefinitions Numbering { get; }

    /// <summary>The format of a block with the given content of <c>w:pPr</c>.</summary>
    internal ParagraphFormat Block(string pPr, TableFormatting? table = null)
    {
        var node = Node("pPr", pPr);
        var style = Styles.ParagraphStyleOf(node);
        return Styles.EffectiveParagraph(style, Numbering.PlaceOf(style, node), node, table);
    }

    /// <summary>The format of a run with the given content of <c>w:rPr</c> in a block of the given style.</summary>
    internal CharacterFormat Run(string rPr, string? style = null, TableFormatting? table = null) =>
        Styles.EffectiveCharacter(Styles.Paragraph(style), rPr.Length == 0 ? default : Node("rPr", rPr), table);

    internal XmlNode Node(string name, string content) => Part(name, content).Root;

    /// <summary>Puts the <c>w:</c> back before attributes and scans the part.</summary>
    private XmlPart Part(string root, string content)
    {
        var xml = new StringBuilder($"<w:{root} xmlns:w=\"{_space}\">");
        var inTag = false;
        var inValue = false;
        for (var i = 0; i < content.Length; i++)
        {
            inTag = content[i] == '<' || (inTag && content[i] != '>');
            inValue = inTag && (inValue != (content[i] == '"'));
            xml.Append(content[i]);
            if (inTag && !inValue && content[i] == ' ' && i + 1 < content.Length && char.IsLetter(content[i + 1]))
                xml.Append("w:");
        }

        xml.Append($"</w:{root}>");
        return Scan(xml.ToString());
    }

    private static XmlPart Theme(string fonts) => Scan(
        $"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme name=\"Office\">{fonts}</a:fontScheme></a:themeElements></a:theme>");

    private static XmlPart Scan(string xml)
    {
        var part = XmlScanner.Scan(Encoding.UTF8.GetBytes(xml), XmlLimits.Default, out var defect);
        Assert.IsNotNull(part, $"{defect}: {xml}");
        return part;
    }
}
