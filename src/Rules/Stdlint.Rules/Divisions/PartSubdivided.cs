using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.1.1.1：部分不应进一步细分。国际标准的分部分（ISO 1101-1-2）是其自己的编号。
public sealed class PartSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.OwnNumber is { IsForeign: false } own && own.Part.Contains('.'))
            context.Report(Descriptors.PartSubdivided, own.NumberSpan, context.Text.StringOf(own.Span));
    }
}
