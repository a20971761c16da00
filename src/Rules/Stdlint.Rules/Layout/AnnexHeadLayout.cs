using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，9.6.2、10.4.1：附录编号、作用、标题各占一行，居中。可以是三个段落，也可以是一个段落里换行。
public sealed class AnnexHeadLayout : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var annex in context.Model.Annexes)
        {
            if (annex.HeadingBlock < 0 || IsRight(context.Text, annex))
                continue;
            if (report is null)
                report = context.Report(Descriptors.AnnexHeadLayout, annex.HeadingSpan, annex.Designation).Assuming(annex).WithFixEverywhere(found => LaidOut(context, found));
            else
                report.AlsoAt(annex.HeadingSpan);
        }
    }

    private static bool IsRight(DraftText text, AnnexSyntax annex)
    {
        var block = text.Blocks[annex.HeadingBlock];
        return block.Format.Alignment == ParagraphAlignment.Center
            && IsApart(text, UpperOf(text, annex), annex.StatusSpan)
            && IsApart(text, annex.StatusSpan, annex.TitleSpan);
    }

    /// <summary>Breaks between what shares a line, and all lines centred.</summary>
    private static List<DraftEdit> LaidOut(DraftContext context, TextSpan place)
    {
        var annex = context.Model.Annexes.First(annex => annex.HeadingSpan == place);
        var edits = new List<DraftEdit>();
        var last = annex.HeadingBlock;
        foreach (var (upper, lower) in new[] { (UpperOf(context.Text, annex), annex.StatusSpan), (annex.StatusSpan, annex.TitleSpan) })
        {
            if (!lower.IsEmpty)
                last = context.Text.BlockAt(lower.Start).Index;
            if (IsApart(context.Text, upper, lower))
                continue;
            var gap = TextSpan.FromBounds(upper.End, lower.Start);
            if (!context.Text.TextOf(gap).IsWhiteSpace())
                return [];
            edits.Add(DraftEdit.Replace(gap, "\v"));
        }

        for (var i = annex.HeadingBlock; i <= last; i++)
        {
            if (context.Text.Blocks[i].Format.Alignment != ParagraphAlignment.Center)
                edits.Add(new FormatBlock(i, FormatTarget.Paragraph, new FormatChange(FormatProperty.Alignment, "center")));
        }

        return edits;
    }

    private static TextSpan UpperOf(DraftText text, AnnexSyntax annex) =>
        annex.IdentifierSpan.IsEmpty ? new TextSpan(text.Blocks[annex.HeadingBlock].Span.Start, 0) : annex.IdentifierSpan;

    private static bool IsApart(DraftText text, TextSpan upper, TextSpan lower) =>
        lower.IsEmpty || upper == default || upper.End > lower.Start || text.TextOf(TextSpan.FromBounds(upper.End, lower.Start)).ContainsAny('\n', '\u000B');
}
