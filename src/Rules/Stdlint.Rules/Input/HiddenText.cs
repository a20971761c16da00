using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：w:vanish、不到1磅的字、白色的字。目次里为链接而藏的字由Word自己管，不算。
public sealed class HiddenText : DraftAnalyzer
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create("\uFFFC \t\v\u3000\u00A0");

    private const int OnePoint = 2;

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Check);

    private static void Check(BlockContext context)
    {
        var block = context.Block;
        if (block.Has(BlockFlags.GeneratedContents))
            return;

        var found = default(TextSpan);
        foreach (var piece in context.Text.PiecesOf(block))
        {
            if (!IsInvisible(context, piece))
            {
                Report(context, found);
                found = default;
            }
            else
            {
                found = found.IsEmpty ? piece.Span : TextSpan.FromBounds(found.Start, piece.Span.End);
            }
        }

        Report(context, found);
    }

    private static bool IsInvisible(BlockContext context, in TextPiece piece)
    {
        var format = context.Text.CharacterFormats[piece.FormatIndex];
        if (format.Hidden || format.HalfPoints is > 0 and <= OnePoint)
            return true;
        // 表头和图中的白字多有深色的底，底色不在字上。
        return string.Equals(format.Color, "FFFFFF", StringComparison.OrdinalIgnoreCase) && format.Shading is null && format.Highlight is null
            && context.Block is { Cell: null, Story: BlockStory.Body } && context.Model.ZoneAt(piece.Span.Start).Region is not (DraftRegion.None or DraftRegion.Cover);
    }

    private static void Report(BlockContext context, TextSpan span)
    {
        if (!span.IsEmpty && context.Text.TextOf(span).ContainsAnyExcept(Blanks))
            context.Report(Descriptors.HiddenText, span, context.Text.ExcerptOf(span));
    }
}
