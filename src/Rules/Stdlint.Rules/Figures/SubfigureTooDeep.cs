using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.6.2：只准许对图作一个层次的细分。字母之后又有数字的（a1)、a)-1）是分图的分图，一幅图里一处。
public sealed class SubfigureTooDeep : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Figure);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var part in ((FigureSyntax)context.Node).Subfigures)
        {
            if (part.WrittenLabel is not [>= 'a' and <= 'z', .., ')' or '）'] || part.WrittenLabel.AsSpan().IndexOfAnyInRange('0', '9') < 0)
                continue;
            var place = new TextSpan(part.Span.Start + (part.Span.Length - part.Text.TrimStart().Length), part.WrittenLabel.Length);
            if (report is null)
                report = context.Report(Descriptors.SubfigureTooDeep, place, part.WrittenLabel).Assuming(context.Node);
            else
                report.AlsoAt(place);
        }
    }
}
