using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
        context.Report(Descriptors.NoteInSeveralParagraphs, note.LabelSpan, note.WrittenLabel).Assuming(note).WithFix(() => Join(context.Text, note));
    }

    // 标记之下只有一段的，接到标记之后；几段的，哪些属于注由人定。
    private static IEnumerable<DraftEdit> Join(DraftText text, NoteSyntax note)
    {
        if (note.Children.Where(static child => child.Kind != SyntaxKind.Trivia).ToList() is not [var only] || WholeParagraphs.Delete(only) is not { Count: 1 } deletion
            || deletion.First != note.FirstBlock + 1 || JoinedParagraphs.PlainText(text, deletion.First) is not { Length: > 0 } words)
            return [];
        return [DraftEdit.Insert(text.Blocks[note.FirstBlock].Span.End, words), deletion];
    }
}
