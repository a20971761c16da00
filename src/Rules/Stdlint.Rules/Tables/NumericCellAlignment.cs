using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：表中的数字宜居中、同列对齐。一列都居右的也对齐了；用制表位按小数点对齐的看不出来，不报。
public sealed class NumericCellAlignment : DraftAnalyzer
{
    private static readonly SearchValues<char> CharactersOfNumbers = SearchValues.Create("0123456789.±～－-—%+≤≥<> ");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var fewest = context.Options<NumericCellAlignmentOptions>().MinCells;
        foreach (var body in context.Model.TableBodies)
        {
            ReportedDiagnostic? report = null;
            for (var column = 0; column < body.Grid.ColumnCount && !body.IsForm; column++)
            {
                if (FaultIn(context.Text, body, column, fewest) is not { } cell)
                    continue;
                report = report?.AlsoAt(cell) ?? context.Report(Descriptors.NumericCellAlignment, cell, body.HeadOf(column)).Assuming(body.Table)
                    .WithFixEverywhere(found => Centred(context.Text, body, found));
            }
        }
    }

    /// <summary>All numbers of the column, so that they stand in one line.</summary>
    private static IEnumerable<DraftEdit> Centred(DraftText text, TableBody body, TextSpan place) =>
        from cell in body.Cells
        where cell.Column == text.BlockAt(place.Start).Cell!.Column && text.Blocks[cell.FirstBlock].Format.Alignment != ParagraphAlignment.Center
            && text.TextOf(body.TextOf(cell)).IndexOfAnyInRange('0', '9') >= 0
        select new FormatBlock(cell.FirstBlock, FormatTarget.Paragraph, new FormatChange(FormatProperty.Alignment, "center"));

    /// <summary>UTF-16 span of the first number that is not centred; null where those of the column are, or are all at the right.</summary>
    private static TextSpan? FaultIn(DraftText text, TableBody body, int column, int fewest)
    {
        TextSpan? fault = null;
        int numbers = 0, atRight = 0;
        foreach (var cell in body.Cells)
        {
            if (cell.Column != column || body.IsBlank(cell))
                continue;
            var span = body.TextOf(cell);
            var words = text.TextOf(span);
            if (cell.ColumnSpan > 1 || words.ContainsAnyExcept(CharactersOfNumbers) || words.Contains('\t'))
                return null;
            if (words.IndexOfAnyInRange('0', '9') < 0)
                continue;
            numbers++;
            var alignment = text.Blocks[cell.FirstBlock].Format.Alignment;
            atRight += alignment == ParagraphAlignment.End ? 1 : 0;
            if (alignment != ParagraphAlignment.Center)
                fault ??= span;
        }

        return numbers >= fewest && atRight < numbers ? fault : null;
    }
}
