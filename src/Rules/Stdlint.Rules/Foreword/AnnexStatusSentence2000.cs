using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 所列的前言内容没有附录的性质；2000 年版才要求在前言中说明。
public sealed class AnnexStatusSentence2000 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Foreword(ForewordTopic.AnnexNature) is { } statement)
            context.Report(Descriptors.AnnexStatusSentence2000, statement.Span, context.Text.StringOf(statement.Span)).Assuming(statement.Node);
    }
}
