using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 b）。2009 版说明分为哪些部分（6.1.3），不必列出已发布的部分。
public sealed class PartSetNotStated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ForewordStatements.IsEmpty || !model.IsPart)
            return;
        var foreword = (ForewordSyntax)context.Node;
        if (model.Foreword(ForewordTopic.Series) is not { } series)
            context.Report(Descriptors.PartSetNotStated, model.HeadingOf(foreword)).Assuming(foreword);
        else if (model.Edition.Value == DraftEdition.Edition2020 && !Vocabulary.PublishedPartsWords.IsFoundIn(foreword.Text))
            context.Report(Descriptors.PartSetNotStatedParts, series.Span).Assuming(foreword);
    }
}
