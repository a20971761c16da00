using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1（推论）。即日实施的文件不少，同日不论。
public sealed class DatesReversed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.PublicationDate) is not { } published || cover.Field(CoverFieldKind.ImplementationDate) is not { } implemented)
            return;
        if (DraftDate.Read(published.Value) is { Year: > 0, Month: > 0, Day: > 0 } first && DraftDate.Read(implemented.Value) is { Year: > 0, Month: > 0, Day: > 0 } second && second < first)
            context.Report(Descriptors.DatesReversed, implemented.Span, implemented.Value, published.Value).WithRelated(RelatedKind.Conflict, published.Span, "related.publication-date");
    }
}
