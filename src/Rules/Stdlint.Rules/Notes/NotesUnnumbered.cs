using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2。
public sealed class NotesUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var safety = context.Model.MentionsNumbered(SyntaxKind.Note) ? FixSafety.Unsafe : FixSafety.Safe;
        foreach (var group in context.Model.NoteGroups)
        {
            if (group is not { Kind: SyntaxKind.Note, Numbering: NoteNumbering.Unnumbered or NoteNumbering.Repeated })
                continue;
            var note = group.Notes[group.FirstWrong];
            var report = group.Numbering == NoteNumbering.Unnumbered
                ? context.Report(Descriptors.NotesUnnumbered, note.LabelSpan, group.OwnerName)
                : context.Report(Descriptors.NotesUnnumberedRepeated, note.LabelSpan, group.OwnerName, note.WrittenLabel);
            report.Assuming(group.Owner).WithFix(() => NoteRenumbering.InOrder([group])).TrustedAs(safety);
            foreach (var other in group.Notes)
            {
                if (other != note && other.Ordinal == note.Ordinal)
                    report.WithRelated(RelatedKind.Conflict, other.LabelSpan, "related.same-fault");
            }
        }
    }
}
