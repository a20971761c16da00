using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10.2：一个示例标“示例：”，几个示例宜编号。跨条接着编下去的，在接续的第一处说。
public sealed class ExampleNumbering : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var safety = context.Model.MentionsNumbered(SyntaxKind.Example) ? FixSafety.Unsafe : FixSafety.Safe;
        ReportedDiagnostic? series = null;
        List<NoteGroup> members = [];
        foreach (var group in context.Model.NoteGroups)
        {
            if (group.Kind != SyntaxKind.Example || group.Numbering is NoteNumbering.Sound or NoteNumbering.Unknown)
                continue;
            var index = group.FirstWrong;
            var example = group.Notes[index];
            if (series is not null && group.Continues is { } before && members.Contains(before))
            {
                members.Add(group);
                series.WithRelated(RelatedKind.Derived, example.LabelSpan, "related.same-fault");
                continue;
            }

            List<NoteGroup> repaired = [group];
            members = repaired;
            series = context.Report(Descriptors.ExampleNumbering, example.LabelSpan, group.OwnerName, group.ExpectedLabel(index))
                .Assuming(group.Owner)
                .WithFix(() => NoteRenumbering.InOrder(repaired))
                .TrustedAs(safety);
        }
    }
}
