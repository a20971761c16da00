using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>What an edit or a fix touches: characters, whole blocks, and gaps between blocks.</summary>
/// <param name="Texts">Spans of the draft text; an empty one is a place between two characters.</param>
/// <param name="Blocks">Ranges of blocks; an empty one is the gap before a block.</param>
public sealed record TouchSet(ImmutableArray<TextSpan> Texts, ImmutableArray<BlockRange> Blocks)
{
    public static TouchSet None { get; } = new([], []);

    public static TouchSet OfText(TextSpan span) => new([span], []);

    public static TouchSet OfBlocks(int first, int end) => new([], [new BlockRange(first, end)]);

    public static TouchSet OfGap(int before) => OfBlocks(before, before);

    public static TouchSet operator +(TouchSet left, TouchSet right) => new(left.Texts.AddRange(right.Texts), left.Blocks.AddRange(right.Blocks));

    /// <summary>Whether both touch something in common, so that only one of them can be made in a pass.</summary>
    public bool ConflictsWith(TouchSet other, DraftText text)
    {
        foreach (var span in Texts)
        {
            if (other.Texts.Any(second => Meet(span, second)) || other.HoldsBlockOf(span, text))
                return true;
        }

        foreach (var range in Blocks)
        {
            if (other.Blocks.Any(range.Meets))
                return true;
        }

        return other.Texts.Any(span => HoldsBlockOf(span, text));
    }

    // Two insertions at one place have no order, and neither have an insertion and a replacement that ends there.
    private static bool Meet(TextSpan one, TextSpan other) =>
        one.IsEmpty || other.IsEmpty ? one.IntersectsWith(other) : one.OverlapsWith(other);

    private bool HoldsBlockOf(TextSpan span, DraftText text)
    {
        if (Blocks.IsEmpty)
            return false;
        var block = text.BlockAt(span.Start).Index;
        return Blocks.Any(range => range.First <= block && block < range.End);
    }
}

/// <param name="First">Index of the first block.</param>
/// <param name="End">Index after the last; equal to <paramref name="First"/> for the gap before it.</param>
public readonly record struct BlockRange(int First, int End)
{
    /// <summary>The blocks of one of the stories of a kind, such as a footnote; null where it has none.</summary>
    public static BlockRange? OfStory(DraftText text, BlockStory story, int ordinal)
    {
        var (first, end) = (-1, -1);
        foreach (var block in text.Blocks)
        {
            if (block.Story != story || block.StoryOrdinal != ordinal)
                continue;
            first = first < 0 ? block.Index : first;
            end = block.Index + 1;
        }

        return first < 0 ? null : new BlockRange(first, end);
    }

    public bool Meets(BlockRange other)
    {
        if (First == End && other.First == other.End)
            return First == other.First;
        if (First == End)
            return other.First <= First && First <= other.End;
        return other.First == other.End ? other.Meets(this) : First < other.End && other.First < End;
    }
}
