using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、8.3 c）。代替的文件多时封面可以不全列，只要有一个。
public sealed class ReplacementCoverMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var model = context.Model;
        if (context.Tree.Root.Foreword is not { } foreword)
            return;

        var field = cover.Field(CoverFieldKind.ReplacedNumbers);
        if (model.ReplacedInForeword is { Numbers: [var replaced, ..] } statement)
        {
            if (field is null && !cover.Text.Contains("代替", StringComparison.Ordinal))
            {
                context.Report(Descriptors.ReplacementCoverMismatch, cover.Field(CoverFieldKind.StandardNumber)?.Span ?? model.CoverPlace, context.Text.StringOf(replaced.Span))
                    .WithRelated(RelatedKind.Conflict, statement.Span, "related.replaced-foreword");
            }
        }
        else if (field is not null && model.ReplacedOnCover is [var onCover, ..] && !foreword.Text.Contains("代替", StringComparison.Ordinal))
        {
            context.Report(Descriptors.ReplacementCoverMismatchForeword, onCover.Span, context.Text.StringOf(onCover.Span))
                .WithRelated(RelatedKind.Conflict, model.HeadingOf(foreword), "related.foreword");
        }
    }
}
