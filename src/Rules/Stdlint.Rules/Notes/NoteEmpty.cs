using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Notes;

// 惯例。标记之下的图、表、公式就是注的内容；表格里的“注：”可能是留给填写的。
public sealed class NoteEmpty : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Note);

    private static void Check(NodeContext context)
    {
        var note = (NoteSyntax)context.Node;
        var block = context.Text.Blocks[note.FirstBlock];
        if (!note.IsEmpty || note.WrittenLabel.Length == 0 || block.Has(BlockFlags.Hidden) || note.Parent is TableCellSyntax || note.IsFollowedByContent)
            return;
        context.Report(Descriptors.NoteEmpty, note.Span, note.WrittenLabel)
            .WithFix(() => block.Has(BlockFlags.EndsPageSection) ? null : new DeleteParagraphs(note.FirstBlock, note.EndBlock - note.FirstBlock));
    }
}
