using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Makes lines the cached result of a TOC field: they stay as they are until Word updates it.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Count">How many lines they are.</param>
/// <param name="Instruction">The instruction of the field.</param>
public sealed record WrapContents(int First, int Count, string Instruction) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(First, First + Count);
}

/// <summary>Inserts a title and behind it a TOC field.</summary>
/// <param name="Before">Index of the block that they come to stand before.</param>
/// <param name="Title">The title.</param>
/// <param name="Lines">The cached result of the field.</param>
/// <param name="Instruction">The instruction of the field.</param>
public sealed record InsertContents(int Before, NewParagraph Title, ImmutableArray<NewParagraph> Lines, string Instruction) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfGap(Before);

    internal InsertParagraphs InText => new(Before, InsertionSide.Before, [Title, .. Lines]);
}

/// <summary>TOC fields (ECMA-376 Part 1, 17.16.5.68) that list just the headings that are meant.</summary>
public static class ContentsField
{
    /// <summary>What parts the names or ends the instruction.</summary>
    private static readonly SearchValues<char> NotInInstruction = SearchValues.Create(",;\"\\&<>");

    /// <summary>
    /// The instruction of a field that finds these headings and no other lines, by the names of their styles; null where there is none: a heading has no style of its own, a style serves for other lines too,
    /// or Word may know it by another name than the one that is stored, as it does with its own styles but for those of headings.
    /// </summary>
    /// <param name="model">The draft.</param>
    /// <param name="headings">Elements and divisions, each with its one-based level in the contents.</param>
    public static string? InstructionFor(DraftModel model, IEnumerable<(DraftSyntaxNode Node, int Level)> headings)
    {
        var (levels, blocks) = (new List<(ParagraphStyle Style, int Level)>(), new HashSet<int>());
        foreach (var (node, level) in headings)
        {
            if (HeadingOf(model, node) is not var (style, block) || !blocks.Add(block))
                return null;
            var known = levels.FindIndex(pair => pair.Style == style);
            if (known < 0)
                levels.Add((style, level));
            else if (levels[known].Level != level)
                return null;
        }

        var deepest = levels.Where(static pair => WordLevel(pair.Style) > 0).Select(static pair => pair.Level).DefaultIfEmpty(0).Max();
        if (levels.Exists(static pair => WordLevel(pair.Style) is var level && (level > 0 ? level != pair.Level : !IsNamedInEachLanguage(pair.Style.Name))))
            return null;
        foreach (var block in model.Text.Blocks)
        {
            if (block.Style is { } style && !blocks.Contains(block.Index) && (!block.Span.IsEmpty || block.Label is not null) && block.Story is not (BlockStory.Header or BlockStory.Footer or BlockStory.Comment)
                && (levels.Exists(pair => pair.Style == style) || WordLevel(style) is > 0 and var level && level <= deepest))
                return null;
        }

        return levels.Count == 0 ? null : Written(levels, deepest);
    }

    /// <summary>The styles that the draft's template has for the title of the 目次 and for its lines; null where it has not both.</summary>
    public static (string Title, string Line)? StylesOf(DraftText text)
    {
        string? title = null, line = null;
        foreach (var style in text.Package.HeadingStyles)
        {
            var meaning = StyleRoles.FromName(style.Name).Meaning;
            if (meaning == StyleMeaning.FrontTitle && style.Name.Contains('目', StringComparison.Ordinal))
                title ??= style.Name;
            else if (meaning == StyleMeaning.ContentsLine && style.Name.EndsWith('1'))
                line ??= style.Name;
        }

        return title is null || line is null ? null : (title, line);
    }

    /// <summary>The style and block of the heading of an element or division; null where it is not one block in a style of its own.</summary>
    private static (ParagraphStyle Style, int Block)? HeadingOf(DraftModel model, DraftSyntaxNode node)
    {
        var span = node switch
        {
            DivisionSyntax { HasTitle: true, HeadingBlock: >= 0 } division => division.HeadingSpan,
            ElementSyntax { TitleSpan.Length: > 0 } element => element.TitleSpan,
            _ => default,
        };
        if (span.IsEmpty || node.Confidence <= RecognitionConfidence.Low || model.Text.BlockAt(span.Start) is not { Cell: null, Story: BlockStory.Body, Style: { IsDefault: false } style } block || !block.Span.Contains(span)
            || node is DivisionSyntax { HeadingBlock: var first } && first != block.Index)
            return null;
        return (style, block.Index);
    }

    private static string Written(List<(ParagraphStyle Style, int Level)> levels, int deepest)
    {
        var instruction = new StringBuilder("TOC");
        if (deepest > 0)
            instruction.Append($" \\o \"1-{deepest}\"");
        instruction.Append(" \\h \\z");

        // Names and levels are parted by the list separator of the system, which is a comma in Chinese and in English.
        var named = levels.Where(static pair => WordLevel(pair.Style) == 0).Select(static pair => $"{pair.Style.Name},{pair.Level}").ToList();
        return named.Count == 0 ? instruction.ToString() : instruction.Append($" \\t \"{string.Join(',', named)}\"").ToString();
    }

    /// <summary>The level of one of Word's styles of headings; 0 for another style.</summary>
    private static int WordLevel(ParagraphStyle style) =>
        style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && StyleRoles.FromName(style.Name) is { Meaning: StyleMeaning.WordHeading, Level: var level } ? level : 0;

    private static bool IsNamedInEachLanguage(string name) => name.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF') && !name.AsSpan().ContainsAny(NotInInstruction);
}
