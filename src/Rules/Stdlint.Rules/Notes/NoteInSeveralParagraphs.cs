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
            || note.Children.FirstOrDefault(static child => child.Kind != SyntaxKind.Trivia) is not ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph)
            return;
        context.Report(Descriptors.NoteInSeveralParagraphs, note.LabelSpan, note.WrittenLabel).Assuming(note)
            .WithFix(() => Join(context.Text, note, paragraph));
    }

    // 字符格式不一或有对象时，拼接会丢东西，由人来做。
    private static IEnumerable<DraftEdit> Join(DraftText text, NoteSyntax note, ParagraphSyntax paragraph)
    {
        var block = text.Blocks[paragraph.FirstBlock];
        if (note.Children.Length != 1 || paragraph.EndBlock != paragraph.FirstBlock + 1 || block.Has(BlockFlags.EndsPageSection) || text.TextOf(block).Contains('\uFFFC'))
            return [];
        var pieces = text.PiecesOf(block);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!pieces[i].IsEditable || text.CharacterFormats[pieces[i].FormatIndex].Position != VerticalPosition.Baseline)
                return [];
        }

        return [DraftEdit.Insert(note.LabelSpan.End, text.TextOf(block).Trim().ToString()), new DeleteParagraphs(block.Index, 1)];
    }
}
