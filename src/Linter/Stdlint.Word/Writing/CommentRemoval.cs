using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Deletes comments (ECMA-376 Part 1, 17.13.4). As in Word, that is never a tracked change.</summary>
internal sealed class CommentRemoval(DraftText text, DraftRewriter rewriter)
{
    private readonly List<XmlNode> _gone = [];

    /// <exception cref="EditRefusedException">The comments are stored in a way that cannot be written back.</exception>
    internal void Add(DeleteComments edit)
    {
        var ids = text.Comments.Where(comment => edit.Ordinals.Contains(comment.StoryOrdinal)).Select(static comment => comment.Id).ToHashSet();
        if (text.Blocks.FirstOrDefault(edit.HasStoryOf) is not { } first)
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        var comments = rewriter.PartOf(first);
        for (var node = comments.Xml.Root.FirstChild; node.Exists; node = node.NextSibling)
        {
            if (node.Name != XmlName.W_comment || node.IntAttribute(XmlName.W_id) is not { } id || !ids.Contains(id))
                continue;
            _gone.Add(node);
            comments.Splices.Replace(node.ByteStart, node.ByteEnd, "");
        }

        foreach (var block in text.Blocks.Where(static block => block.Story != BlockStory.Comment).DistinctBy(static block => block.Source.Part))
        {
            // A part without marks stays the same bytes.
            if (rewriter.Package.Part(text.Parts[block.Source.Part]) is { } part && rewriter.Package.Xml(part) is { } xml && CommentEdits.HasMarks(xml, ids))
                CommentEdits.Remove(rewriter.PartOf(block), ids);
        }
    }

    internal void Finish(PackageSplicer splicer) => CommentRecords.Remove(rewriter.Package, splicer, _gone);
}
