using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.3.1：附录中的编号从1起，前面加附录的字母和下脚点。一个附录里用错一种前缀是一处原因，报在第一条。
public sealed class AnnexClauseNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        if (annex.Number is not { } letter || !annex.HasCertainNumber)
            return;

        ReportedDiagnostic? report = null;
        foreach (var subclause in annex.Subclauses)
        {
            if (subclause.Number is not { } number || number.Letter == letter.Letter || !subclause.HasCertainNumber)
                continue;
            if (report is null)
                report = context.Report(Descriptors.AnnexClauseNumber, subclause.HeadingSpan, number.Text, letter.Text).Assuming(annex).Assuming(subclause)
                    .WithFix(() => Renumbering.Under(context.Model, annex, letter) ?? []);
            else
                report.AlsoAt(subclause.HeadingSpan);
        }
    }
}
