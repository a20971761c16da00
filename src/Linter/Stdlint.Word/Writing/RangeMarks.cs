using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Where bookmarks, comments and permissions begin and end; they outlive the elements that they stand in.</summary>
internal static class RangeMarks
{
    /// <summary>Those in an element that goes, as they are stored.</summary>
    internal static string In(XmlNode element)
    {
        var kept = new StringBuilder();
        for (int i = element.Index + 1, end = element.SubtreeEnd; i < end; i++)
        {
            var node = element.Part[i];
            if (IsOne(node.Name))
                kept.Append(XmlPlaces.Raw(node));
        }

        return kept.ToString();
    }

    /// <summary>Whether a bookmark, comment or permission begins or ends among the elements, but not both.</summary>
    internal static bool AreCut(IReadOnlyList<XmlNode> elements)
    {
        var open = new HashSet<(XmlName, int)>();
        foreach (var node in elements.SelectMany(static element => Enumerable.Range(element.Index + 1, element.SubtreeEnd - element.Index - 1).Select(index => element.Part[index])))
        {
            if (!IsOne(node.Name))
                continue;
            var id = node.IntAttribute(XmlName.W_id) ?? -1;
            var isEnd = node.Name is XmlName.W_bookmarkEnd or XmlName.W_commentRangeEnd or XmlName.W_permEnd;
            var start = node.Name switch
            {
                XmlName.W_bookmarkEnd => XmlName.W_bookmarkStart,
                XmlName.W_commentRangeEnd => XmlName.W_commentRangeStart,
                XmlName.W_permEnd => XmlName.W_permStart,
                var name => name,
            };
            if (isEnd ? !open.Remove((start, id)) : !open.Add((start, id)))
                return true;
        }

        return open.Count > 0;
    }

    private static bool IsOne(XmlName name) =>
        name is XmlName.W_bookmarkStart or XmlName.W_bookmarkEnd or XmlName.W_commentRangeStart or XmlName.W_commentRangeEnd or XmlName.W_permStart or XmlName.W_permEnd;
}
