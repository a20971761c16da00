using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>
/// Makes footnotes of endnotes (ECMA-376 Part 1, 17.11). Tracked, the one reference is deleted and the other inserted; both notes stay until that is accepted or rejected:
/// then Word takes one of them away.
/// </summary>
internal sealed class EndnoteEdits(DraftText text, DraftRewriter rewriter, StyleIds styles, SettingsEdits settings)
{
    private XmlNode _endnotes;
    private string _footnotes = "";

    /// <exception cref="EditRefusedException">An endnote or the reference to it is stored in a way that is not understood.</exception>
    internal void Convert()
    {
        _endnotes = rewriter.Package.Xml(RelationshipKind.Endnotes) is { IsTranscoded: false } xml ? xml.Root : throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var existing = Footnotes();
        var id = Math.Max(0, Notes(existing, XmlName.W_footnote).Select(static note => note.IntAttribute(XmlName.W_id) ?? 0).DefaultIfEmpty(0).Max());
        var content = new NoteContent(styles, existing);
        foreach (var item in EndnotesToFootnotes.References(text))
        {
            var (part, piece) = (rewriter.PartOf(text.BlockAt(item.Position)), text.PieceAt(item.Position));
            var reference = XmlPlaces.ElementOf(part.Xml, piece);
            if (TextEdits.ObstacleIn(piece, isFieldResult: false) is { } obstacle)
                throw new EditRefusedException(obstacle);
            if (reference.Name != XmlName.W_endnoteReference || reference.Parent.Name != XmlName.W_r || reference.Attribute(XmlName.W_customMarkFollows) is not null
                || reference.IntAttribute(XmlName.W_id) is not { } old || Notes(_endnotes, XmlName.W_endnote).FirstOrDefault(note => note.IntAttribute(XmlName.W_id) == old) is not { Exists: true } endnote)
            {
                throw new EditRefusedException(FixObstacle.StoredOtherwise);
            }

            Refer(part, reference, ++id);
            _footnotes += content.AsFootnote(endnote, id);
            if (part.Mode == WriteMode.Direct)
                Remove(item, endnote, old);
        }

        if (existing.Exists && FootnotesIndex() is >= 0 and var index)
            AddedPart.AppendTo(rewriter.PartOf(index).Splices, existing, _footnotes);
    }

    /// <summary>Writes the footnotes where the text had none.</summary>
    internal void Finish(PackageSplicer splicer)
    {
        if (_footnotes.Length == 0 || (Footnotes() is { Exists: true } && FootnotesIndex() >= 0))
            return;
        if (Footnotes() is { Exists: true } existing)
        {
            var splices = new PartSplices();
            AddedPart.AppendTo(splices, existing, _footnotes);
            splicer.Replace(rewriter.Package.MainPart.RelatedByType(RelationshipKind.Footnotes)!.Entry, splices.Apply(existing.Part.Utf8));
            return;
        }

        var prefix = XmlPlaces.Prefix(_endnotes);
        var tag = XmlPlaces.StartTag(_endnotes);
        var separators = Separator(prefix, -1, "separator") + Separator(prefix, 0, "continuationSeparator");
        AddedPart.Add(rewriter.Package, text.Package.IsStrict, splicer, "footnotes", $"<{prefix}footnotes{tag[(1 + _endnotes.WrittenName.Length)..]}{separators}{_footnotes}</{prefix}footnotes>");
        settings.NameFootnoteSeparators();
    }

    private XmlNode Footnotes()
    {
        if (rewriter.Package.MainPart.RelatedByType(RelationshipKind.Footnotes) is not { } part)
            return default;
        return rewriter.Package.Xml(part) is { IsTranscoded: false } xml ? xml.Root : throw new EditRefusedException(FixObstacle.StoredOtherwise);
    }

    /// <summary>The index of the footnotes among the parts with text; -1 where none is referred to.</summary>
    private int FootnotesIndex() => text.Parts.IndexOf(rewriter.Package.MainPart.RelatedByType(RelationshipKind.Footnotes)!.Name);

    private void Refer(PartEditor part, XmlNode reference, int id)
    {
        var run = reference.Parent;
        var prefix = XmlPlaces.Prefix(run);
        var properties = Properties(run, prefix);
        var edit = part.Run(run);
        edit.Add(reference, reference.ByteStart, reference.ByteEnd, "");
        edit.Mark(reference, reference.ByteEnd, Tracked(part, run, prefix, $"<{prefix}r>{properties}<{prefix}footnoteReference {prefix}id=\"{id}\"/></{prefix}r>"));
    }

    private static string Tracked(PartEditor part, XmlNode run, string prefix, string inserted)
    {
        var parent = run.Parent;
        if (part.Mode == WriteMode.Direct || (parent.Name == XmlName.W_ins && part.Revisions.IsOwn(parent)))
            return inserted;
        inserted = $"{part.Revisions.Open(prefix, "ins")}{inserted}</{prefix}ins>";
        return parent.Name switch
        {
            // Beside another author's insertion, not in it: rejecting theirs must not decide on ours.
            XmlName.W_ins => XmlPlaces.EndTag(parent) + inserted + part.Revisions.Again(parent),
            XmlName.W_moveTo => throw new EditRefusedException(FixObstacle.TrackedChange),
            _ => inserted,
        };
    }

    private string Properties(XmlNode run, string prefix)
    {
        var xml = new StringBuilder();
        for (var child = run.Child(XmlName.W_rPr).FirstChild; child.Exists; child = child.NextSibling)
        {
            if (!child.IsText && child.Name != XmlName.W_rPrChange)
                xml.Append(styles.FootnoteStyle(child) ?? XmlPlaces.Raw(child));
        }

        return xml.Length == 0 ? "" : $"<{prefix}rPr>{xml}</{prefix}rPr>";
    }

    /// <summary>Takes an endnote away that nothing else refers to, such as a deletion that may be rejected.</summary>
    private void Remove(InlineObject reference, XmlNode endnote, int id)
    {
        var references = text.Blocks.Where(static block => block.Story is BlockStory.Body or BlockStory.TextBox).Select(static block => block.Source.Part).Distinct()
            .Select(index => rewriter.PartOf(index).Xml).Sum(part => Enumerable.Range(0, part.NodeCount).Count(index => part[index].Name == XmlName.W_endnoteReference && part[index].IntAttribute(XmlName.W_id) == id && !IsTwin(part[index])));
        if (references != 1)
            throw new EditRefusedException(FixObstacle.TrackedChange);
        rewriter.PartOf(text.Blocks[EndnotesToFootnotes.BlocksOf(text, reference).First]).Splices.Replace(endnote.ByteStart, endnote.ByteEnd, "");
    }

    private static bool IsTwin(XmlNode node)
    {
        while (node.Exists && node.Name != XmlName.MC_Fallback)
            node = node.Parent;
        return node.Exists;
    }

    private static string Separator(string prefix, int id, string name) =>
        $"<{prefix}footnote {prefix}type=\"{name}\" {prefix}id=\"{id}\"><{prefix}p><{prefix}r><{prefix}{name}/></{prefix}r></{prefix}p></{prefix}footnote>";

    private static IEnumerable<XmlNode> Notes(XmlNode root, XmlName name)
    {
        for (var node = root.Exists ? root.FirstChild : default; node.Exists; node = node.NextSibling)
        {
            if (node.Name == name)
                yield return node;
        }
    }
}
