using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2（推论）。表格、表样里的“备注：”是栏目，不是注。
public sealed class PseudoNoteLabel : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        if (context.Node.Parent is not (DivisionSyntax or TermEntrySyntax))
            return;
        var text = context.Node.Text;
        var start = text.IndexOfAnyExcept(" \t\u3000");
        if (start < 0)
            return;
        var length = Vocabulary.PseudoNoteLabels.LengthAt(text, start);
        if (length == 0)
            return;
        var mark = start + length;
        // 只有标记的一行是小标题，后面跟着列项或表。
        if (mark >= text.Length || text[mark++] is not ('：' or ':') || text[mark..].IsWhiteSpace() || context.Model.IsInForm(context.Node))
            return;
        var label = TextSpan.FromBounds(context.Node.Span.Start + start, context.Node.Span.Start + mark);
        context.Report(Descriptors.PseudoNoteLabel, label, context.Text.StringOf(label))
            .WithFix(() => DraftEdit.Replace(label, NoteGroup.LabelOf(SyntaxKind.Note, 0)).Narrowed(context.Text));
    }
}
