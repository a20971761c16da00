using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The 目次 beside the headings that it lists (GB/T 1.1—2020, 8.2).</summary>
public sealed partial class DraftModel
{
    /// <summary>The lines of the contents in their order; empty where there is no 目次.</summary>
    public ImmutableArray<ContentsItem> ContentsItems => Once(ref _contentsItems, ContentsItemFinder.Find);

    /// <summary>The contents are the result of a field.</summary>
    public bool HasGeneratedContents
    {
        get
        {
            foreach (var item in ContentsItems)
            {
                if (Text.Blocks[item.Entry.FirstBlock].Has(BlockFlags.GeneratedContents))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Runs of neighbouring lines of the contents that the test holds for: one cause, such as a style with an outline level.</summary>
    public IEnumerable<(ContentsItem First, ContentsItem Last)> ContentsRuns(Func<ContentsItem, bool> test)
    {
        for (var i = 0; i < ContentsItems.Length; i++)
        {
            if (!test(ContentsItems[i]))
                continue;
            var first = i;
            while (i + 1 < ContentsItems.Length && test(ContentsItems[i + 1]))
                i++;
            yield return (ContentsItems[first], ContentsItems[i]);
        }
    }

    /// <summary>UTF-16 span of number and title of a contents line, without leader and page.</summary>
    public TextSpan WordsOf(ContentsEntrySyntax entry) => TextSpan.FromBounds(
        Math.Min(Text.Blocks[entry.FirstBlock].Span.Start, entry.TitleSpan.Start), Math.Max(entry.TitleSpan.End, Text.Blocks[entry.FirstBlock].Span.Start));

    /// <summary>Whether a division gives the line's number and title: headings that share a number are another fault.</summary>
    public bool IsHeadingOf(ContentsItem item, DivisionSyntax division) =>
        ContentsItemFinder.TitleOf(division) == item.Title && (item.Entry.Number is null || !division.HasCertainNumber || Equals(division.Number, item.Entry.Number));

    private ImmutableArray<ContentsItem> _contentsItems;
}
