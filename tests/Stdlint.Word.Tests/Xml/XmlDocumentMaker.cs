using System.Text;

namespace Stdlint.Word.Tests.Xml;

/// <summary>Makes small well-formed documents that use every form of XML a part may hold.</summary>
internal sealed class XmlDocumentMaker(Random random)
{
    private static readonly string[] Locals = ["a", "b", "p", "pPr", "val", "r1", "_x", "长", "sp-c.e"];
    private static readonly string[] Prefixes = ["w", "p", "q", "ns0"];
    private static readonly string[] Uris =
    [
        "u", "v", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", "a&amp;b", " spaced ",
    ];

    private static readonly string[] Texts =
    [
        "x", " ", "\n", "\r\n", "\r", "\t", "文本，。", "𠮷", "&amp;", "&lt;", "&gt;", "&apos;", "&quot;", "&#65;", "&#x4E2D;", "&#13;", "&#10;", "a;b", "]]", ">", "\uFFFD", "\u0085", "--",
    ];

    private readonly StringBuilder _text = new();
    private readonly List<string> _prefixes = [];

    internal string Make()
    {
        if (random.Next(2) == 0)
            _text.Append(random.Next(2) == 0 ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" : "<?xml version = '1.0' ?>");
        Miscellany();
        Element(depth: 0);
        Miscellany();
        return _text.ToString();
    }

    /// <summary>The same element several times below one root and much space behind: what is met again goes the scanner's short way.</summary>
    internal string MakeRepeating()
    {
        Element(depth: 1);
        var element = _text.ToString();
        return $"<root>{element}{element}{element}{element}</root>{new string(' ', 80)}";
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private void Space(int least)
    {
        for (var count = random.Next(least, least + 2); count > 0; count--)
            _text.Append(" \t\r\n"[random.Next(4)]);
    }

    private void Miscellany()
    {
        for (var count = random.Next(3); count > 0; count--)
        {
            switch (random.Next(3))
            {
                case 0:
                    _text.Append("<!-- ").Append(Pick(Locals)).Append(" - -->");
                    break;
                case 1:
                    _text.Append("<?").Append(Pick(Locals)).Append(random.Next(2) == 0 ? " a?b" : "").Append("?>");
                    break;
                default:
                    Space(1);
                    break;
            }
        }
    }

    private void Element(int depth)
    {
        var outer = _prefixes.Count;
        var declared = new List<string>();
        for (var count = random.Next(depth == 0 ? 4 : 2); count > 0; count--)
        {
            var prefix = random.Next(4) == 0 ? "" : Pick(Prefixes);
            if (!declared.Contains(prefix))
                declared.Add(prefix);
        }

        _prefixes.AddRange(declared.Where(prefix => prefix.Length > 0));
        var name = Name();
        _text.Append('<').Append(name);
        Attributes(declared);
        Space(0);
        if (random.Next(4) == 0)
        {
            _text.Append("/>");
        }
        else
        {
            _text.Append('>');
            Content(depth);
            _text.Append("</").Append(name);
            Space(0);
            _text.Append('>');
        }

        _prefixes.RemoveRange(outer, _prefixes.Count - outer);
    }

    private string Name()
    {
        var local = Pick(Locals);
        return _prefixes.Count > 0 && random.Next(3) > 0 ? _prefixes[random.Next(_prefixes.Count)] + ":" + local : local;
    }

    private void Attributes(List<string> declared)
    {
        var attributes = declared.ConvertAll(prefix =>
            (Name: prefix.Length > 0 ? "xmlns:" + prefix : "xmlns", Value: prefix.Length == 0 && random.Next(3) == 0 ? "" : Pick(Uris)));
        // Prefixes may share a URI, so each local name stands once.
        var locals = new HashSet<string>(StringComparer.Ordinal);
        for (var count = random.Next(5); count > 0; count--)
        {
            var name = Name();
            if (locals.Add(name[(name.IndexOf(':') + 1)..]))
                attributes.Insert(random.Next(attributes.Count + 1), (name, Pick(Texts).Replace("<", "&lt;") + Pick(Texts)));
        }

        foreach (var (name, value) in attributes)
        {
            Space(1);
            _text.Append(name);
            Space(0);
            _text.Append('=');
            Space(0);
            var quote = random.Next(2) == 0 ? '"' : '\'';
            _text.Append(quote).Append(value).Append(quote);
        }
    }

    private void Content(int depth)
    {
        for (var count = random.Next(depth > 4 ? 2 : 5); count > 0; count--)
        {
            switch (random.Next(8))
            {
                case 0:
                    _text.Append("<![CDATA[").Append(Pick(Texts)).Append("<&]").Append("]]>");
                    break;
                case 1:
                    Miscellany();
                    break;
                case 2 or 3 or 4 when depth < 6:
                    Element(depth + 1);
                    break;
                default:
                    var text = Pick(Texts);
                    _text.Append(text);
                    // Without this a text ending in "]]" and one beginning with ">" would close what is not open.
                    _text.Append(text == "]]" ? "x" : "");
                    break;
            }
        }
    }
}
