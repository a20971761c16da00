using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.1：脚注在相关页面的下边。用尾注列文献的，改为参考文献。
public sealed class EndnotesUsed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var reference in context.Text.Objects)
        {
            if (reference.Kind != InlineObjectKind.EndnoteReference)
                continue;
            var place = new TextSpan(reference.Position, 1);
            if (report is null)
                report = context.Report(Descriptors.EndnotesUsed, place);
            else
                report.AlsoAt(place);
        }
    }
}
