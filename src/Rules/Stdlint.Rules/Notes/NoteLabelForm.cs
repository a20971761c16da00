using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2、10.4.4.1。自动编号的标记在一处改，所以只报第一处。
public sealed class NoteLabelForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? automatic = null;
        foreach (var note in context.Model.Notes)
        {
            if (note.Kind != SyntaxKind.Note || NoteGroup.HasSoundLabel(note) || note.FirstAncestor<NoteSyntax>() is not null)
                continue;
            if (note.LabelSpan.IsEmpty && automatic is not null)
            {
                automatic.WithRelated(RelatedKind.Derived, note.LabelSpan, "related.same-fault");
                continue;
            }

            var expected = NoteGroup.LabelOf(note.Kind, note.Ordinal);
            var report = context.Report(Descriptors.NoteLabelForm, note.LabelSpan, note.WrittenLabel, expected);
            if (note.LabelSpan.IsEmpty)
                automatic = report;
            else
                report.WithFix(() => DraftEdit.Replace(note.LabelSpan, expected).Narrowed(context.Text));
        }
    }
}
