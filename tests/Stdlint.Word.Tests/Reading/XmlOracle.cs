using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Stdlint.Word.Tests.Reading;

/// <summary>What a document part holds, found apart from the reader: with LINQ to XML and the sets of elements that are no content.</summary>
internal sealed class XmlOracle
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static readonly XNamespace StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private readonly XNamespace _w;
    private readonly XElement _body;

    internal XmlOracle(ReadOnlyMemory<byte> document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document.ToArray()));
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        _w = root.Name.Namespace;
        _body = root.Element(_w + "body") ?? root;
        HasUnusualMarkup = root.Descendants().Any(element => element.Name == Compatibility + "Choice")
            || root.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name == Compatibility + "ProcessContent");
    }

    /// <summary>Alternatives, whose choice depends on namespaces: those files are left to tests of their own.</summary>
    internal bool HasUnusualMarkup { get; }

    internal bool HasFields => _body.Descendants(_w + "fldChar").Any();

    internal bool HasRuby => _body.Descendants(_w + "ruby").Any();

    /// <summary>Every <c>w:p</c>, but those of cells that continue a merged one.</summary>
    internal int Paragraphs => _body.Descendants(_w + "p").Count(paragraph => !IsInContinuedCell(paragraph));

    /// <summary>All characters of runs in the order of the file, white space and deletions included.</summary>
    internal string Characters
    {
        get
        {
            var text = new StringBuilder();
            foreach (var t in _body.Descendants().Where(element => element.Name == _w + "t" || element.Name == _w + "delText"))
            {
                if (IsInContinuedCell(t) || !t.Ancestors(_w + "p").Any() || t.Ancestors().Any(a => a.Name.Namespace == Math || a.Name.Namespace == StrictMath))
                    continue;
                if (t.Name == _w + "delText" && !t.Ancestors(_w + "del").Any() && !t.Ancestors(_w + "moveFrom").Any())
                    continue;
                text.Append(t.Value);
            }

            return WithoutSpace(text.ToString());
        }
    }

    internal static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFFFC' or '\u0085')));

    private bool IsInContinuedCell(XElement element) => element.Ancestors(_w + "tc").Any(cell => IsContinued(cell, "vMerge") || IsContinued(cell, "hMerge"));

    private bool IsContinued(XElement cell, string kind)
    {
        var merge = cell.Element(_w + "tcPr")?.Element(_w + kind);
        return merge is not null && ((string?)merge.Attribute(_w + "val") ?? "continue") == "continue";
    }
}
