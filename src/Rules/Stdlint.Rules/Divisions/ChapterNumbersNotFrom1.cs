using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2。
public sealed class ChapterNumbersNotFrom1 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.MainBody);

    private static void Check(NodeContext context)
    {
        if (((MainBodySyntax)context.Node).Clauses is [{ Number: { } number } first, ..] && number.Last != 1 && first.HasCertainNumber)
        {
            context.Report(Descriptors.ChapterNumbersNotFrom1, first.HeadingSpan, number.Text).Assuming(first)
                .WithFix(() => Renumbering.InSequence(context.Model, context.Model.Clauses, 1) ?? []);
        }
    }
}
