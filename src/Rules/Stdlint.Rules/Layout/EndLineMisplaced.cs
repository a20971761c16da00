using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.5：终结线只在文件末尾。单元格、封面和目次里的横线另有用处；下划线多半是待填的空。
public sealed class EndLineMisplaced : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.MainBody is not { } body)
            return;
        var text = context.Text;
        ReportedDiagnostic? report = null;
        Block? line = null;
        for (var i = body.FirstBlock; i < text.Blocks.Length; i++)
        {
            var block = text.Blocks[i];
            if (block.Story != BlockStory.Body || block.Cell is not null && line is null || text.TextOf(block).IsWhiteSpace())
                continue;
            if (line is not null)
                report = report?.AlsoAt(line.Span) ?? context.Report(Descriptors.EndLineMisplaced, line.Span);
            line = block is { Cell: null, Label: null, Format.Alignment: ParagraphAlignment.Center } && EndLine.IsTyped(text.TextOf(block)) && !text.TextOf(block).ContainsAny("_＿-－") ? block : null;
        }
    }
}
