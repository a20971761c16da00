using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// 术语条目 (8.7.3): the number alone or before the term; the English equivalent on the same line, after a line break or on the next;
/// admitted terms and symbols; the definition; notes, examples, source.
/// </summary>
internal sealed class TermEntryRecognizer(DraftLines lines, ContentAssembler content)
{
    /// <summary>What is written for 来源 in brackets behind a definition.</summary>
    private static readonly string[] SourceOpenings = ["引自", "摘自", "源自", "引用自", "转引自"];

    private const int LongestTermLine = 80;
    private const int LongestAdmittedTerm = 30;

    /// <summary>Whether a numbered heading in 术语和定义 is an entry; one with deeper numbers below it is a subclause that groups entries.</summary>
    public static bool IsEntry(Heading heading, Heading? next) =>
        heading.Role.Meaning == StyleMeaning.TermEntry || next is not { Kind: HeadingKind.Subclause } || next.Level <= heading.Level;

    public TermEntrySyntax Read(Heading heading, int end, ContentContext context)
    {
        var node = new TermEntrySyntax
        {
            Number = heading.Number,
            NumberOrigin = heading.NumberOrigin,
            NumberSpan = heading.NumberSpan,
            WrittenNumber = heading.WrittenNumber,
            Confidence = heading.Confidence,
        };
        var none = new TextSpan(lines[heading.Block].End, 0);
        node.TermSpan = node.EnglishSpan = node.DefinitionSpan = node.SourceSpan = none;
        var children = new List<DraftSyntaxNode>();
        var i = heading.EndBlock;
        if (heading.TitleSpan.Length == 0)
            i = TermOnNextLine(node, children, i, end, context);
        else if (IsSentence(heading.TitleSpan))
            AddDefinition(node, children, heading.Block, heading.TitleSpan);
        else
            SplitTerm(node, heading.TitleSpan);

        i = ReadDesignations(node, children, i, end, context);
        Rest(node, children, i, end, context);
        return node.Over(lines, heading.Block, end).With(children);
    }

    private int TermOnNextLine(TermEntrySyntax node, List<DraftSyntaxNode> children, int i, int end, ContentContext context)
    {
        var term = lines.NextContent(i, end);
        if (term >= end || !IsPlain(term, context) || IsSentence(lines.Span(term)) || lines[term].Length > LongestTermLine || SourceStart(term) >= 0)
            return i;
        content.AppendTrivia(children, i, term);
        SplitTerm(node, lines.Span(term));
        return term + 1;
    }

    /// <summary>Lines between term and definition: the English equivalent, admitted terms, symbols; then the definition.</summary>
    private int ReadDesignations(TermEntrySyntax node, List<DraftSyntaxNode> children, int i, int end, ContentContext context)
    {
        ImmutableArray<TextSpan>.Builder? admitted = null;
        while (node.DefinitionSpan.Length == 0)
        {
            var line = lines.NextContent(i, end);
            if (line >= end || !IsPlain(line, context) || SourceStart(line) == 0)
                break;
            content.AppendTrivia(children, i, line);
            i = line + 1;
            var span = lines.Span(line);
            var isDesignation = node.TermSpan.Length > 0 && !IsSentence(span) && !lines.EndsClause(line);
            if (isDesignation && !HasHan(span) && span.Length <= LongestTermLine * 2)
            {
                if (node.EnglishSpan.Length == 0)
                    node.EnglishSpan = span;
                else
                    (admitted ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(span);
            }
            else if (isDesignation && span.Length <= LongestAdmittedTerm && DefinitionFollows(i, end, context))
            {
                (admitted ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(span);
            }
            else
            {
                AddDefinition(node, children, line, span);
            }
        }

        node.AdmittedTerms = admitted?.ToImmutable() ?? [];
        return i;
    }

    private bool DefinitionFollows(int i, int end, ContentContext context)
    {
        var next = lines.NextContent(i, end);
        return next < end && IsPlain(next, context) && SourceStart(next) != 0;
    }

    /// <summary>Notes, examples, figures, further paragraphs; the source where it stands on a line of its own belongs to the entry itself.</summary>
    private void Rest(TermEntrySyntax node, List<DraftSyntaxNode> children, int i, int end, ContentContext context)
    {
        while (i < end)
        {
            if (node.SourceSpan.Length == 0 && !lines[i].IsBlank && content.IsOwn(i, context) && SourceStart(i) == 0)
            {
                node.SourceSpan = lines.Span(i);
                i++;
                continue;
            }

            i = content.AppendOne(children, i, end, context);
        }
    }

    private void AddDefinition(TermEntrySyntax node, List<DraftSyntaxNode> children, int block, TextSpan span)
    {
        var source = SourceStart(block);
        if (source > 0)
        {
            node.SourceSpan = TextSpan.FromBounds(lines[block].Start + source, span.End);
            var end = node.SourceSpan.Start;
            while (end > span.Start && DraftCharacters.IsBlank(lines.Content[end - 1]))
                end--;
            node.DefinitionSpan = TextSpan.FromBounds(span.Start, end);
        }
        else
        {
            node.DefinitionSpan = span;
        }

        var paragraph = new ParagraphSyntax(SyntaxKind.Paragraph);
        children.Add(span.Start > lines[block].Start ? paragraph.Within(block, TextSpan.FromBounds(span.Start, lines.Block(block).Span.End)) : paragraph.Over(lines, block, block + 1));
    }

    private bool IsPlain(int block, ContentContext context) =>
        content.IsOwn(block, context) && content.IsPlain(block) && ListMarker.Read(lines, block) is null && !NoticeRecognizer.IsNotice(lines, block);

    private bool IsSentence(TextSpan span)
    {
        var text = lines.Between(span.Start, span.End);
        return text.Contains('。') || (span.Length > 0 && text[^1] is '；' or '：');
    }

    private bool HasHan(TextSpan span)
    {
        foreach (var c in lines.Between(span.Start, span.End))
        {
            if (DraftCharacters.IsHan(c))
                return true;
        }

        return false;
    }

    /// <summary>Parts a term line into the Chinese term and the English equivalent: the longest end of the line without Chinese characters.</summary>
    private void SplitTerm(TermEntrySyntax node, TextSpan span)
    {
        int start = span.Start, english = span.End;
        while (english > start && !DraftCharacters.IsHan(lines.Content[english - 1]))
            english--;

        // （ … ） after the term closes a remark such as 〈电力〉 or belongs to the term, when nothing of English is in it.
        while (english < span.End && !DraftCharacters.IsLatin(lines.Content[english]))
            english++;
        var termEnd = english;
        while (termEnd > start && (DraftCharacters.IsBlank(lines.Content[termEnd - 1]) || lines.Content[termEnd - 1] is '（' or '(' or '：' or ':' or '，' or ','))
            termEnd--;

        // 维生素C: letters joined to the term are part of it, unless they make words of a language.
        var isApart = termEnd < english;
        if (english == span.End || termEnd == start || (!isApart && span.End - english < 4))
        {
            node.TermSpan = span;
        }
        else
        {
            node.TermSpan = TextSpan.FromBounds(start, termEnd);
            var end = span.End;
            if (lines.Content[english - 1] is '（' or '(' && lines.Content[end - 1] is '）' or ')')
                end--;
            node.EnglishSpan = TextSpan.FromBounds(english, end);
        }

        node.Term = DraftCharacters.Squeeze(lines.Between(node.TermSpan.Start, node.TermSpan.End));
    }

    /// <summary>Where in the line [来源：…] begins, 0 where it is the whole line, -1 where there is none.</summary>
    private int SourceStart(int block)
    {
        var text = lines.Of(block);
        if (text.IsEmpty)
            return -1;
        if (text.StartsWith("来源：") || text.StartsWith("来源:"))
            return 0;
        var at = text.LastIndexOfAny("[［【（");
        if (at < 0)
            return -1;
        var inner = DraftCharacters.Trim(text[(at + 1)..]);
        if (inner.StartsWith("来源"))
            return at;
        foreach (var opening in SourceOpenings)
        {
            if (inner.StartsWith(opening, StringComparison.Ordinal) && ReferenceEntryRecognizer.NumberLength(DraftCharacters.Trim(inner[opening.Length..].TrimStart("：:"))) > 3)
                return at;
        }

        // 2009: [GB/T ×××××—××××，定义x.x]
        return text[at] is '[' or '［' && text[^1] is ']' or '］' or '。' && ReferenceEntryRecognizer.NumberLength(inner) > 3 ? at : -1;
    }
}
