using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.1：表编号与表题之间空一个汉字的间隙。没有表而只凭字样认出的，不算。
public sealed class TableTitleGap : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            if (table.Confidence == RecognitionConfidence.High)
                CaptionGap.Check(context, table, Descriptors.TableTitleGap);
        }
    }
}
