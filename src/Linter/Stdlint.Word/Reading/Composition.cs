using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Reading;

/// <summary>The draft text in the making: what the stories share and where their findings are collected.</summary>
internal sealed class Composition(StyleSheet styles, NumberingDefinitions numbering, RevisionFilter revisions) : IDisposable
{
    internal RevisionFilter Revisions { get; } = revisions;

    internal StyleSheet Styles { get; } = styles;

    internal NumberingDefinitions Numbering { get; } = numbering;

    internal BlockFormatCache BlockFormats { get; } = new(styles, numbering, revisions);

    internal RunFormatCache RunFormats { get; } = new(styles);

    internal required NoteCatalog Footnotes { get; init; }

    internal required NoteCatalog Endnotes { get; init; }

    internal required NoteCatalog Comments { get; init; }

    /// <summary>Part and node of the <c>w:fldChar</c> that begin a field without an end, with the instruction that follows them.</summary>
    internal required Dictionary<(int Part, int Node), string> UnclosedFields { get; init; }

    internal DraftTextBuilder Text { get; } = new();

    internal FieldTracker Fields { get; } = new();

    internal BookmarkTracker Bookmarks { get; } = new();

    internal CommentRanges CommentRanges { get; } = new();

    internal ContentControlList Controls { get; } = new();

    internal PageSectionList Sections { get; } = new();

    internal List<DraftTable> Tables { get; } = [];

    internal List<DraftHyperlink> Hyperlinks { get; } = [];

    internal ImmutableArray<InputFact>.Builder Facts { get; } = ImmutableArray.CreateBuilder<InputFact>();

    /// <summary>Number of text boxes met so far, which is the ordinal of the next.</summary>
    internal int TextBoxCount { get; set; }

    /// <summary>Number of <c>w:altChunk</c> and <c>w:subDoc</c>.</summary>
    internal int ExternalContentCount { get; private set; }

    internal void AddExternalContent(string kind)
    {
        ExternalContentCount++;
        Facts.Add(new InputFact(InputFactKind.ExternalContent, new TextSpan(Text.Length, 0), [kind]));
    }

    public void Dispose()
    {
        BlockFormats.Dispose();
        RunFormats.Dispose();
        Text.Dispose();
    }
}
