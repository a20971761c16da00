using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：没有内容的单元格用一字线。一个表里同一种写法是一处。
public sealed class TableCellFiller : DraftAnalyzer
{
    private const string Dash = "—";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            var fillers = new SortedDictionary<string, List<TextSpan>>(StringComparer.Ordinal);
            foreach (var cell in body.Cells)
            {
                var span = body.TextOf(cell);
                if (span.Length is 0 or > 3 || !Vocabulary.CellFillers.Contains(context.Text.TextOf(span)))
                    continue;
                var filler = context.Text.StringOf(span);
                if (!fillers.TryGetValue(filler, out var spans))
                    fillers.Add(filler, spans = []);
                spans.Add(span);
            }

            foreach (var (filler, spans) in fillers)
            {
                if (!HasMeaning(context.Text, body, filler))
                    Report(context, body.Table, filler, spans);
            }
        }
    }

    private static void Report(DraftContext context, TableSyntax table, string filler, List<TextSpan> spans)
    {
        var report = context.Report(Descriptors.TableCellFiller, spans[0], filler, spans.Count)
            .Assuming(table)
            .WithFix(() => spans.Select(static span => DraftEdit.Replace(span, Dash)), filler);
        foreach (var span in spans.Skip(1))
            report.AlsoAt(span);
    }

    /// <summary>＋ and － stand for signs, a note says what “/” means, a row of … stands for rows left out.</summary>
    private static bool HasMeaning(DraftText text, TableBody body, string filler)
    {
        var table = text.TextOf(body.Table.Span);
        if (filler[0] is '…' or '.')
            return body.IsForm || !body.Cells.Any(cell => cell.Column > 0) || body.Cells.Any(cell => cell.Column == 0 && text.TextOf(body.TextOf(cell)).SequenceEqual(filler));
        return table.Contains($"“{filler}”", StringComparison.Ordinal) || table.Contains($"\"{filler}\"", StringComparison.Ordinal)
            || HasPlusSigns(text, body);
    }

    private static bool HasPlusSigns(DraftText text, TableBody body) =>
        body.Cells.Any(cell => text.TextOf(body.TextOf(cell)) is "+" or "＋" or "++" or "±");
}
