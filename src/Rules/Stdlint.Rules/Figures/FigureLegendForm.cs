using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.5：标引序号说明由“标引序号说明：”引出，各行形如“1——钉芯；”。没有序号的图例不算。
public sealed class FigureLegendForm : DraftAnalyzer
{
    private static readonly SearchValues<char> LegendDashes = SearchValues.Create("-–—－―─");

    private const string LongDash = "——";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Figure);

    private static void Check(NodeContext context)
    {
        var figure = (FigureSyntax)context.Node;
        ReportedDiagnostic? report = null;
        var hasLegend = false;
        TextSpan? lead = null;
        for (var i = figure.FirstBlock; i < figure.EndBlock; i++)
        {
            var block = context.Text.Blocks[i];
            var text = context.Text.TextOf(block);
            if (text.Trim() is "说明：" or "说明:" or "图中：" or "图中:")
                lead ??= block.Span;
            if (i == figure.CaptionBlock || DashOf(text) is not { } dash)
                continue;
            hasLegend = true;
            var place = new TextSpan(block.Span.Start + dash.Start, dash.Length);
            if (text.Slice(dash.Start, dash.Length) is LongDash)
                continue;
            if (report is null)
                report = context.Report(Descriptors.FigureLegendForm, place, context.Text.ExcerptOf(block.Span)).Assuming(figure).WithFix(() => Dashes(context, figure));
            else
                report.AlsoAt(place);
        }

        if (hasLegend && lead is { } words)
            context.Report(Descriptors.FigureLegendFormLead, words, context.Text.ExcerptOf(words)).Assuming(figure);
    }

    private static IEnumerable<DraftEdit> Dashes(NodeContext context, FigureSyntax figure)
    {
        for (var i = figure.FirstBlock; i < figure.EndBlock; i++)
        {
            var block = context.Text.Blocks[i];
            if (i != figure.CaptionBlock && DashOf(context.Text.TextOf(block)) is { } dash && context.Text.TextOf(block).Slice(dash.Start, dash.Length) is not LongDash)
                yield return DraftEdit.Replace(new TextSpan(block.Span.Start + dash.Start, dash.Length), LongDash);
        }
    }

    /// <summary>The dashes between an index number and a name, with the blanks around them; null where the line is none of a legend.</summary>
    private static TextSpan? DashOf(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && end < start + 3 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var dash = end;
        while (dash < text.Length && (char.IsWhiteSpace(text[dash]) || text[dash] is '-' or '–' or '—' or '－' or '―' or '─'))
            dash++;
        return end > start && dash < text.Length && text[end..dash].IndexOfAny(LegendDashes) >= 0 && text[dash] >= '\u4E00' ? TextSpan.FromBounds(end, dash) : null;
    }
}
