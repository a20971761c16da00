using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Service;

// GB/T 24421.2、.4、.5—2023 于 2023-03-17 发布并实施；.1、.3 的 2023 版题录未核，所以只请核对。
public sealed class Gbt24421EditionSuperseded : DraftAnalyzer
{
    private const string Series = "GB/T 24421.";

    private const int FormerYear = 2009;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 旧标准引用当时的版本是对的。
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;

        var reports = new Dictionary<string, ReportedDiagnostic>(StringComparer.Ordinal);
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.Year != FormerYear || !number.Key.StartsWith(Series, StringComparison.Ordinal) || number.Part is not ("1" or "2" or "3" or "4")
                || context.Model.ZoneAt(number.Span.Start).Region is DraftRegion.Foreword or DraftRegion.Cover or DraftRegion.Comment)
                continue;
            if (reports.TryGetValue(number.Key, out var earlier))
                earlier.AlsoAt(number.Span);
            else
                reports[number.Key] = context.Report(Descriptors.Gbt24421EditionSuperseded, number.Span, context.Text.StringOf(number.Span));
        }
    }
}
