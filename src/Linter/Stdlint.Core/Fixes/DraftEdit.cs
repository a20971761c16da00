using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>A change to a draft as a value; its places are those of the text that it was made for. What it touches decides which edits exclude each other.</summary>
public abstract record DraftEdit
{
    /// <summary>What the edit touches in the text that it was made for.</summary>
    public abstract TouchSet Touched(DraftText text);

    public static ReplaceText Replace(TextSpan span, string text) => new(span, text);

    public static ReplaceText Insert(int position, string text) => new(new TextSpan(position, 0), text);

    public static ReplaceText Delete(TextSpan span) => new(span, "");
}

/// <summary>Replaces characters inside one block; an empty span inserts, an empty text deletes.</summary>
/// <param name="Span">UTF-16 span in the draft text.</param>
/// <param name="Text">What comes there; U+0009 and U+000B stand for a tab and a line break, other control characters are refused.</param>
/// <param name="IsFieldResult">The characters are the cached result of a field, which the edit means to change.</param>
public sealed record ReplaceText(TextSpan Span, string Text, bool IsFieldResult = false) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfText(Span);

    /// <summary>The same without the characters that stay as they are at both ends, so that what surrounds them is not touched.</summary>
    public ReplaceText Narrowed(DraftText text)
    {
        var old = text.TextOf(Span);
        var prefix = old.CommonPrefixLength(Text);
        if (prefix > 0 && char.IsHighSurrogate(old[prefix - 1]))
            prefix--;
        var suffix = 0;
        var most = Math.Min(old.Length, Text.Length) - prefix;
        while (suffix < most && old[^(suffix + 1)] == Text[^(suffix + 1)])
            suffix++;
        if (suffix > 0 && char.IsLowSurrogate(old[^suffix]))
            suffix--;
        return this with { Span = TextSpan.FromBounds(Span.Start + prefix, Span.End - suffix), Text = Text[prefix..^suffix] };
    }
}

/// <summary>Inserts paragraphs before or after a block, in the same cell or story.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Side">On which side of it.</param>
/// <param name="Paragraphs">What is inserted, in order.</param>
public sealed record InsertParagraphs(int Block, InsertionSide Side, ImmutableArray<NewParagraph> Paragraphs) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfGap(Gap(text));

    /// <summary>Index of the block that the new ones stand before; the text boxes of the block before stay with it.</summary>
    public int Gap(DraftText text)
    {
        if (Side == InsertionSide.Before)
            return Block;
        var gap = Block + 1;
        while (text.Blocks[Block].Story != BlockStory.TextBox && gap < text.Blocks.Length && text.Blocks[gap].Story == BlockStory.TextBox)
            gap++;
        return gap;
    }
}

public enum InsertionSide
{
    Before,
    After,
}

/// <summary>A paragraph to be inserted.</summary>
/// <param name="Text">Its text, without an automatic number.</param>
/// <param name="Like">Index of a block of the same role, whose style, numbering and character properties it takes.</param>
/// <param name="StyleName">Another style of the draft, and nothing set by hand; null for what <paramref name="Like"/> has.</param>
public sealed record NewParagraph(string Text, int Like, string? StyleName = null)
{
    /// <summary>How it is laid out otherwise than what it is like: properties of paragraphs.</summary>
    public ImmutableArray<FormatChange> Format { get; init; } = [];

    /// <summary>How its characters are set otherwise: properties of characters.</summary>
    public ImmutableArray<FormatChange> CharacterFormat { get; init; } = [];
}

/// <summary>Deletes whole blocks.</summary>
public sealed record DeleteParagraphs(int First, int Count) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(First, First + Count);
}

/// <summary>Moves whole blocks before another block.</summary>
public sealed record MoveParagraphs(int First, int Count, int Before) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(First, First + Count) + TouchSet.OfGap(Before);
}

/// <summary>Gives a block another paragraph style of the draft.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="StyleName">Name of the style.</param>
/// <param name="Numbering">What becomes of its automatic number; null to leave what is set by hand.</param>
public sealed record SetStyle(int Block, string StyleName, NumberingChange? Numbering = null) : DraftEdit
{
    /// <summary>The number that is then printed before it; null where no promise is made. What is printed is compared with it.</summary>
    public string? PrintedNumber { get; init; }

    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(Block, Block + 1);
}

/// <summary>Gives a block another automatic numbering.</summary>
public sealed record SetNumbering(int Block, NumberingChange Change) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(Block, Block + 1);
}

/// <summary>Has Word compute the results of fields anew when it opens the draft: page numbers that nobody can foretell.</summary>
public sealed record UpdateFields : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.None;
}

/// <summary>What becomes of the automatic number of a block.</summary>
/// <param name="Like">Index of a block whose list and level it takes; null for no number, or for its own list where <paramref name="StartAt"/> is set.</param>
/// <param name="StartAt">Restarts the list at this value; null to go on counting.</param>
public sealed record NumberingChange(int? Like = null, int? StartAt = null)
{
    public static NumberingChange None { get; } = new();

    /// <summary>The number of its style, whatever was set by hand.</summary>
    public static NumberingChange OfStyle { get; } = new() { IsOfStyle = true };

    public bool IsOfStyle { get; private init; }
}
