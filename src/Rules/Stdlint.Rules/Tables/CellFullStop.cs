using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：表中段后不必加句号。单元格里有几句或几段的，句号有用。一个表一处。
public sealed class CellFullStop : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            var stops = body.Cells.Select(cell => LoneStop(context.Text, body, cell)).Where(static span => span.Length > 0).ToList();
            if (stops is not [var first, ..])
                continue;
            var report = context.Report(Descriptors.CellFullStop, first, context.Text.ExcerptOf(context.Text.BlockAt(first.Start).Span), stops.Count)
                .Assuming(body.Table)
                .WithFix(() => stops.Select(DraftEdit.Delete));
            foreach (var stop in stops.Skip(1))
                report.AlsoAt(stop);
        }
    }

    private static TextSpan LoneStop(DraftText text, TableBody body, TableCell cell)
    {
        var span = body.TextOf(cell);
        var words = text.TextOf(span);
        return words.Length > 1 && words[^1] == '。' && words[..^1].IndexOfAny("。；！？\n") < 0 && text.Blocks[cell.FirstBlock].Span.Contains(span) && !NoteLike(words)
            ? new TextSpan(span.End - 1, 1)
            : default;
    }

    private static bool NoteLike(ReadOnlySpan<char> words) => words[0] is '注' && words.IndexOfAny('：', ':') is > 0 and < 4;
}
