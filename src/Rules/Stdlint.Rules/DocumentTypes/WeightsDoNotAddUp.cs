using System.Globalization;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.DocumentTypes;

// 权重之和为1或100%，分值之和等于所列的合计。各上级指标之下分别合计为1的、合计等于上级权重的，也对；有续表、空格、加减分项的不看。
public sealed class WeightsDoNotAddUp : DraftAnalyzer
{
    private const decimal Hundred = 100;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var columns = new List<Column>();
        foreach (var body in context.Model.TableBodies)
        {
            if (body.IsForm || HasContinuation(context.Model, body) || Vocabulary.BonusWords.IsFoundIn(context.Text.TextOf(body.Table.Span)))
                continue;
            for (var column = 0; column < body.Grid.ColumnCount; column++)
            {
                if (Vocabulary.WeightColumns.LengthAt(body.HeadOf(column), 0) > 0 && Read(context.Text, body, column) is { } read)
                    columns.Add(read);
            }
        }

        var tolerance = context.Options<WeightsDoNotAddUpOptions>().Tolerance;
        foreach (var column in columns)
        {
            if (column.Values.Count > 1 && Expected(column, columns, column.Whole == 1 ? tolerance / Hundred : tolerance) is { } expected)
                context.Report(Descriptors.WeightsDoNotAddUp, column.Body.TextOf(column.Head), column.Name, Written(column.Sum), Written(expected)).Assuming(column.Body.Table);
        }
    }

    /// <summary>What the sum has to be; null where it is right, or where nothing tells.</summary>
    private static decimal? Expected(Column column, List<Column> columns, decimal tolerance)
    {
        if (column.Total is { } total)
            return Math.Abs(column.Sum - total) > tolerance ? total : null;
        // 没有合计行的分值不知道满分是多少。
        if (!column.Name.StartsWith("权重", StringComparison.Ordinal))
            return null;
        var whole = column.Whole;
        var parts = Math.Round(column.Sum / whole);
        if (parts >= 1 && Math.Abs(column.Sum - parts * whole) <= tolerance * Math.Max(1, parts))
            return null;
        foreach (var other in columns)
        {
            if (other != column && (other.Values.Exists(value => Math.Abs(value - column.Sum) <= tolerance) || Math.Abs(other.Sum - column.Sum) <= tolerance))
                return null;
        }

        return whole;
    }

    private static Column? Read(DraftText text, TableBody body, int column)
    {
        if (body.CellAt(body.HeadRows - 1, column) is not { } head || head.ColumnSpan > 1)
            return null;
        var read = new Column(body, head, body.HeadOf(column));
        foreach (var cell in body.Cells)
        {
            if (cell.Column != column)
                continue;
            var written = text.TextOf(body.TextOf(cell));
            read.IsPercent |= written is [.., '%' or '％'];
            if (!decimal.TryParse(written.TrimEnd("%％分 "), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                return null;
            if (IsTotal(text, body, cell.Row))
                read.Total = value;
            else
                read.Values.Add(value);
        }

        return read;
    }

    private static bool IsTotal(DraftText text, TableBody body, int row)
    {
        foreach (var cell in body.Grid.Cells)
        {
            if (cell.Row == row && Vocabulary.TotalWords.Contains(text.TextOf(body.TextOf(cell))))
                return true;
        }

        return false;
    }

    private static bool HasContinuation(DraftModel model, TableBody body) =>
        body.Table.IsContinuation || model.Tables.Any(other => other != body.Table && (other.IsContinuation || body.Table.Number is not null) && other.Number == body.Table.Number);

    private static string Written(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record Column(TableBody Body, TableCell Head, string Name)
    {
        public List<decimal> Values { get; } = [];

        public decimal? Total { get; set; }

        public bool IsPercent { get; set; }

        public decimal Sum => Values.Sum();

        // 0.3、0.4 是1的几分之几，30、40 是百分之几。
        public decimal Whole => IsPercent || Values.Exists(static value => value > 1) ? Hundred : 1;
    }
}
