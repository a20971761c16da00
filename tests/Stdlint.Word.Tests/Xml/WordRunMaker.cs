using System.Text;

namespace Stdlint.Word.Tests.Xml;

/// <summary>Makes small bodies that repeat themselves as Word's do: few kinds of properties, revision numbers on paragraphs and runs.</summary>
internal static class WordRunMaker
{
    private static readonly string[] Properties =
    [
        "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>", "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:szCs w:val=\"21\"/></w:rPr>",
        "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:szCs w:val=\"22\"/></w:rPr>", "<w:rPr></w:rPr>", "<w:rPr>\n<w:i/></w:rPr>", "<w:rPr/>", "",
        "<w:rPr><w:rFonts w:ascii=\"宋体\"/></w:rPr>", "<w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>",
        "<w:rPr xmlns:w=\"u\"><w:b/></w:rPr>", "<w:rPr><!-- --><w:b/></w:rPr>", "<w:rPr><w:t>a&amp;b</w:t></w:rPr>",
    ];

    internal static string Make(Random random)
    {
        var xml = new StringBuilder("<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">");
        for (var paragraphs = random.Next(1, 20); paragraphs > 0; paragraphs--)
            Paragraph(xml, random);
        return xml.Append("</w:body>").Append(' ', random.Next(120)).ToString();
    }

    private static void Paragraph(StringBuilder xml, Random random)
    {
        xml.Append($"<w:p w14:paraId=\"{random.Next():X8}\" w:rsidR=\"00{random.Next(1 << 24):X6}\" w:rsidP=\"{Value(random)}\">");
        xml.Append($"<w:pPr><w:pStyle w:val=\"a{random.Next(3)}\"/>{Pick(random)}</w:pPr>");
        for (var runs = random.Next(5); runs > 0; runs--)
        {
            xml.Append(random.Next(2) == 0 ? "<w:r>" : $"<w:r w:rsidRPr=\"{Value(random)}\">").Append(Pick(random));
            xml.Append("<w:t>").Append("设备应符合要求，见 4.2 与 <"[..random.Next(15)]).Append("</w:t></w:r>");
        }

        xml.Append("</w:p>");
    }

    private static string Pick(Random random) => Properties[random.Next(Properties.Length)];

    private static string Value(Random random) => random.Next(8) switch
    {
        0 => "00&lt;AB1",
        1 => "00中AB",
        2 => "00 > AB12",
        _ => $"00{random.Next(1 << 24):X6}",
    };
}
