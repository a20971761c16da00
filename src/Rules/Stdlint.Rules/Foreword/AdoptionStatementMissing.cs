using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 d）。只看有没有，细则在 GB/T 1.2。
public sealed class AdoptionStatementMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ForewordStatements.IsEmpty || model.Foreword(ForewordTopic.Adoption) is not null
            || context.Tree.Root.Cover?.Field(CoverFieldKind.DegreeOfCorrespondence) is not { Value.Length: > 0 } degree)
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.AdoptionStatementMissing, model.HeadingOf(foreword), degree.Value)
            .Assuming(foreword)
            .Assuming(degree)
            .WithRelated(RelatedKind.Conflict, degree.Span, "related.conflict");
    }
}
