using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.6.2：分图用后带半圆括号的小写拉丁字母编号。一幅图里一种写法是一处；写成“图1a”的也是。
public sealed class SubfigureMark : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Figure);

    private static void Check(NodeContext context)
    {
        var figure = (FigureSyntax)context.Node;
        if (figure is { Number: not null, WrittenNumber: [.., >= 'a' and <= 'z' and var letter] })
            context.Report(Descriptors.SubfigureMark, figure.NumberPlace, figure.WrittenNumber.Trim(), letter + ")").Assuming(figure);

        ReportedDiagnostic? report = null;
        for (var i = 0; i < figure.Subfigures.Length; i++)
        {
            var part = figure.Subfigures[i];
            if (part.WrittenLabel is [>= 'a' and <= 'z', ')' or '）'])
                continue;
            var place = new TextSpan(part.Span.Start + (part.Span.Length - part.Text.TrimStart().Length), part.WrittenLabel.Length);
            if (report is not null)
            {
                report.AlsoAt(place);
                continue;
            }

            report = context.Report(Descriptors.SubfigureMark, place, part.WrittenLabel, Right(i)).Assuming(figure).WithFix(() => Relabelled(figure));
        }
    }

    // 文中“图1（a）”一类的提及，由人跟着改。
    private static IEnumerable<DraftEdit> Relabelled(FigureSyntax figure)
    {
        for (var i = 0; i < figure.Subfigures.Length; i++)
        {
            var part = figure.Subfigures[i];
            yield return DraftEdit.Replace(new TextSpan(part.Span.Start + (part.Span.Length - part.Text.TrimStart().Length), part.WrittenLabel.Length), Right(i));
        }
    }

    private static string Right(int index) => (char)('a' + index % 26) + ")";
}
