using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10.2。
public sealed class ExampleLabelForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? automatic = null;
        foreach (var example in context.Model.Notes)
        {
            // 单独一行的“示例”可能是小标题。
            if (example.Kind != SyntaxKind.Example || NoteGroup.HasSoundLabel(example) || !EndsLikeLabel(example.WrittenLabel) || example.FirstAncestor<NoteSyntax>() is not null)
                continue;
            if (example.LabelSpan.IsEmpty && automatic is not null)
            {
                automatic.WithRelated(RelatedKind.Derived, example.LabelSpan, "related.same-fault");
                continue;
            }

            var expected = NoteGroup.LabelOf(example.Kind, example.Ordinal);
            var report = context.Report(Descriptors.ExampleLabelForm, example.LabelSpan, example.WrittenLabel, expected);
            if (example.LabelSpan.IsEmpty)
                automatic = report;
            else
                report.WithFix(() => DraftEdit.Replace(example.LabelSpan, expected).Narrowed(context.Text));
        }
    }

    private static bool EndsLikeLabel(string label) => label.Length > 0 && (char.IsPunctuation(label[^1]) || char.IsSymbol(label[^1]));
}
