using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，8.3 a）、8.6.2、8.7.2、9.5.2、9.6.2、D.2。一类用语不符由各自的规则说；几类都不符，是用错了模板。
public sealed class EditionWordingMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var conflicts = context.Model.EditionConflicts;
        var signals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conflict in conflicts)
            signals.Add(conflict.Signal);
        if (signals.Count < context.Options<EditionWordingMixedOptions>().MinKinds)
            return;

        var report = context.Report(Descriptors.EditionWordingMixed, conflicts[0].Span, DraftWords.Of(context.Model.Edition.Value), conflicts.Length)
            .WithFix(() => context.Model.Edition.Value == DraftEdition.Edition2020 ? EditionMigration.To2020(context.Model) : []);
        foreach (var conflict in conflicts[1..])
            report.WithRelated(RelatedKind.Conflict, conflict.Span, "related.other-edition");
    }
}
