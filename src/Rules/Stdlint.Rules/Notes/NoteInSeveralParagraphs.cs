using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，10.4.4.1（推论）：注的内容接在标记之后。标记之下的列项、图、表不在此列。
public sealed class NoteInSeveralParagraphs : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Note);

    private static void Check(NodeContext context)
    {
        var note = (NoteSyntax)context.Node;
        var first = note.FirstBlock;
        if (note.LabelSpan.IsEmpty || note.IsEmpty || note.TextSpan.Start <= context.Text.Blocks[first].Span.End
            || note.Children.FirstOrDefault(static child => child.Kind != SyntaxKind.Trivia) is not ParagraphSyntax { Kind: SyntaxKind.Paragraph })
            return;
        context.Report(Descriptors.NoteInSeveralParagraphs, note.LabelSpan, note.WrittenLabel).Assuming(note);
    }
}
