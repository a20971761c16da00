using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

/// <summary>A rule about the label of notes or of examples. Automatic labels are mended in one place, the list, so that they are one finding.</summary>
public abstract class NoteLabelRule : DraftAnalyzer
{
    /// <summary>Its arguments are the label as written and as it should be.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    protected abstract SyntaxKind Kind { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>Whether the words can be meant as a label.</summary>
    protected virtual bool IsLabel(string written) => true;

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? automatic = null;
        foreach (var note in context.Model.Notes)
        {
            if (note.Kind != Kind || NoteGroup.HasSoundLabel(note) || !IsLabel(note.WrittenLabel) || note.FirstAncestor<NoteSyntax>() is not null)
                continue;
            if (note.LabelSpan.IsEmpty && automatic is not null)
            {
                automatic.AlsoAt(note.LabelSpan);
                continue;
            }

            var expected = NoteGroup.LabelOf(note.Kind, note.Ordinal);
            var report = context.Report(Descriptor, note.LabelSpan, note.WrittenLabel, expected);
            if (note.LabelSpan.IsEmpty)
                automatic = report;
            else
                report.WithFix(() => DraftEdit.Replace(note.LabelSpan, expected).Narrowed(context.Text));
        }
    }
}
