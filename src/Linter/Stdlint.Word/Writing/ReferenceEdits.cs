using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Fields that repeat the number of a paragraph (ECMA-376 Part 1, 17.16.5.51), and the bookmarks that they refer to.</summary>
internal sealed class ReferenceEdits(DraftText text)
{
    private readonly Dictionary<int, string> _names = [];
    private int _added;

    /// <param name="edit">The edit.</param>
    /// <param name="part">The part of the characters.</param>
    /// <param name="targetPart">The part of the block with the number.</param>
    /// <exception cref="EditRefusedException">The characters are not runs of one paragraph.</exception>
    internal void Add(ReferToNumber edit, PartEditor part, PartEditor targetPart)
    {
        var block = text.BlockAt(edit.Span.Start);
        var (properties, last) = ("", default(TextPiece));
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.Overlap(edit.Span) is not { Length: > 0 } shared)
                continue;
            var element = XmlPlaces.ElementOf(part.Xml, piece);
            if (piece.Kind != PieceKind.Stored || TextEdits.ObstacleIn(piece, isFieldResult: false) is not null || element.Parent is not { Name: XmlName.W_r, Parent.Name: XmlName.W_p } run)
                throw new EditRefusedException(FixObstacle.StoredOtherwise);
            if (last == default)
                properties = PropertiesOf(run);
            last = piece;
            part.Run(run).Add(element, XmlPlaces.ByteOf(part.Xml, piece, shared.Start), XmlPlaces.ByteOf(part.Xml, piece, shared.End), "");
        }

        var end = XmlPlaces.ElementOf(part.Xml, last);
        part.Run(end.Parent).Mark(end, XmlPlaces.ByteOf(part.Xml, last, edit.Span.End), Field(edit, part, XmlPlaces.Prefix(end), properties, NameOf(edit.Target, targetPart)));
    }

    private string Field(ReferToNumber edit, PartEditor part, string prefix, string properties, string name)
    {
        if (prefix.Length == 0)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var field = Mark("begin") + Run($"<{prefix}instrText{TextMarkup.Preserve}> REF {name} \\r \\h </{prefix}instrText>") + Mark("separate") + Run(TextMarkup.Content(text.StringOf(edit.Span), prefix)) + Mark("end");
        return part.Mode == WriteMode.Tracked ? $"{part.Revisions.Open(prefix, "ins")}{field}</{prefix}ins>" : field;

        string Mark(string type) => Run($"<{prefix}fldChar {prefix}fldCharType=\"{type}\"/>");

        string Run(string content) => $"<{prefix}r>{properties}{content}</{prefix}r>";
    }

    private static string PropertiesOf(XmlNode run)
    {
        var properties = run.Child(XmlName.W_rPr);
        var children = properties.Exists ? ParagraphMarkup.Children(properties, static name => name == XmlName.W_rPrChange) : "";
        var prefix = XmlPlaces.Prefix(run);
        return children.Length == 0 ? "" : $"<{prefix}rPr>{children}</{prefix}rPr>";
    }

    /// <summary>The bookmark of a block: the one that Word has made, or a new one around its content. A bookmark is never tracked.</summary>
    private string NameOf(int target, PartEditor part)
    {
        if (_names.TryGetValue(target, out var known))
            return known;
        if (ReferToNumber.BookmarkOf(text, target) is { } bookmark)
            return _names[target] = bookmark.Name;
        var paragraph = BlockPlaces.LastParagraph(part.Xml, text.Blocks[target]);
        if (paragraph != BlockPlaces.FirstParagraph(part.Xml, text.Blocks[target]) || XmlPlaces.IsSelfClosing(paragraph))
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var (prefix, id, name) = (XmlPlaces.Prefix(paragraph), part.Revisions.NextId(), ReferToNumber.NewName(text, _added++));
        part.Splices.Insert(paragraph.Child(XmlName.W_pPr) is { Exists: true } pPr ? pPr.ByteEnd : XmlPlaces.ContentStart(paragraph), $"<{prefix}bookmarkStart {prefix}id=\"{id}\" {prefix}name=\"{name}\"/>");
        part.Splices.Insert(XmlPlaces.ContentEnd(paragraph), $"<{prefix}bookmarkEnd {prefix}id=\"{id}\"/>");
        return _names[target] = name;
    }
}
