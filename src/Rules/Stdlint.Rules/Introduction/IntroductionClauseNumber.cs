using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：仅对引言的条编号，编为0.1、0.2等。
public sealed class IntroductionClauseNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        foreach (var child in context.Node.Children)
        {
            if (child is SubclauseSyntax { Number: { } number } division && number is not { Letter: '\0', Components: [0, ..] })
            {
                context.Report(Descriptors.IntroductionClauseNumber, division.HeadingSpan, division.WrittenNumber).Assuming(division);
            }
            else if (child is ParagraphSyntax paragraph && context.Model.TypedHeadingNumber(paragraph) is { IsEmpty: false } typed
                && context.Text.Content[typed.Start] != '0')
            {
                context.Report(Descriptors.IntroductionClauseNumber, paragraph.Span, context.Text.StringOf(typed)).Assuming(paragraph);
            }
        }
    }
}
