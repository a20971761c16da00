using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2。
public sealed class NoteNumberSequence : NoteSeriesRule
{
    protected override SyntaxKind Kind => SyntaxKind.Note;

    protected override bool IsAtFault(NoteGroup group) => group.Numbering == NoteNumbering.OutOfSequence;

    protected override ReportedDiagnostic Report(DraftContext context, NoteGroup group, NoteSyntax firstWrong, string expected)
    {
        var report = context.Report(Descriptors.NoteNumberSequence, firstWrong.LabelSpan, group.OwnerName, expected, firstWrong.WrittenLabel);
        return group.Continues is { } source ? report.WithRelated(RelatedKind.Cause, source.Notes[^1].LabelSpan, "related.number-before") : report;
    }

    protected override IEnumerable<NoteGroup> RepairedWith(NoteGroup group) =>
        group.Continues is { Numbering: NoteNumbering.SingleNumbered } first ? [first, group] : [group];
}
