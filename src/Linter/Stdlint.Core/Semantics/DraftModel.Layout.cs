using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>How the draft is set: typefaces, page sections, page starts (GB/T 1.1—2020, clause 10 and annex F).</summary>
public sealed partial class DraftModel
{
    /// <summary>Stretches of text that table F.1 prescribes a typeface for, in text order; those without Chinese characters are left out.</summary>
    public ImmutableArray<TypesetText> TypesetTexts => Once(ref _typesetTexts, TypesetText.FindAll);

    /// <summary>The stretch that begins at the offset; null where none does.</summary>
    public TypesetText? TypesetTextAt(int position) => Within(TypesetTexts, new TextSpan(position, 1), static (in text) => text.Span.Start) is [var text, ..] ? text : null;

    /// <summary>
    /// A text of the same role that has the style of the draft's template, where this one could take it: it fills its line, has no number and another style. Null where there is none.
    /// </summary>
    public TypesetText? TemplateTextLike(TypesetText text)
    {
        if (text.Block is not { Cell: null, Label: null } || !Text.TextOf(text.Block).Trim().SequenceEqual(Text.TextOf(text.Span).Trim()) || (text.Role == TypesetRole.Text && !text.IsOrdinaryParagraph))
            return null;
        foreach (var other in Once(ref _templateTexts, TypesetText.FindTemplateTexts))
        {
            if (other.Role == text.Role)
                return other.Block.Style == text.Block.Style ? null : other;
        }

        return null;
    }

    /// <summary>The typeface of most Chinese characters in the span; without font and size where there are none.</summary>
    public Typeface TypefaceOf(TextSpan span) => Typeface.Prevailing(Text, span);

    /// <summary>The page section that holds the block; null where the file states none.</summary>
    public PageSection? PageSectionAt(int block)
    {
        foreach (var section in Text.PageSections)
        {
            if (section.FirstBlock <= block && block < section.EndBlock)
                return section;
        }

        return null;
    }

    /// <summary>Whether the block may begin a page: by its own properties, a page section, or a break before it, which may be one of the page.</summary>
    public bool MayStartPage(int block)
    {
        var first = Text.Blocks[block];
        if (first.Has(BlockFlags.StartsPage) || first.Format.PageBreakBefore)
            return true;
        for (var i = block - 1; i >= 0; i--)
        {
            var before = Text.Blocks[i];
            if (before.Story != BlockStory.Body)
                continue;
            if (before.Has(BlockFlags.EndsPageSection))
                return PageSectionAt(i + 1)?.Break != SectionBreak.Continuous;
            var text = Text.TextOf(before);
            if (text.TrimEnd(' ').EndsWith('\u000B'))
                return true;
            if (!text.IsWhiteSpace() || before.Cell is not null)
                return false;
            if (before.Has(BlockFlags.StartsPage) || before.Format.PageBreakBefore)
                return true;
        }

        return true;
    }

    private ImmutableArray<TypesetText> _typesetTexts;

    private ImmutableArray<TypesetText> _templateTexts;
}
