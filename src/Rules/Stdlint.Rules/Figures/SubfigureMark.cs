using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.6.2：分图用后带半圆括号的小写拉丁字母编号。一幅图里一种写法是一处；写成“图1a”的也是。
public sealed class SubfigureMark : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction(Check, SyntaxKind.Figure);
        context.RegisterDraftEndAction(CheckPointers);
    }

    // 文中写作“图1 b)”，有无空格均可。
    private static void CheckPointers(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Figure, IsExternal: false, Target: FigureSyntax { Subfigures: not [] } figure }
                || WrongEnd(context.Text.Content, pointer.NumberSpan.End, figure.Subfigures.Length, out var letter) is not (> 0 and var end))
                continue;
            var span = TextSpan.FromBounds(pointer.NumberSpan.Start, end);
            var right = $"{context.Text.StringOf(pointer.NumberSpan)} {letter})";
            context.Report(Descriptors.SubfigureMarkPointer, span, context.Text.StringOf(span), right).Assuming(pointer.Confidence)
                .WithFix(() => DraftEdit.Replace(TextSpan.FromBounds(pointer.NumberSpan.End, end), $" {letter})"));
        }
    }

    /// <summary>Offset after -b or （b） behind the number of a figure with parts; 0 where the form is sound or no part is meant.</summary>
    private static int WrongEnd(string content, int start, int count, out char letter)
    {
        letter = ' ';
        if (start + 1 >= content.Length || content[start] is not ('-' or '－' or '—' or '（' or '('))
            return 0;
        letter = content[start + 1];
        if (letter < 'a' || letter >= 'a' + Math.Min(count, 26))
            return 0;
        var end = start + 2;
        var after = end < content.Length ? content[end] : '\n';
        if (after is '）' or ')')
            return end + 1;
        return content[start] is '（' or '(' || char.IsAsciiLetterOrDigit(after) ? 0 : end;
    }

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
