using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

/// <summary>A rule about the numbers of notes or of examples. A series that runs on over several clauses has one cause: the first group that continues it.</summary>
public abstract class NoteSeriesRule : DraftAnalyzer
{
    protected abstract SyntaxKind Kind { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    protected abstract bool IsAtFault(NoteGroup group);

    protected abstract ReportedDiagnostic Report(DraftContext context, NoteGroup group, NoteSyntax firstWrong, string expected);

    /// <summary>The groups whose labels are written anew with those of the group at fault.</summary>
    protected virtual IEnumerable<NoteGroup> RepairedWith(NoteGroup group) => [group];

    private void Check(DraftContext context)
    {
        var safety = context.Model.MentionsNumbered(Kind) ? FixSafety.Unsafe : FixSafety.Safe;
        ReportedDiagnostic? series = null;
        List<NoteGroup> members = [];
        foreach (var group in context.Model.NoteGroups)
        {
            if (group.Kind != Kind || !IsAtFault(group))
                continue;
            var note = group.Notes[group.FirstWrong];
            if (series is not null && group.Continues is { } before && members.Contains(before))
            {
                members.Add(group);
                series.AlsoAt(note.LabelSpan);
                continue;
            }

            List<NoteGroup> repaired = [.. RepairedWith(group)];
            members = repaired;
            series = Report(context, group, note, group.ExpectedLabel(group.FirstWrong))
                .Assuming(group.Owner)
                .WithFix(() => NoteRenumbering.InOrder(repaired))
                .TrustedAs(safety);
        }
    }
}
