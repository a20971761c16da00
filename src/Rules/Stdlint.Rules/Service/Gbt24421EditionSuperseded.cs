using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Service;

// GB/T 24421.2、.4、.5—2023 于 2023-03-17 发布并实施；.1、.3 的 2023 版题录未核，所以只请核对。
public sealed class Gbt24421EditionSuperseded : DraftAnalyzer
{
    private const string Series = "GB/T 24421.";

    private const int FormerYear = 2009;
    private const string NewYear = "2023";
    private const string SecondPart = "标准体系";
    private const string SecondPartAdded = "构建";
    private const string FourthPart = "标准实施及评价";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 旧标准引用当时的版本是对的。
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;

        var reports = new Dictionary<string, (ReportedDiagnostic Report, List<StandardNumber> Places)>(StringComparer.Ordinal);
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.Year != FormerYear || !number.Key.StartsWith(Series, StringComparison.Ordinal) || number.Part is not ("1" or "2" or "3" or "4")
                || context.Model.ZoneAt(number.Span.Start).Region is DraftRegion.Foreword or DraftRegion.Cover or DraftRegion.Comment)
                continue;
            if (reports.TryGetValue(number.Key, out var earlier))
            {
                earlier.Report.AlsoAt(number.Span);
                earlier.Places.Add(number);
                continue;
            }

            List<StandardNumber> places = [number];
            reports[number.Key] = (context.Report(Descriptors.Gbt24421EditionSuperseded, number.Span, context.Text.StringOf(number.Span)).WithFix(() => NewEdition(context.Model, places)), places);
        }
    }

    // 第2、4部分的新版已经核对过；引用了其中的条、或名称写得不同的，由人对照新版改。
    private static List<DraftEdit> NewEdition(DraftModel model, List<StandardNumber> places)
    {
        var edits = new List<DraftEdit>();
        foreach (var number in places)
        {
            var line = model.Text.BlockAt(number.Span.Start).Span;
            var role = model.ZoneAt(number.Span.Start).Role;
            if (number.Part is not ("2" or "4") || role == TextRole.Source || model.CrossReferencesIn(line).ToArray().Any(static pointer => pointer.IsExternal) || model.EndOfTitleBehind(number) != number.Span.End)
                return [];
            edits.Add(DraftEdit.Replace(number.YearSpan, NewYear));
            if (role != TextRole.ReferenceEntry)
                continue;
            var title = TextSpan.FromBounds(number.Span.End, line.End);
            var old = number.Part == "2" ? SecondPart : FourthPart;
            if (!model.Text.TextOf(title).TrimEnd().EndsWith(old))
                return [];
            if (number.Part == "2")
                edits.Add(DraftEdit.Insert(title.Start + model.Text.TextOf(title).TrimEnd().Length, SecondPartAdded));
        }

        return edits;
    }
}
