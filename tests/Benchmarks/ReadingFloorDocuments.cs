using System.IO.Compression;
using System.Text;

namespace Stdlint.Benchmarks;

/// <summary>Makes packages whose XML has the make-up of what Word saves: split runs, rsids, long style and list tables.</summary>
internal static class ReadingFloorDocuments
{
    private const string Namespaces =
        "xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:w10=\"urn:schemas-microsoft-com:office:word\" "
        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";

    /// <summary>Styles that the styles part holds, as many as the SET 2020 templates have, and those that blocks name: of 25 real files with 300 KB and more of text none names over 21.</summary>
    private const int StyleCount = 230;
    private const int UsedStyleCount = 20;

    private const string Sentences =
        "设备应能承受在运输和贮存过程中可能遇到的环境条件。试验应按照附录规定的方法进行，结果应符合表的要求。服务提供者应建立投诉处理程序并在规定的时间内答复顾客。"
        + "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中注日期的引用文件仅该日期对应的版本适用于本文件。";

    internal static List<byte[]> Make(int count)
    {
        var files = new List<byte[]>();
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var file = new MemoryStream();
            using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
                Add(zip, "_rels/.rels", Relationships("officeDocument", "word/document.xml"));
                Add(zip, "word/_rels/document.xml.rels", Relationships("styles", "styles.xml", "numbering", "numbering.xml"));
                Add(zip, "word/document.xml", Document(random, paragraphs: 900));
                Add(zip, "word/styles.xml", Styles(random, StyleCount));
                Add(zip, "word/numbering.xml", Numbering(random, count: 35));
            }

            files.Add(file.ToArray());
        }

        return files;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Relationships(params string[] kindsAndTargets)
    {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < kindsAndTargets.Length; i += 2)
            xml.Append($"<Relationship Id=\"rId{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kindsAndTargets[i]}\" Target=\"{kindsAndTargets[i + 1]}\"/>");
        return xml.Append("</Relationships>").ToString();
    }

    private static string Document(Random random, int paragraphs)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document {Namespaces}><w:body>");
        for (var i = 0; i < paragraphs; i++)
        {
            if (i % 60 == 59)
                Table(xml, random);
            Paragraph(xml, random);
        }

        return xml.Append("<w:sectPr w:rsidR=\"00AB12CD\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>").ToString();
    }

    private static void Paragraph(StringBuilder xml, Random random)
    {
        xml.Append($"<w:p w14:paraId=\"{random.Next():X8}\" w14:textId=\"77777777\" w:rsidR=\"00{random.Next(1 << 24):X6}\" w:rsidRDefault=\"00{random.Next(1 << 24):X6}\" w:rsidP=\"00{random.Next(1 << 24):X6}\">");
        xml.Append($"<w:pPr><w:pStyle w:val=\"a{random.Next(UsedStyleCount) * StyleCount / UsedStyleCount}\"/>");
        if (random.Next(3) == 0)
            xml.Append("<w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>");
        xml.Append("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:pPr>");
        for (var runs = random.Next(1, 5); runs > 0; runs--)
        {
            xml.Append("<w:r");
            if (random.Next(2) == 0)
                xml.Append($" w:rsidRPr=\"00{random.Next(1 << 24):X6}\"");
            xml.Append("><w:rPr><w:rFonts w:hint=\"eastAsia\"/>");
            if (random.Next(4) == 0)
                xml.Append("<w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
            var start = random.Next(Sentences.Length - 40);
            xml.Append("</w:rPr><w:t>").Append(Sentences, start, random.Next(3, 40)).Append("</w:t></w:r>");
            if (random.Next(6) == 0)
                xml.Append("<w:proofErr w:type=\"gramStart\"/>");
        }

        if (random.Next(5) == 0)
            xml.Append($"<w:bookmarkStart w:id=\"{random.Next(999)}\" w:name=\"_Toc{random.Next(99999999)}\"/><w:bookmarkEnd w:id=\"1\"/>");
        xml.Append("</w:p>");
    }

    private static void Table(StringBuilder xml, Random random)
    {
        xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>");
        for (var row = 0; row < 6; row++)
        {
            xml.Append("<w:tr w:rsidR=\"00AB12CD\"><w:trPr><w:jc w:val=\"center\"/></w:trPr>");
            for (var cell = 0; cell < 2; cell++)
            {
                xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
                Paragraph(xml, random);
                xml.Append("</w:tc>");
            }

            xml.Append("</w:tr>");
        }

        xml.Append("</w:tbl>");
    }

    private static string Styles(Random random, int count)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:styles {Namespaces}>");
        for (var i = 0; i < 370; i++)
            xml.Append($"<w:lsdException w:name=\"style {i}\" w:semiHidden=\"1\" w:uiPriority=\"{i % 100}\" w:unhideWhenUsed=\"1\" w:qFormat=\"1\"/>");
        for (var i = 0; i < count; i++)
        {
            xml.Append($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"a{i}\"><w:name w:val=\"标准文件_样式{i}\"/><w:basedOn w:val=\"a{i / 2}\"/><w:next w:val=\"a1\"/><w:uiPriority w:val=\"99\"/><w:rsid w:val=\"00{random.Next(1 << 24):X6}\"/>");
            xml.Append("<w:pPr><w:keepNext/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr><w:spacing w:beforeLines=\"50\" w:afterLines=\"50\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"420\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/></w:pPr>");
            xml.Append("<w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"黑体\" w:hAnsi=\"Times New Roman\"/><w:kern w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/></w:rPr></w:style>");
        }

        return xml.Append("</w:styles>").ToString();
    }

    private static string Numbering(Random random, int count)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:numbering {Namespaces}>");
        for (var i = 0; i < count; i++)
        {
            xml.Append($"<w:abstractNum w:abstractNumId=\"{i}\" w15:restartNumberingAfterBreak=\"0\"><w:nsid w:val=\"{random.Next():X8}\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"{random.Next():X8}\"/>");
            for (var level = 0; level < 9; level++)
                xml.Append($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"a{level}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1.%2　\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"黑体\" w:eastAsia=\"黑体\" w:hint=\"eastAsia\"/><w:b w:val=\"0\"/></w:rPr></w:lvl>");
            xml.Append("</w:abstractNum>");
        }

        return xml.Append("</w:numbering>").ToString();
    }
}
