using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Facts of term entries (GB/T 1.1—2020, 8.7.3).</summary>
public sealed partial class DraftModel
{
    private const int LongestRunOnTerm = 40;
    private const int ShortestRunOnDefinition = 8;

    /// <summary>UTF-16 span of the term where term and definition stand in one line, parted by a colon (GB/T 1.1—2020, 8.7.3.1); empty where they do not.</summary>
    public TextSpan RunOnTerm(TermEntrySyntax entry)
    {
        // Without a full stop the whole line is taken for the term, with one for the definition.
        var anchor = entry.TermSpan.Length > 0 ? entry.TermSpan : entry.DefinitionSpan;
        if (anchor.IsEmpty)
            return default;
        var start = anchor.Start;
        var line = Text.BlockAt(start).Span;
        var text = Text.TextOf(TextSpan.FromBounds(start, line.End));
        var colon = text.IndexOfAny('：', ':');
        if (colon <= 0 || colon > LongestRunOnTerm || text.Length - colon - 1 < ShortestRunOnDefinition || text[..colon].IndexOfAny('。', '，', '\u000B') >= 0)
            return default;
        // 服务：service is a term and its English equivalent.
        var han = 0;
        foreach (var character in text[(colon + 1)..])
            han += SentenceSplitter.IsHan(character) ? 1 : 0;
        if (han < ShortestRunOnDefinition)
            return default;
        return new TextSpan(start, colon);
    }

    /// <summary>How often the term of an entry, an admitted one or its short name stands outside the entry; counting stops where enough are found.</summary>
    public int UsesOf(TermEntrySyntax entry, int enough)
    {
        var uses = CountUses(entry.Term, entry, enough);
        foreach (var admitted in entry.AdmittedTerms)
        {
            if (uses >= enough)
                break;
            if (admitted.Length > 1)
                uses += CountUses(Text.StringOf(admitted), entry, enough - uses);
        }

        if (uses < enough && ShortNameOf(entry.Term) is { } shortName)
            uses += CountUses(shortName, entry, enough - uses);
        return uses < enough && AbbreviationIn(entry.EnglishSpan) is { } abbreviation
            ? uses + CountUses(abbreviation, entry, enough - uses)
            : uses;
    }

    /// <summary>拖车 of 户外折叠拖车（以下简称“拖车”）; null where the term has none.</summary>
    private string? ShortNameOf(string term)
    {
        const int longest = 12;
        var content = Text.Content;
        for (var at = content.IndexOf(term, StringComparison.Ordinal); at >= 0; at = content.IndexOf(term, at + term.Length, StringComparison.Ordinal))
        {
            var rest = content.AsSpan(at + term.Length);
            if (rest.IsEmpty || rest[0] is not ('（' or '(') || Vocabulary.ShortNameWords.LengthAt(rest, 1) is not (> 0 and var words))
                continue;
            rest = rest[(words + 1)..].TrimStart("“\"「：: ");
            var end = rest.IndexOfAny(['”', '"', '」', '）', ')']);
            if (end is > 1 and <= longest)
                return rest[..end].ToString();
        }

        return null;
    }

    /// <summary>The last word in capitals of an English equivalent, as in cyber-physical system; CPS: the text may use it alone. Null where there is none.</summary>
    private string? AbbreviationIn(TextSpan english)
    {
        var text = Text.TextOf(english);
        for (var end = text.Length; end > 1; end--)
        {
            var start = end;
            while (start > 0 && (char.IsAsciiLetterUpper(text[start - 1]) || char.IsAsciiDigit(text[start - 1])))
                start--;
            if (end - start > 1 && (start == 0 || !char.IsAsciiLetter(text[start - 1])) && char.IsAsciiLetterUpper(text[start]))
                return text[start..end].ToString();
        }

        return null;
    }

    private int CountUses(string term, TermEntrySyntax entry, int enough)
    {
        var uses = 0;
        var content = Text.Content;
        for (var at = content.IndexOf(term, StringComparison.Ordinal); at >= 0 && uses < enough; at = content.IndexOf(term, at + term.Length, StringComparison.Ordinal))
        {
            if (!entry.Span.Contains(at) && IsDraftText(at))
                uses++;
        }

        return uses;
    }

    // The contents repeat titles, the cover and the headers the name of the draft, and comments are no text of it.
    private bool IsDraftText(int position) =>
        Text.BlockAt(position) is { Story: not (BlockStory.Header or BlockStory.Footer or BlockStory.Comment) } block && !block.Has(BlockFlags.GeneratedContents)
        && ZoneAt(position).Region is not (DraftRegion.Cover or DraftRegion.Contents or DraftRegion.BodyTitle or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment);
}
