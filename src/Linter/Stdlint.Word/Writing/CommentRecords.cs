using Stdlint.Core.Fixes;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>What Word keeps of comments in further parts: threads by the ids of paragraphs (MS-DOCX 2.5.4.7), durable ids, and dates by these.</summary>
internal static class CommentRecords
{
    /// <summary>Takes the records of comments away.</summary>
    /// <exception cref="EditRefusedException">A part is stored in a way that cannot be written back.</exception>
    internal static void Remove(WordPackage package, PackageSplicer splicer, IEnumerable<XmlNode> comments)
    {
        var paragraphs = comments.SelectMany(ParagraphIds).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (paragraphs.Count == 0)
            return;
        Remove(package, splicer, RelationshipKind.CommentsExtended, XmlName.W15_paraId, paragraphs);
        var durable = Records(package, RelationshipKind.CommentsIds)
            .Where(record => record.Attribute(XmlName.W16CID_paraId) is { } id && paragraphs.Contains(id))
            .Select(static record => record.Attribute(XmlName.W16CID_durableId)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        Remove(package, splicer, RelationshipKind.CommentsIds, XmlName.W16CID_paraId, paragraphs);
        Remove(package, splicer, RelationshipKind.CommentsExtensible, XmlName.W16CEX_durableId, durable);
    }

    /// <summary>The ids of the paragraphs of a comment; its last one stands for it.</summary>
    internal static HashSet<string> ParagraphIds(XmlNode comment)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = comment.Index + 1, end = comment.SubtreeEnd; i < end; i++)
        {
            if (comment.Part[i].Name == XmlName.W_p && comment.Part[i].Attribute(XmlName.W14_paraId) is { } id)
                ids.Add(id);
        }

        return ids;
    }

    private static void Remove(WordPackage package, PackageSplicer splicer, RelationshipKind kind, XmlName key, HashSet<string> ids)
    {
        var splices = new PartSplices();
        foreach (var record in Records(package, kind))
        {
            if (record.Attribute(key) is { } id && ids.Contains(id))
                splices.Replace(record.ByteStart, record.ByteEnd, "");
        }

        if (splices.IsEmpty)
            return;
        if (package.Xml(kind) is not { IsTranscoded: false } xml)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        splicer.Replace(package.MainPart.RelatedByType(kind)!.Entry, splices.Apply(xml.Utf8));
    }

    private static IEnumerable<XmlNode> Records(WordPackage package, RelationshipKind kind)
    {
        for (var node = package.Xml(kind)?.Root.FirstChild ?? default; node.Exists; node = node.NextSibling)
            yield return node;
    }
}
