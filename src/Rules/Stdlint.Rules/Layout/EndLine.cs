using System.Buffers;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

/// <summary>终结线：文件的最后一个要素之下的一条线（GB/T 1.1—2020，10.1.5）。</summary>
internal static class EndLine
{
    private const int Shortest = 4;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("—─━═▬﹏_＿-－ \u3000");

    /// <summary>A line of nothing but strokes.</summary>
    public static bool IsTyped(ReadOnlySpan<char> text)
    {
        var line = text.Trim();
        return line.Length >= Shortest && !line.ContainsAnyExcept(Strokes);
    }

    /// <summary>A picture, a drawing or a text box stands in the block, any of which may be the line.</summary>
    public static bool MayBeDrawnIn(DraftText text, Block block)
    {
        for (var i = block.Span.Start; i < block.Span.End; i++)
        {
            if (text.Content[i] == '\uFFFC' && text.ObjectAt(i)?.Kind is not (InlineObjectKind.FootnoteReference or InlineObjectKind.EndnoteReference or InlineObjectKind.CommentReference or InlineObjectKind.Formula or null))
                return true;
        }

        return false;
    }
}
