using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
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
                report = context.Report(Descriptors.AnnexHeadLayout, annex.HeadingSpan, annex.Designation).Assuming(annex);
            else
                report.AlsoAt(annex.HeadingSpan);
        }
    }

    private static bool IsRight(DraftText text, AnnexSyntax annex)
    {
        var block = text.Blocks[annex.HeadingBlock];
        return block.Format.Alignment == ParagraphAlignment.Center
            && IsApart(text, annex.IdentifierSpan.IsEmpty ? new TextSpan(block.Span.Start, 0) : annex.IdentifierSpan, annex.StatusSpan)
            && IsApart(text, annex.StatusSpan, annex.TitleSpan);
    }

    private static bool IsApart(DraftText text, TextSpan upper, TextSpan lower) =>
        lower.IsEmpty || upper == default || upper.End > lower.Start || text.TextOf(TextSpan.FromBounds(upper.End, lower.Start)).ContainsAny('\n', '\u000B');
}
