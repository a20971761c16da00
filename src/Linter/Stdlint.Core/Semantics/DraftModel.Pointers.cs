using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>What rules ask about the places that words of the text point to.</summary>
public sealed partial class DraftModel
{
    /// <summary>UTF-16 spans of words that point to a figure, table or formula without its number, such as 下表; they end with 图, 表 or 式. In text order.</summary>
    public ImmutableArray<TextSpan> BarePointers => Once(ref _barePointers, BarePointerFinder.Find);

    /// <summary>The bookmark of a name, the first where several have it; null where none has. Word compares names without regard to case.</summary>
    public DraftBookmark? Bookmark(string name) => Bookmarks.GetValueOrDefault(name);

    /// <summary>Whether the division of the figure or table points to one without number: then it may be this one that is meant.</summary>
    public bool MayBeMeantByBarePointer(CaptionedSyntax captioned)
    {
        var division = DivisionAt(captioned.Span.Start);
        var head = captioned is FigureSyntax ? '图' : '表';
        foreach (var pointer in BarePointers)
        {
            if (Text.Content[pointer.End - 1] == head && DivisionAt(pointer.Start) == division)
                return true;
        }

        return false;
    }

    /// <summary>The innermost clause, subclause or annex at the UTF-16 offset; null outside of them.</summary>
    public DivisionSyntax? DivisionAt(int position)
    {
        var node = Tree.NodeAt(position);
        return node as DivisionSyntax ?? node.FirstAncestor<DivisionSyntax>();
    }

    /// <summary>Whether a title holds a modal verb such as 应 or 宜, so that it is a sentence; 可 and 能 are parts of too many words to tell.</summary>
    public bool SaysRequirement(TextSpan title)
    {
        var found = new List<ModalVerb>();
        var quotation = FirstFrom(Quotations, title.Start, static (in quoted) => quoted.End);
        ModalVerbFinder.Find(Text.Content, title, Quotations.AsSpan(), ref quotation, found);
        foreach (var verb in found)
        {
            if (!verb.IsAmbiguous && verb.Form is ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai or ModalForm.Must or ModalForm.MustNot or ModalForm.Should)
                return true;
        }

        return false;
    }

    /// <summary>A pointer may begin at the UTF-16 offset: the text begins there, or a mark, a blank or a word such as 见, 按, 和 stands before it.</summary>
    public bool MayPointAt(int position, int textStart)
    {
        if (position <= textStart || !SentenceSplitter.IsHan(Text.Content[position - 1]))
            return position <= textStart || !NumberCharacters.IsLetterOrDigit(Text.Content[position - 1]);
        var before = Text.Content.AsSpan(textStart, position - textStart);
        return Vocabulary.WordsBeforeCaption.LengthEndingAt(before, before.Length) > 0
            || Vocabulary.PointerTriggers.LengthEndingAt(before, before.Length) > 0
            || Vocabulary.WeakPointerTriggers.LengthEndingAt(before, before.Length) > 0;
    }

    /// <summary>A pointer may end at the UTF-16 offset: the text ends there, or a mark or a word such as 所示, 中, 的规定 follows.</summary>
    public bool MayEndPointerAt(int position, int textEnd)
    {
        var text = Text.Content.AsSpan(0, textEnd);
        var after = NumberCharacters.SkipBlanks(text, position);
        return after >= textEnd || text[after] is '。' or '，' or '；' or '：' or '、' or '）' or ')' or ',' or ';' or ':' or '.'
            || Vocabulary.WordsAfterBareCaption.LengthAt(text, after) > 0;
    }

    private Dictionary<string, DraftBookmark> Bookmarks => Once(ref _bookmarks, static model =>
    {
        var found = new Dictionary<string, DraftBookmark>(model.Text.Bookmarks.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var bookmark in model.Text.Bookmarks)
            found.TryAdd(bookmark.Name, bookmark);
        return found;
    });

    private ImmutableArray<TextSpan> _barePointers;
    private Dictionary<string, DraftBookmark>? _bookmarks;
}
