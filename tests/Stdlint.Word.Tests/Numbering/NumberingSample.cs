using System.Globalization;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>
/// Lists, styles and blocks in a few words a line, turned into the three XML parts and read as a draft is read:
/// <code>
/// abstract 0 multi=singleLevel        a w:abstractNum; its levels follow, "0 decimal '%1.' start=1 restart=0 lgl suff=space pstyle=S font=Symbol left=420"
/// num 1 0 start0=1                    a w:num of abstract 0 with a startOverride of level 0
/// override 0 lowerLetter '%1)'        a w:lvlOverride/w:lvl of the num above
/// style B &lt; A num=1 level=2          a paragraph style based on A; "numbering" makes it a numbering style, "default" the default one
/// ---
/// B num=1 level=0 deleted => 1.1      a block of style B with direct numbering, and the label expected; "-" for none, "''" for an empty one,
///                                     blanks at its end left out,
///                                     "?" after it for an uncertain one
/// </code>
/// </summary>
internal sealed class NumberingSample
{
    /// <summary>List 1: 1, 1.1.</summary>
    internal const string TwoLevels = """
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        num 1 0

        """;

    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" """;

    private readonly StringBuilder _abstracts = new();
    private readonly StringBuilder _nums = new();
    private readonly StringBuilder _styles = new();
    private readonly List<(string PPr, bool Deleted, string Expected)> _blocks = [];
    private string _abstractEnd = "";
    private string _numEnd = "";

    private NumberingSample(string notation)
    {
        var inBody = false;
        foreach (var line in notation.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == "---")
                inBody = true;
            else if (inBody)
                AddBlock(line);
            else
                AddDefinition(Words(line));
        }

        _abstracts.Append(_abstractEnd);
        _nums.Append(_numEnd);
        Styles = StyleSheet.Read(Part("styles", _styles.ToString()), null);
        Definitions = NumberingDefinitions.Read(Part("numbering", _abstracts.ToString() + _nums), Styles);
    }

    internal StyleSheet Styles { get; }

    internal NumberingDefinitions Definitions { get; }

    internal static NumberingSample Read(string notation) => new(notation);

    /// <summary>Reads the sample and compares all labels with the expected ones.</summary>
    internal static NumberingSample Verify(string notation)
    {
        var sample = new NumberingSample(notation);
        var actual = sample.Labels().Select(Display).ToArray();
        CollectionAssert.AreEqual(sample._blocks.ConvertAll(block => block.Expected), actual, string.Join(" | ", actual));
        return sample;
    }

    /// <summary>The labels of the sample's blocks, read as one story.</summary>
    internal List<BlockLabel?> Labels()
    {
        var body = Part("document", string.Concat(_blocks.Select(block => $"<w:p><w:pPr>{block.PPr}</w:pPr></w:p>")));
        var counter = new NumberingCounter(Definitions);
        var labels = new List<BlockLabel?>();
        for (var p = body.Root.FirstChild; p.Exists; p = p.NextSibling)
        {
            var pPr = p.Child(XmlName.W_pPr);
            if (NumberingCounter.IsCounted(p))
                labels.Add(counter.Next(Definitions.PlaceOf(Styles.ParagraphStyleOf(pPr), pPr), _blocks[labels.Count].Deleted));
            else
                labels.Add(null);
        }

        return labels;
    }

    /// <summary>The labels of all blocks below a node, read as one story.</summary>
    internal string?[] LabelsOf(XmlNode root)
    {
        var counter = new NumberingCounter(Definitions);
        var labels = new List<string?>();
        for (var i = root.Index; i < root.SubtreeEnd; i++)
        {
            var node = root.Part[i];
            if (node.Name != XmlName.W_p)
                continue;
            var pPr = node.Child(XmlName.W_pPr);
            labels.Add(counter.Next(Definitions.PlaceOf(Styles.ParagraphStyleOf(pPr), pPr))?.Text);
        }

        return [.. labels];
    }

    /// <summary>Scans a part whose root has the local name.</summary>
    internal static XmlPart Part(string root, string content)
    {
        var part = XmlScanner.Scan(Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{content}</w:{root}>"), XmlLimits.Default, out var defect);
        Assert.IsNotNull(part, defect?.ToString());
        return part;
    }

    private static string Display(BlockLabel? label)
    {
        if (label is null)
            return "-";
        var text = label.Text.Length == 0 ? "''" : label.Text.TrimEnd();
        return label.IsUncertain ? text + " ?" : text;
    }

    private void AddDefinition(List<string> words)
    {
        switch (words[0])
        {
            case "abstract":
                _abstracts.Append(_abstractEnd);
                _abstractEnd = "</w:abstractNum>";
                var extension = Option(words, "restartAfterBreak") is { } restart ? $" w15:restartNumberingAfterBreak=\"{restart}\"" : "";
                _abstracts.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{words[1]}\"{extension}>");
                Append(_abstracts, "multiLevelType", Option(words, "multi"));
                Append(_abstracts, "styleLink", Option(words, "stylelink"));
                Append(_abstracts, "numStyleLink", Option(words, "link"));
                break;
            case "num":
                _nums.Append(_numEnd);
                _numEnd = "</w:num>";
                _nums.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{words[1]}\"><w:abstractNumId w:val=\"{words[2]}\"/>");
                for (var level = 0; level < 9; level++)
                {
                    if (Option(words, "start" + level) is { } start)
                        _nums.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
                }

                break;
            case "override":
                _nums.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{words[1]}\">");
                Append(_nums, "startOverride", Option(words, "override"));
                AddLevel(_nums, words[1..]);
                _nums.Append("</w:lvlOverride>");
                break;
            case "style":
                AddStyle(words);
                break;
            default:
                AddLevel(_abstracts, words);
                break;
        }
    }

    private static void AddLevel(StringBuilder xml, List<string> words)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{words[0]}\">");
        if (!words.Contains("nostart"))
            Append(xml, "start", Option(words, "start") ?? "1");
        if (words[1] == "custom")
            xml.Append("""<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>""");
        else if (words[1] != "nofmt")
            Append(xml, "numFmt", words[1]);
        Append(xml, "lvlRestart", Option(words, "restart"));
        Append(xml, "pStyle", Option(words, "pstyle"));
        if (words.Contains("lgl"))
            xml.Append("<w:isLgl/>");
        Append(xml, "suff", Option(words, "suff"));
        Append(xml, "lvlText", words[2]);
        if (words.Contains("legacy"))
            xml.Append("""<w:lvlPicBulletId w:val="0"/><w:legacy w:legacy="1" w:legacySpace="0" w:legacyIndent="0"/>""");
        if (Option(words, "left") is { } left)
            xml.Append(CultureInfo.InvariantCulture, $"<w:pPr><w:ind w:left=\"{left}\"/></w:pPr>");
        if (Option(words, "font") is { } font)
            xml.Append(CultureInfo.InvariantCulture, $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:hint=\"default\"/></w:rPr>");
        xml.Append("</w:lvl>");
    }

    private void AddStyle(List<string> words)
    {
        var type = words.Contains("numbering") ? "numbering" : "paragraph";
        _styles.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"{type}\" w:styleId=\"{words[1]}\"{(words.Contains("default") ? " w:default=\"1\"" : "")}>");
        _styles.Append(CultureInfo.InvariantCulture, $"<w:name w:val=\"{words[1]}\"/>");
        var based = words.IndexOf("<");
        Append(_styles, "basedOn", based > 0 ? words[based + 1] : null);
        _styles.Append("<w:pPr>").Append(NumPr(words));
        Append(_styles, "outlineLvl", Option(words, "outline"));
        if (words.Contains("vanish"))
            _styles.Append("</w:pPr><w:rPr><w:vanish/></w:rPr></w:style>");
        else
            _styles.Append("</w:pPr></w:style>");
    }

    private void AddBlock(string line)
    {
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        var words = Words(line[..arrow]);
        var pPr = new StringBuilder();
        Append(pPr, "pStyle", words.Find(word => !word.Contains('=', StringComparison.Ordinal) && word is not ("deleted" or "section" or "former" or ".")));
        pPr.Append(NumPr(words));
        if (words.Contains("section"))
            pPr.Append("<w:sectPr/>");
        if (words.Contains("former"))
            pPr.Append("""<w:pPrChange w:id="1" w:author="a"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>""");
        _blocks.Add((pPr.ToString(), words.Contains("deleted"), line[(arrow + 2)..].Trim()));
    }

    private static string NumPr(List<string> words)
    {
        var numPr = new StringBuilder();
        Append(numPr, "ilvl", Option(words, "level"));
        Append(numPr, "numId", Option(words, "num"));
        return numPr.Length == 0 ? "" : $"<w:numPr>{numPr}</w:numPr>";
    }

    private static void Append(StringBuilder xml, string element, string? value)
    {
        if (value is not null)
            xml.Append(CultureInfo.InvariantCulture, $"<w:{element} w:val=\"{value}\"/>");
    }

    private static string? Option(List<string> words, string name) =>
        words.Find(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    /// <summary>Words parted by blanks; a text in single quotes is one word.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        for (var i = 0; i < line.Length;)
        {
            if (line[i] == ' ')
            {
                i++;
                continue;
            }

            var quoted = line[i] == '\'';
            var end = quoted ? line.IndexOf('\'', i + 1) : line.IndexOf(' ', i);
            if (end < 0)
                end = line.Length;
            words.Add(quoted ? line[(i + 1)..end] : line[i..end]);
            i = quoted ? end + 1 : end;
        }

        return words;
    }
}
