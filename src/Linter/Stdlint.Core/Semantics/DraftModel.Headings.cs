using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Headings where none belong: in foreword and introduction the parser takes a typed number for text.</summary>
public sealed partial class DraftModel
{
    /// <summary>
    /// UTF-16 span of the typed number with which a paragraph begins as a subclause does (1.1 概述); empty where it does not,
    /// or where a sentence follows.
    /// </summary>
    public TextSpan TypedHeadingNumber(ParagraphSyntax paragraph)
    {
        const int longestTitle = 30;
        var text = Text.TextOf(paragraph.Span);
        var end = 0;
        var dots = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            dots += text[end++] == '.' ? 1 : 0;
        if (dots == 0 || end >= text.Length || text[end - 1] == '.' || text[end] is not (' ' or '\u3000' or '\t'))
            return default;
        var title = text[end..].Trim();
        return title.IsEmpty || title.Length > longestTitle || title[^1] is '。' or '；' or '：' || !SentenceSplitter.IsHan(title[0])
            ? default
            : new TextSpan(paragraph.Span.Start, end);
    }

    /// <summary>Whether a clause, subclause or annex that is no fixed element has one of the words in its title.</summary>
    public bool HasDivisionTitled(WordList words)
    {
        foreach (var division in Divisions)
        {
            if (division.Element is ElementKind.Other or ElementKind.Annex && words.IsFoundIn(division.Title))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence of the technical clauses or of a normative annex, or the head of a table, has one of the words.</summary>
    public bool HasProvisionWith(WordList words)
    {
        foreach (var sentence in Sentences)
        {
            if (sentence.Zone.IsProvision && words.IsFoundIn(Text.TextOf(sentence.Span)))
                return true;
        }

        return false;
    }
}
