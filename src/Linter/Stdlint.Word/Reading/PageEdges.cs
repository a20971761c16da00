using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>The headers, or the footers, of all page sections, each part once (ECMA-376 Part 1, 17.10).</summary>
internal sealed class PageEdges
{
    private readonly Dictionary<PackagePart, int> _ordinals = [];
    private readonly List<PackagePart> _parts = [];
    private PageEdgeStories _inForce = PageEdgeStories.None;

    /// <summary>The parts in the order of their ordinals.</summary>
    internal IReadOnlyList<PackagePart> Parts => _parts;

    /// <summary>The edges of the next section: what it does not state it inherits from the section before.</summary>
    internal PageEdgeStories Next(XmlNode sectPr, XmlName reference, PackagePart main)
    {
        var first = OrdinalOf(sectPr, reference, "first", main) ?? _inForce.First;
        var even = OrdinalOf(sectPr, reference, "even", main) ?? _inForce.Even;
        var odd = OrdinalOf(sectPr, reference, "default", main) ?? _inForce.Odd;
        return _inForce = new PageEdgeStories(first, even, odd);
    }

    private int? OrdinalOf(XmlNode sectPr, XmlName reference, string type, PackagePart main)
    {
        for (var child = sectPr.Exists ? sectPr.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (child.Name != reference || (child.Attribute(XmlName.W_type) ?? "default") != type)
                continue;
            if (main.RelatedById(child.Attribute(XmlName.R_id)) is not { } part)
                continue;
            if (!_ordinals.TryGetValue(part, out var ordinal))
            {
                ordinal = _parts.Count;
                _ordinals.Add(part, ordinal);
                _parts.Add(part);
            }

            return ordinal;
        }

        return null;
    }
}
