using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、8.3 c）、10.3.1.4。封面可以少列，不可以列出前言没有的。
public sealed class ReplacedNumbersDiffer : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var model = context.Model;
        if (cover.Field(CoverFieldKind.ReplacedNumbers) is { } field && field.Value.Length > context.Options<ReplacedNumbersDifferOptions>().MaxLength)
        {
            context.Report(Descriptors.ReplacedNumbersDifferLong, field.Span);
            return;
        }

        if (model.ReplacedInForeword is not { Numbers.Length: > 0 } statement)
            return;
        foreach (var number in model.ReplacedOnCover)
        {
            if (number.IsPlaceholder || statement.Numbers.Any(stated => stated.Key == number.Key && (stated.Year == number.Year || !stated.IsDated || !number.IsDated)))
                continue;
            context.Report(Descriptors.ReplacedNumbersDiffer, number.Span, context.Text.StringOf(number.Span))
                .WithRelated(RelatedKind.Conflict, statement.Span, "related.replaced-foreword");
        }
    }
}
