using System.Text;
using System.Xml;
using Stdlint.Word.Xml;
using XmlNode = Stdlint.Word.Xml.XmlNode;

namespace Stdlint.Word.Tests.Xml;

/// <summary>Says the same document in the same lines, once from .NET's XmlReader and once from our node table.</summary>
internal static class XmlParity
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>What XmlReader makes of the bytes; null where it refuses them, and then <paramref name="reason"/> says why.</summary>
    internal static List<string>? Expected(byte[] utf8, out string? reason)
    {
        var lines = new List<string>();
        var text = new StringBuilder();
        reason = null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(utf8), Settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        Flush(text, lines);
                        var isEmpty = reader.IsEmptyElement;
                        var line = new StringBuilder($"<{{{reader.NamespaceURI}}}{reader.LocalName}");
                        while (reader.MoveToNextAttribute())
                        {
                            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                                line.Append($" {{{reader.NamespaceURI}}}{reader.LocalName}=[{reader.Value}]");
                        }

                        lines.Add(line.ToString());
                        if (isEmpty)
                            lines.Add(">");
                        break;
                    case XmlNodeType.EndElement:
                        Flush(text, lines);
                        lines.Add(">");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                        text.Append(reader.Value);
                        break;
                }
            }
        }
        catch (XmlException refused)
        {
            reason = refused.Message;
            return null;
        }

        return lines;
    }

    internal static List<string>? Actual(byte[] utf8, out XmlDefect? defect, XmlLimits? limits = null)
    {
        var part = XmlScanner.Scan(utf8, limits ?? XmlLimits.Default, out defect);
        if (part is null)
            return null;
        var lines = Lines(part);
        part.Release();
        return lines;
    }

    internal static List<string> Lines(XmlPart part)
    {
        var lines = new List<string>();
        var text = new StringBuilder();
        var open = new Stack<XmlNode>();
        for (var i = 0; i < part.NodeCount; i++)
        {
            var node = part[i];
            while (open.Count > 0 && i >= open.Peek().SubtreeEnd)
            {
                Flush(text, lines);
                lines.Add(">");
                open.Pop();
            }

            Assert.AreEqual(open.Count > 0 ? open.Peek() : part[-1], node.Parent, "parent of node " + i);
            if (node.IsText)
            {
                text.Append(node.InnerText);
                continue;
            }

            Flush(text, lines);
            var written = Encoding.UTF8.GetString(node.WrittenName);
            var line = new StringBuilder($"<{{{node.NamespaceUri}}}{written[(written.IndexOf(':') + 1)..]}");
            foreach (var (uri, name, value) in part.AllAttributesOf(i))
                line.Append($" {{{uri}}}{name}=[{value}]");
            lines.Add(line.ToString());
            open.Push(node);
        }

        for (; open.Count > 0; open.Pop())
        {
            Flush(text, lines);
            lines.Add(">");
        }

        return lines;
    }

    /// <summary>Asserts that both accept the bytes and read the same, or both refuse them.</summary>
    internal static void AssertSame(byte[] utf8, string about)
    {
        var expected = Expected(utf8, out var reason);
        var actual = Actual(utf8, out var defect);
        if (expected is not null && actual is null && IsLaxityOfXmlReader(utf8, defect!))
            return;
        if (expected is null != actual is null)
            Assert.Fail($"{about}: XmlReader {reason ?? "accepts"}; scanner {defect?.ToString() ?? "accepts"}; {Excerpt(utf8)}");
        if (expected is null)
            return;
        for (var i = 0; i < Math.Min(expected.Count, actual!.Count); i++)
            Assert.AreEqual(expected[i], actual[i], $"{about}, line {i}");
        Assert.HasCount(expected.Count, actual!, about);
    }

    /// <summary>
    /// XmlReader drops an unfinished UTF-8 sequence at the end of the file, and takes anything after 1.0 in the declaration's version;
    /// XML 1.0 allows neither.
    /// </summary>
    private static bool IsLaxityOfXmlReader(byte[] utf8, XmlDefect defect)
    {
        if (defect.Kind == XmlDefectKind.EncodingBroken && defect.ByteOffset > utf8.Length - 4)
            return true;
        var before = utf8.AsSpan(0, defect.ByteOffset);
        var version = before.IndexOf("1.0"u8);
        return version >= 0 && (defect.Kind == XmlDefectKind.DeclarationBroken || before[version..].IndexOfAny((byte)'\'', (byte)'"') < 0);
    }

    private static string Excerpt(byte[] utf8) => utf8.Length <= 2000 ? Encoding.UTF8.GetString(utf8) : $"{utf8.Length} bytes";

    private static void Flush(StringBuilder text, List<string> lines)
    {
        if (text.Length > 0)
            lines.Add("\"" + text);
        text.Clear();
    }
}
