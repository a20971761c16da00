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

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 字的格式只有几十种，多半没有一种是看不见的，就不必逐段去看。
        if (!context.Text.CharacterFormats.Any(MayBeInvisible))
            return;
        foreach (var block in context.Text.Blocks)
        {
            if (block.Story is not (BlockStory.Header or BlockStory.Footer or BlockStory.Comment) && !block.Has(BlockFlags.GeneratedContents))
                Check(context, block);
        }
    }

    private static void Check(DraftContext context, Block block)
    {

        var found = default(TextSpan);
        foreach (var piece in context.Text.PiecesOf(block))
        {
            if (!IsInvisible(context, block, piece))
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

    private static bool MayBeInvisible(CharacterFormat format) => IsHidden(format) || IsWhite(format);

    private static bool IsHidden(CharacterFormat format) => format.Hidden || format.HalfPoints is > 0 and <= OnePoint;

    private static bool IsWhite(CharacterFormat format) =>
        string.Equals(format.Color, "FFFFFF", StringComparison.OrdinalIgnoreCase) && format.Shading is null && format.Highlight is null;

    private static bool IsInvisible(DraftContext context, Block block, in TextPiece piece)
    {
        var format = context.Text.CharacterFormats[piece.FormatIndex];
        if (IsHidden(format))
            return true;
        // 表头和图中的白字多有深色的底，底色不在字上。
        return IsWhite(format) && block is { Cell: null, Story: BlockStory.Body }
            && context.Model.ZoneAt(piece.Span.Start).Region is not (DraftRegion.None or DraftRegion.Cover);
    }

    private static void Report(DraftContext context, TextSpan span)
    {
        if (!span.IsEmpty && context.Text.TextOf(span).ContainsAnyExcept(Blanks))
            context.Report(Descriptors.HiddenText, span, context.Text.ExcerptOf(span));
    }
}
