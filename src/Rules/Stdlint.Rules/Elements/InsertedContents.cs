using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Elements;

/// <summary>A 目次 on a page of its own before the 前言, by a field that Word computes when it opens the draft: only Word knows the pages.</summary>
internal static class InsertedContents
{
    private const string Title = "目次";

    /// <summary>Null where the template has no styles for it, the 前言 would not stand on a page of its own, or a field would not find just the headings.</summary>
    public static InsertContents? Before(DraftModel model, ElementSyntax foreword)
    {
        var text = model.Text;
        var block = text.BlockAt(model.HeadingOf(foreword).Start);
        if (!block.Format.PageBreakBefore || block.Story != BlockStory.Body || (block.Index > 0 && !text.Blocks[block.Index - 1].Has(BlockFlags.EndsPageSection)))
            return null;
        var listed = model.Elements.Where(static element => element is { Kind: not (ElementKind.Cover or ElementKind.TableOfContents) }).ToList();
        if (ContentsField.StylesOf(text) is not var (title, line) || ContentsField.InstructionFor(model, listed.Select(static element => (element.Node, 1))) is not { } instruction)
            return null;
        var lines = ImmutableArray.CreateBuilder<NewParagraph>(listed.Count);
        foreach (var element in listed)
        {
            if (TextOf(model, element) is not { } words)
                return null;
            lines.Add(new NewParagraph(words, block.Index, line));
        }

        return new InsertContents(block.Index, new NewParagraph(Title, block.Index, title), lines.MoveToImmutable(), instruction);
    }

    private static string? TextOf(DraftModel model, DraftElement element)
    {
        if (element.Node is not DivisionSyntax division)
            return element.Title.Length > 0 ? element.Title : null;
        var title = division.HasTitle ? model.Text.StringOf(division.TitleSpan) : "";
        if (title.Length == 0 || division.Number is null || title.AsSpan().ContainsAny("\uFFFC\v\n"))
            return null;
        return division is not AnnexSyntax annex ? $"{division.Designation}　{title}" : annex.StatusSpan.IsEmpty ? null : $"{annex.Designation}{model.Text.StringOf(annex.StatusSpan)}　{title}";
    }
}
