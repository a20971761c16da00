using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Word.Writing;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>A draft as bytes that can be written, with the lines of its text: the one on the disk, or one with changes that wait to be saved.</summary>
public sealed class StoredDraft
{
    private readonly Lazy<DraftModel> _model;

    private StoredDraft(WordDraft draft, string version)
    {
        Draft = draft;
        Version = version;
        Text = draft.Reading.Text!;
        Lines = LineText.Split(Text.Content);
        Edits = new LineEdits(Text);
        _model = new Lazy<DraftModel>(() => DraftModel.Create(DraftParser.Parse(Text)));
    }

    public WordDraft Draft { get; }

    public DraftText Text { get; }

    public string[] Lines { get; }

    public LineEdits Edits { get; }

    /// <summary>Names the state of the file on the disk that this goes back to.</summary>
    public string Version { get; }

    /// <summary>It is the file on the disk, or its text has been that of the document: not only offered.</summary>
    internal bool IsTaken { get; set; } = true;

    /// <summary>Null where the file has no text that could be shown.</summary>
    public static StoredDraft? Of(WordDraft draft, string version) => draft.Reading.Text is null ? null : new StoredDraft(draft, version);

    /// <summary>Another state of the same file.</summary>
    public StoredDraft With(WordDraft draft) => new(draft, Version);

    /// <summary>The block whose style a paragraph takes that is typed after another: its own, but after a heading or caption that of ordinary text.</summary>
    public int ModelFor(int block)
    {
        var node = _model.Value.Tree.NodeAt(Text.Blocks[block].Span.Start);
        var isHeading = node switch
        {
            DivisionSyntax { HasTitle: true } division => division.HeadingBlock == block || division is AnnexSyntax,
            CaptionedSyntax captioned => captioned.CaptionBlock == block,
            _ => false,
        };
        return isHeading && Text.Blocks[block].Story == BlockStory.Body && Core.Fixes.InsertedDivision.OrdinaryParagraph(_model.Value) is { } ordinary ? ordinary : block;
    }
}
