using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：w:highlight，以及当记号用的黄色、青色、绿色底纹。
public sealed class HighlightLeft : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 字的格式只有几十种，多半没有一种带记号，就不必逐段去看。
        if (!context.Text.CharacterFormats.Any(IsMarked))
            return;
        ReportedDiagnostic? report = null;
        var places = new List<TextSpan>();
        foreach (var block in context.Text.Blocks)
        {
            if (block.Story is not (BlockStory.Body or BlockStory.TextBox or BlockStory.Footnote))
                continue;
            foreach (var piece in context.Text.PiecesOf(block))
                Add(places, context.Text, piece);
        }

        foreach (var place in places)
        {
            if (report is null)
                report = context.Report(Descriptors.HighlightLeft, place, places.Count).WithFixEverywhere(found => Reformatting.Of(context.Text, found, Unmarked));
            else
                report.AlsoAt(place);
        }
    }

    private static void Add(List<TextSpan> places, DraftText text, in TextPiece piece)
    {
        if (!IsMarked(text.CharacterFormats[piece.FormatIndex]))
            return;
        // 相接的字同属一处。
        if (places is [.., var last] && last.End == piece.Span.Start)
            places[^1] = TextSpan.FromBounds(last.Start, piece.Span.End);
        else if (!text.TextOf(piece.Span).IsWhiteSpace())
            places.Add(piece.Span);
    }

    private static IEnumerable<FormatChange> Unmarked(CharacterFormat format)
    {
        if (format.Highlight is not null)
            yield return new FormatChange(FormatProperty.Highlight);
        if (IsMarker(format.Shading))
            yield return new FormatChange(FormatProperty.Shading);
    }

    private static bool IsMarked(CharacterFormat format) => format.Highlight is not null || IsMarker(format.Shading);

    private static bool IsMarker(string? fill) => fill?.ToUpperInvariant() is "FFFF00" or "00FFFF" or "00FF00";
}
