using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.2；2009 版 6.2.3。GB、GB/T、GB/Z 是一类；军用标准的位置没有规定。计量规程只知道在国家标准之后。
public sealed class ReferenceCategoryOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        // 2009 版把团体标准和法规都放在“国内有关文件”里。
        var certain = model.NormativeReferences.Entries.RemoveAll(listed => listed.Category == ReferenceCategory.Uncertain
            || model.Edition.Value < DraftEdition.Edition2020 && listed.Category is ReferenceCategory.Association or ReferenceCategory.OtherDocument);
        foreach (var group in ReferenceOrder.FindGroups(certain, static (left, right) => left.Category.CompareTo(right.Category)))
        {
            ReferenceOrder.Report(context, Descriptors.ReferenceCategoryOrder, group);
            certain = certain.RemoveRange(group.Entries);
        }

        var national = model.NormativeReferences.Entries.RemoveAll(listed => !listed.IsMetrological && !(listed.Category == ReferenceCategory.National && certain.Contains(listed)));
        foreach (var group in ReferenceOrder.FindGroups(national, static (left, right) => left.IsMetrological.CompareTo(right.IsMetrological)))
            ReferenceOrder.Report(context, Descriptors.ReferenceCategoryOrder, group);
    }
}
