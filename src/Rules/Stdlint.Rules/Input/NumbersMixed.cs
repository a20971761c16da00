using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：同一层次的章或条，有的自动编号，有的手工编号。一段里两者都有的由 STD9003 上报。
public sealed class NumbersMixed : DraftAnalyzer
{
    private const int MostNamed = 5;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var levels = context.Model.Divisions
            .Where(division => division.Number is not null && division.HeadingBlock >= 0 && division.Confidence > RecognitionConfidence.Low)
            .GroupBy(division => (IsAnnex: division.Number!.Letter != '\0', division.Level));
        foreach (var level in levels)
        {
            var automatic = level.Where(division => division.NumberOrigin == NumberOrigin.Automatic).ToList();
            var typed = level.Where(division => division.NumberOrigin == NumberOrigin.Typed).ToList();
            if (automatic.Count == 0 || typed.Count == 0)
                continue;
            var fewer = typed.Count <= automatic.Count ? typed : automatic;
            var names = string.Join('、', fewer.Take(MostNamed).Select(division => division.Designation)) + (fewer.Count > MostNamed ? "…" : "");
            var report = context.Report(fewer == typed ? Descriptors.NumbersMixed : Descriptors.NumbersMixedAutomatic, fewer[0].HeadingSpan, names).Assuming(fewer[0]);
            foreach (var division in fewer.Skip(1))
                report.AlsoAt(division.HeadingSpan);
        }
    }
}
