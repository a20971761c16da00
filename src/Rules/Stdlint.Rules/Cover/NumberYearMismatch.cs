using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1 脚注：年份号是发布年份。报批以前的日期未定，不论。
public sealed class NumberYearMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (context.Model.Stage.Value is not (DraftStage.Unstated or DraftStage.Publication) || context.Model.CoverNumber is not { Year: > 0 } number)
            return;
        if (cover.Field(CoverFieldKind.PublicationDate) is { } field && DraftDate.Read(field.Value) is { Year: > 0, Month: > 0 } date && date.Year != number.Year)
            context.Report(Descriptors.NumberYearMismatch, number.YearSpan, number.Year, date.Year).WithRelated(RelatedKind.Conflict, field.Span, "related.publication-date");
    }
}
