using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：仅对引言的条编号，编为0.1、0.2等。
public sealed class IntroductionClauseNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        // 0.1 之后的 1.2 不成序列，所以一处改处处改。
        var edits = new List<DraftEdit>();
        foreach (var child in context.Node.Children)
        {
            if (child is SubclauseSyntax { Number: { } number } division && number is not { Letter: '\0', Components: [0, ..] })
            {
                context.Report(Descriptors.IntroductionClauseNumber, division.HeadingSpan, division.WrittenNumber).Assuming(division).WithFix(() => edits);
                edits.AddRange(WithZero(context.Model, division));
            }
            else if (child is ParagraphSyntax paragraph && context.Model.TypedHeadingNumber(paragraph) is { IsEmpty: false } typed
                && context.Text.Content[typed.Start] != '0')
            {
                context.Report(Descriptors.IntroductionClauseNumber, paragraph.Span, context.Text.StringOf(typed)).Assuming(paragraph).WithFix(() => edits);
                edits.Add(DraftEdit.Replace(new TextSpan(typed.Start, context.Text.TextOf(typed).IndexOf('.')), "0"));
            }
        }
    }

    // 1.1 改为 0.1，其下的条一并改。自动编号的，换列表由人做。
    private static List<DraftEdit> WithZero(DraftModel model, SubclauseSyntax division)
    {
        var edits = new List<DraftEdit>();
        foreach (var node in division.Descendants().Prepend(division))
        {
            if (node is not SubclauseSyntax { Number: { Letter: '\0', Components.Length: > 1 } number } subclause)
                continue;
            var at = model.Text.TextOf(subclause.NumberSpan).IndexOf(number.Text, StringComparison.Ordinal);
            if (subclause.NumberOrigin != NumberOrigin.Typed || at < 0 || model.CrossReferences.Any(pointer => pointer.Target == subclause))
                return [];
            edits.Add(DraftEdit.Replace(new TextSpan(subclause.NumberSpan.Start + at, number.Text.IndexOf('.')), "0"));
        }

        return edits;
    }
}
