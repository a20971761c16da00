using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2。跨条接着编下去的，是一处原因：在接续的第一个注上说，其余各条列在相关位置。
public sealed class NoteNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var safety = context.Model.MentionsNumbered(SyntaxKind.Note) ? FixSafety.Unsafe : FixSafety.Safe;
        ReportedDiagnostic? series = null;
        List<NoteGroup> members = [];
        foreach (var group in context.Model.NoteGroups)
        {
            if (group is not { Kind: SyntaxKind.Note, Numbering: NoteNumbering.OutOfSequence })
                continue;
            var index = group.FirstWrong;
            var note = group.Notes[index];
            if (series is not null && group.Continues is { } before && members.Contains(before))
            {
                members.Add(group);
                series.WithRelated(RelatedKind.Derived, note.LabelSpan, "related.same-fault");
                continue;
            }

            List<NoteGroup> repaired = group.Continues is { Numbering: NoteNumbering.SingleNumbered } first ? [first, group] : [group];
            members = repaired;
            series = context.Report(Descriptors.NoteNumberSequence, note.LabelSpan, group.OwnerName, group.ExpectedLabel(index), note.WrittenLabel)
                .Assuming(group.Owner)
                .WithFix(() => NoteRenumbering.InOrder(repaired))
                .TrustedAs(safety);
            if (group.Continues is { } source)
                series.WithRelated(RelatedKind.Cause, source.Notes[^1].LabelSpan, "related.number-before");
        }
    }
}
