using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Notes, examples and footnotes (GB/T 1.1—2020, 9.10 to 9.12).</summary>
public sealed partial class DraftModel
{
    /// <summary>Notes, examples and footnotes in document order.</summary>
    public ImmutableArray<NoteSyntax> Notes => Nodes.Notes;

    /// <summary>Notes and examples by what they are numbered under.</summary>
    public ImmutableArray<NoteGroup> NoteGroups => Once(ref _noteGroups, static model => NoteGroup.FindAll(model.Notes));

    /// <summary>UTF-16 offset of the reference to a footnote or endnote; null where nothing refers to it.</summary>
    public int? ReferenceTo(NoteSyntax footnote) => References.To(Text.Blocks[footnote.FirstBlock]);

    /// <summary>Whether the text speaks of a note or example by its number, so that renumbering changes what it means.</summary>
    public bool MentionsNumbered(SyntaxKind kind) => (kind == SyntaxKind.Example ? ExampleMentions : NoteMentions).Value;

    /// <summary>Whether the place lies in a form or a model text, whose sentences are those of whoever fills it in.</summary>
    public bool IsInForm(DraftSyntaxNode node)
    {
        var showsForm = false;
        for (var division = node as DivisionSyntax ?? node.FirstAncestor<DivisionSyntax>(); division is not null; division = division.FirstAncestor<DivisionSyntax>())
        {
            showsForm |= ShowsForm(division.Title);
            if (division is AnnexSyntax)
                return showsForm;
        }

        return false;
    }

    /// <summary>Whether a title says that a form or a model text follows.</summary>
    public static bool ShowsForm(string title)
    {
        var words = title.AsSpan().TrimEnd("）)");
        return Vocabulary.FormTitleEndings.LengthEndingAt(words, words.Length) > 0 || Vocabulary.FormTitleWords.IsFoundIn(title);
    }

    private FootnoteReferences References => Once(ref _references, static model => FootnoteReferences.Find(model.Text));

    private Answer NoteMentions => Once(ref _noteMentions, static model => new Answer(model.FindsMention("注", SyntaxKind.Note)));

    private Answer ExampleMentions => Once(ref _exampleMentions, static model => new Answer(model.FindsMention("示例", SyntaxKind.Example)));

    private bool FindsMention(string word, SyntaxKind kind)
    {
        var labels = new HashSet<int>();
        foreach (var note in Notes)
        {
            if (note.Kind == kind && note.LabelSpan.Length > 0)
                labels.Add(note.LabelSpan.Start);
        }

        var content = Text.Content;
        for (var at = content.IndexOf(word, StringComparison.Ordinal); at >= 0; at = content.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var number = NumberCharacters.SkipBlanks(content, at + word.Length);
            if (number < content.Length && NumberCharacters.IsDigit(content[number]) && !labels.Contains(at) && !labels.Contains(at - 1))
                return true;
        }

        return false;
    }

    /// <summary>A yes or no that is kept.</summary>
    private sealed record Answer(bool Value);

    private ImmutableArray<NoteGroup> _noteGroups;
    private FootnoteReferences? _references;
    private Answer? _noteMentions;
    private Answer? _exampleMentions;
}
