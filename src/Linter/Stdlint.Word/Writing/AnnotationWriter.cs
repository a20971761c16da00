using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>
/// Writes findings as comments of one author. Comments of that author that begin with a code are its own from an earlier run: those that still hold stay,
/// the others go, unless somebody has answered them. All other comments stay as they are.
/// </summary>
internal sealed class AnnotationWriter(DraftRewriter rewriter, DraftText text, RevisionStamp stamp)
{
    /// <summary>The file without the comments of an earlier run; null where there are none. What is found in it does not depend on them.</summary>
    internal byte[]? Clear()
    {
        var (part, xml) = CommentsPart();
        var own = Replaceable(xml).ToList();
        if (own.Count == 0)
            return null;
        RemoveMarks([.. own.Select(static comment => comment.IntAttribute(XmlName.W_id)!.Value)]);
        return rewriter.Finish(splicer => WriteParts(splicer, part, xml, own, ""));
    }

    /// <summary>The new file; null where nothing changes.</summary>
    /// <param name="annotations">Their places are those of the text without the comments of an earlier run.</param>
    internal byte[]? Write(ImmutableArray<DraftAnnotation> annotations)
    {
        var (part, xml) = CommentsPart();
        var references = OwnReferences(xml);
        var wanted = annotations.Select(annotation => (Span: AnchorOf(ToText(annotation.Span, references)), annotation.Text)).ToList();
        var gone = new List<XmlNode>();
        var nextId = 0;
        foreach (var comment in Comments(xml))
        {
            var id = comment.IntAttribute(XmlName.W_id) ?? -1;
            nextId = Math.Max(nextId, id + 1);
            if (!IsReplaceable(comment) || text.Comments.FirstOrDefault(known => known.Id == id) is not { } known)
                continue;
            var match = wanted.FindIndex(annotation => annotation.Span == known.Range && annotation.Text == known.Text);
            if (match >= 0)
                wanted.RemoveAt(match);
            else
                gone.Add(comment);
        }

        return wanted.Count == 0 && gone.Count == 0 ? null : Write(wanted, gone, nextId, part, xml);
    }

    /// <summary>The file with one more comment; all others stay.</summary>
    /// <param name="annotation">Its place is one of the text as it is.</param>
    internal byte[] Add(DraftAnnotation annotation)
    {
        var (part, xml) = CommentsPart();
        var nextId = Comments(xml).Select(static comment => comment.IntAttribute(XmlName.W_id) ?? -1).DefaultIfEmpty(-1).Max() + 1;
        return Write([(AnchorOf(annotation.Span), annotation.Text)], [], nextId, part, xml);
    }

    private byte[] Write(List<(TextSpan Span, string Text)> wanted, List<XmlNode> gone, int nextId, PackagePart? part, XmlPart? xml)
    {
        RemoveMarks([.. gone.Select(static comment => comment.IntAttribute(XmlName.W_id)!.Value)]);
        var added = new StringBuilder();
        var prefix = xml is null ? "w:" : XmlPlaces.Prefix(xml.Root);
        foreach (var place in wanted.GroupBy(static annotation => annotation.Span))
        {
            var ids = new List<int>();
            foreach (var (_, words) in place)
            {
                ids.Add(nextId);
                added.Append(Comment(prefix, nextId++, words));
            }

            new CommentEdits(text, rewriter).Add(place.Key, ids);
        }

        return rewriter.Finish(splicer => WriteParts(splicer, part, xml, gone, added.ToString()));
    }

    private (PackagePart? Part, XmlPart? Xml) CommentsPart() =>
        rewriter.Package.MainPart.RelatedByType(RelationshipKind.Comments) is { } part ? (part, rewriter.Package.Xml(part)) : (null, null);

    private IEnumerable<XmlNode> Replaceable(XmlPart? xml) => Comments(xml).Where(IsReplaceable);

    /// <summary>A comment of an earlier run that nobody has answered.</summary>
    private bool IsReplaceable(XmlNode comment) => IsOwn(comment) && comment.IntAttribute(XmlName.W_id) is not null && !HasReply(comment);

    /// <summary>Where the comments of an earlier run are referred to, ascending.</summary>
    private List<int> OwnReferences(XmlPart? xml)
    {
        var ids = Replaceable(xml).Select(static comment => comment.IntAttribute(XmlName.W_id)!.Value).ToHashSet();
        var stories = text.Comments.Where(comment => ids.Contains(comment.Id)).Select(static comment => comment.StoryOrdinal).ToHashSet();
        return [.. text.Objects.Where(item => item.Kind == InlineObjectKind.CommentReference && stories.Contains(item.StoryOrdinal)).Select(static item => item.Position)];
    }

    /// <summary>A place of the text without those references as one of the text with them.</summary>
    private static TextSpan ToText(TextSpan span, List<int> references)
    {
        var (start, end) = (span.Start, span.End);
        for (var i = 0; i < references.Count; i++)
        {
            var place = references[i] - i;
            if (place <= span.Start && !span.IsEmpty)
                start++;
            if (place < span.End)
                end++;
        }

        return span.IsEmpty ? new TextSpan(end, 0) : TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Where in the body a comment about a place stands: Word has none in headers, footers, text boxes and comments.</summary>
    private TextSpan AnchorOf(TextSpan span)
    {
        var block = text.BlockAt(span.Start);
        if (block.Story != BlockStory.Body)
            return AnchorOutside(block);

        // Over cells and stories no range goes; the first block is enough to find the place.
        var end = Math.Min(span.End, block.Span.End);
        var clipped = TextSpan.FromBounds(Math.Min(span.Start, end), end);
        while (!clipped.IsEmpty && IsCommentReference(clipped.End - 1))
            clipped = TextSpan.FromBounds(clipped.Start, clipped.End - 1);
        return clipped.IsEmpty ? block.Span : clipped;
    }

    private TextSpan AnchorOutside(Block block)
    {
        var kind = block.Story switch
        {
            BlockStory.Footnote => InlineObjectKind.FootnoteReference,
            BlockStory.Endnote => InlineObjectKind.EndnoteReference,
            _ => InlineObjectKind.TextBox,
        };
        var index = block.Index;
        while (block.Story == BlockStory.TextBox && text.Blocks[index].Story == BlockStory.TextBox && index > 0)
            index--;
        if (block.Story == BlockStory.TextBox && text.Blocks[index].Story == BlockStory.Body)
            return text.Blocks[index].Span;
        foreach (var item in text.Objects)
        {
            if (item.Kind == kind && kind != InlineObjectKind.TextBox && item.StoryOrdinal == block.StoryOrdinal && text.BlockAt(item.Position).Story == BlockStory.Body)
                return new TextSpan(item.Position, 1);
        }

        return text.Blocks[0].Span;
    }

    private bool IsCommentReference(int position) => text.ObjectAt(position)?.Kind == InlineObjectKind.CommentReference;

    private static IEnumerable<XmlNode> Comments(XmlPart? xml)
    {
        for (var node = xml?.Root.FirstChild ?? default; node.Exists; node = node.NextSibling)
        {
            if (node.Name == XmlName.W_comment)
                yield return node;
        }
    }

    private bool IsOwn(XmlNode comment)
    {
        if (comment.Attribute(XmlName.W_author) != stamp.Author)
            return false;
        var words = comment.InnerText;
        return words.Length >= 7 && words.StartsWith("STD", StringComparison.Ordinal) && words.AsSpan(3, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private bool HasReply(XmlNode comment)
    {
        if (rewriter.Package.Xml(RelationshipKind.CommentsExtended) is not { } extended)
            return false;
        var ids = CommentRecords.ParagraphIds(comment);
        for (var node = extended.Root.FirstChild; node.Exists; node = node.NextSibling)
        {
            if (node.Attribute(XmlName.W15_paraIdParent) is { } parent && ids.Contains(parent))
                return true;
        }

        return false;
    }

    private void RemoveMarks(HashSet<int> ids)
    {
        if (ids.Count == 0)
            return;
        foreach (var part in text.Blocks.Where(static block => block.Story is BlockStory.Body or BlockStory.Footnote or BlockStory.Endnote).DistinctBy(static block => block.Source.Part))
            CommentEdits.Remove(rewriter.PartOf(part), ids);
    }

    private string Comment(string prefix, int id, string words)
    {
        var xml = new StringBuilder();
        xml.Append('<').Append(prefix).Append("comment ").Append(prefix).Append("id=\"").Append(id).Append("\" ")
            .Append(prefix).Append("author=\"").Append(TextMarkup.EscapeAttribute(stamp.Author)).Append("\" ")
            .Append(prefix).Append("date=\"").Append(stamp.DateText).Append("\" ")
            .Append(prefix).Append("initials=\"").Append(TextMarkup.EscapeAttribute(stamp.Initials)).Append("\">");
        foreach (var line in words.Split('\n'))
            xml.Append('<').Append(prefix).Append("p><").Append(prefix).Append("r>").Append(TextMarkup.Content(line, prefix)).Append("</").Append(prefix).Append("r></").Append(prefix).Append("p>");
        return xml.Append("</").Append(prefix).Append("comment>").ToString();
    }

    private void WriteParts(PackageSplicer splicer, PackagePart? part, XmlPart? xml, List<XmlNode> gone, string added)
    {
        if (part is null || xml is null)
        {
            AddPart(splicer, added);
            return;
        }

        var splices = new PartSplices();
        foreach (var comment in gone)
            splices.Replace(comment.ByteStart, comment.ByteEnd, "");
        AddedPart.AppendTo(splices, xml.Root, added);
        splicer.Replace(part.Entry, splices.Apply(xml.Utf8));
        CommentRecords.Remove(rewriter.Package, splicer, gone);
    }

    private void AddPart(PackageSplicer splicer, string comments)
    {
        var isStrict = text.Package.IsStrict;
        var ns = isStrict ? "http://purl.oclc.org/ooxml/wordprocessingml/main" : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        AddedPart.Add(rewriter.Package, isStrict, splicer, "comments", $"<w:comments xmlns:w=\"{ns}\">{comments}</w:comments>");
    }
}
