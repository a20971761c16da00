using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2。
public sealed class SingleNoteNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var safety = context.Model.MentionsNumbered(SyntaxKind.Note) ? FixSafety.Unsafe : FixSafety.Safe;
        foreach (var group in context.Model.NoteGroups)
        {
            if (group is not { Kind: SyntaxKind.Note, Numbering: NoteNumbering.SingleNumbered })
                continue;
            context.Report(Descriptors.SingleNoteNumbered, group.Notes[0].LabelSpan, group.OwnerName)
                .Assuming(group.Owner)
                .WithFix(() => NoteRenumbering.InOrder([group]))
                .TrustedAs(safety);
        }
    }
}
