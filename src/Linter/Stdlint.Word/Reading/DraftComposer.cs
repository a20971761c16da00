using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Package;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Puts the stories of a package one after the other: body, footnotes, endnotes, headers, footers, comments.</summary>
internal sealed class DraftComposer(WordPackage package, XmlPart main, TextView view)
{
    private readonly Dictionary<(int Part, int Node), string> _unclosedFields = [];
    private readonly List<PackagePart> _parts = [];
    private PackageSurvey? _survey;

    internal DraftReading Compose()
    {
        using var first = NewComposition();
        var text = Compose(first);

        // A field without an end would hide the rest of its story: read once more as if it did not begin.
        if (_unclosedFields.Count == 0)
            return Complete(first, text);
        using var second = NewComposition();
        return Complete(second, Compose(second));
    }

    private DraftReading Complete(Composition draft, DraftText text)
    {
        var facts = ImmutableArray.CreateBuilder<InputFact>();
        facts.AddRange(package.Facts);
        PackageFactsReader.Notice(package, text.Package, facts);
        _survey!.Notice(text, facts);
        facts.AddRange(draft.Facts);
        return new DraftReading(text, facts.DrainToImmutable());
    }

    private Composition NewComposition()
    {
        var styles = StyleSheet.Read(package.Xml(RelationshipKind.Styles), package.Xml(RelationshipKind.Theme), EastAsiaLanguage());
        return new Composition(styles, NumberingDefinitions.Read(package.Xml(RelationshipKind.Numbering), styles), new RevisionFilter(view))
        {
            Footnotes = new NoteCatalog(package.Xml(RelationshipKind.Footnotes), XmlName.W_footnote),
            Endnotes = new NoteCatalog(package.Xml(RelationshipKind.Endnotes), XmlName.W_endnote),
            Comments = new NoteCatalog(package.Xml(RelationshipKind.Comments), XmlName.W_comment),
            UnclosedFields = _unclosedFields,
        };
    }

    private DraftText Compose(Composition draft)
    {
        _parts.Clear();
        var reader = new StoryReader(draft);
        var body = main.Root.Child(XmlName.W_body);
        reader.Read(body, PartOf(package.MainPart), BlockStory.Body, 0, AddressesOf(package.MainPart));

        // A draft has at least one line, as a document in Word has at least one paragraph.
        if (draft.Text.BlockCount == 0)
            AddEmptyBlock(draft, body);
        var bodyEnd = draft.Text.BlockCount;
        ReadNotes(reader, draft.Footnotes, RelationshipKind.Footnotes, BlockStory.Footnote);
        ReadNotes(reader, draft.Endnotes, RelationshipKind.Endnotes, BlockStory.Endnote);
        var edges = ReadEdges(reader, draft);
        var comments = ReadComments(reader, draft);

        var blocks = draft.Text.Blocks();
        var content = draft.Text.Content();
        _survey = PackageSurvey.Of(package, _parts);
        return new DraftText
        {
            Content = content,
            Blocks = blocks,
            Pieces = draft.Text.Pieces(),
            Objects = draft.Text.Objects(),
            CharacterFormats = draft.Styles.CharacterFormats,
            Tables = [.. draft.Tables],
            Fields = draft.Fields.ToFields(),
            Bookmarks = draft.Bookmarks.ToBookmarks(content.Length),
            Hyperlinks = [.. draft.Hyperlinks],
            ContentControls = draft.Controls.ToControls(),
            Comments = comments,
            PageSections = draft.Sections.ToSections(blocks, bodyEnd, edges),
            Parts = [.. _parts.Select(static part => part.Name)],
            Package = PackageFactsReader.Read(package, main, draft.Styles, draft.ExternalContentCount, _survey.Revisions),
            View = view,
        };
    }

    private void ReadNotes(StoryReader reader, NoteCatalog notes, RelationshipKind kind, BlockStory story)
    {
        // Notes may refer to further ones, so that the list can grow while it is read.
        for (var i = 0; i < notes.Referred.Count; i++)
            ReadStory(reader, notes.Referred[i], package.MainPart.RelatedByType(kind)!, story, i);
    }

    private (PageEdgeStories Headers, PageEdgeStories Footers)[] ReadEdges(StoryReader reader, Composition draft)
    {
        if (draft.Sections.All.Count == 0)
            draft.Sections.End(default, 0);
        var (headers, footers) = (new PageEdges(), new PageEdges());
        var edges = new (PageEdgeStories, PageEdgeStories)[draft.Sections.All.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            var sectPr = draft.Sections.All[i].Properties;
            edges[i] = (headers.Next(sectPr, XmlName.W_headerReference, package.MainPart), footers.Next(sectPr, XmlName.W_footerReference, package.MainPart));
        }

        ReadEdgeParts(reader, headers, BlockStory.Header);
        ReadEdgeParts(reader, footers, BlockStory.Footer);
        return edges;
    }

    private void ReadEdgeParts(StoryReader reader, PageEdges edges, BlockStory story)
    {
        for (var i = 0; i < edges.Parts.Count; i++)
        {
            if (package.Xml(edges.Parts[i]) is { } xml)
                ReadStory(reader, xml.Root, edges.Parts[i], story, i);
        }
    }

    private ImmutableArray<DraftComment> ReadComments(StoryReader reader, Composition draft)
    {
        draft.Comments.ReferRest();
        if (draft.Comments.Referred.Count == 0 || package.MainPart.RelatedByType(RelationshipKind.Comments) is not { } part)
            return [];

        var threads = new CommentThreads(package.Xml(RelationshipKind.CommentsExtended));
        var starts = new int[draft.Comments.Referred.Count];
        var texts = new string[draft.Comments.Referred.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            starts[i] = draft.Text.NextPosition;
            ReadStory(reader, draft.Comments.Referred[i], part, BlockStory.Comment, i);
            texts[i] = draft.Text.TextFrom(starts[i]).ToString();
        }

        var comments = ImmutableArray.CreateBuilder<DraftComment>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            var node = draft.Comments.Referred[i];
            var id = node.IntAttribute(XmlName.W_id) ?? -1;
            var (isResolved, isReply) = threads.StateOf(node);
            comments.Add(new DraftComment
            {
                Id = id,
                Range = draft.CommentRanges.Of(id, draft.Text.Length),
                Text = texts[i],
                IsResolved = isResolved,
                IsReply = isReply,
                StoryOrdinal = i,
            });
        }

        return comments.MoveToImmutable();
    }

    private void ReadStory(StoryReader reader, XmlNode root, PackagePart part, BlockStory story, int ordinal) =>
        reader.Read(root, PartOf(part), story, ordinal, AddressesOf(part));

    private static void AddEmptyBlock(Composition draft, XmlNode body)
    {
        draft.Text.BeginBlock();
        draft.Text.EndBlock(new Block
        {
            Index = 0,
            Span = new TextSpan(0, 0),
            Story = BlockStory.Body,
            Style = draft.Styles.DefaultParagraphStyle,
            Format = ParagraphFormat.Plain,
            PieceStart = 0,
            PieceCount = 0,
            Source = new PackageRange(0, body.ByteStart, body.ByteEnd - body.ByteStart),
        });
    }

    private int PartOf(PackagePart part)
    {
        var known = _parts.IndexOf(part);
        if (known >= 0)
            return known;
        _parts.Add(part);
        return _parts.Count - 1;
    }

    private static Func<string, string?> AddressesOf(PackagePart part)
    {
        Dictionary<string, string>? addresses = null;
        return id =>
        {
            if (addresses is null)
            {
                addresses = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var relationship in part.Relationships)
                {
                    if (relationship.IsExternal)
                        addresses.TryAdd(relationship.Id, relationship.Target);
                }
            }

            return addresses.GetValueOrDefault(id);
        };
    }

    private string? EastAsiaLanguage()
    {
        var language = package.Xml(RelationshipKind.Settings)?.Root.Child(XmlName.W_themeFontLang) ?? default;
        return language.Exists ? language.Attribute(XmlName.W_eastAsia) : null;
    }
}
