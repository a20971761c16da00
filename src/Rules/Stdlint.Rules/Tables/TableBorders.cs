using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：表的外框线、表头和注的框线用粗实线。一份文件的表多是同一画法，一种毛病只报一条；表格式样的表单另有样子。
public sealed class TableBorders : DraftAnalyzer
{
    /// <summary>One point and half a point, in eighths.</summary>
    private const short Thick = 8;

    private const short Thin = 4;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var ratio = context.Options<TableBordersOptions>().ThickPercent;
        ReportedDiagnostic? open = null, thin = null;
        foreach (var body in context.Model.TableBodies)
        {
            if (!body.Table.HasCaption || body.IsForm || body.Grid.OuterCell is not null || TableRuling.Of(body) is not { } ruling)
                continue;
            if (ruling.Frame.Contains(0))
                open = open?.AlsoAt(body.Place) ?? context.Report(Descriptors.TableBordersOpen, body.Place).Assuming(body.Table).WithFixEverywhere(found => Redrawn(context.Model, found, ratio));
            else if (ruling.Frame.Concat(ruling.Heads).Any(line => line * 100 < ruling.Inside * ratio))
                thin = thin?.AlsoAt(body.Place) ?? context.Report(Descriptors.TableBorders, body.Place).Assuming(body.Table).WithFixEverywhere(found => Redrawn(context.Model, found, ratio));
        }
    }

    /// <summary>The lines inside become thinner only where they are too thick beside those of the frame.</summary>
    private static IEnumerable<DraftEdit> Redrawn(DraftModel model, TextSpan place, int ratio)
    {
        if (TableRuling.Of(model.TableBodies.First(body => body.Place == place)) is not { } ruling)
            yield break;
        foreach (var (cell, lines) in ruling.Redrawn(Thick, Thick * 100 < ruling.Inside * ratio ? Thin : short.MaxValue))
        {
            yield return new FormatBlock(
                cell.FirstBlock,
                FormatTarget.TableCell,
                [
                    .. Changed(FormatProperty.TopBorder, cell.Lines.Top, lines.Top),
                    .. Changed(FormatProperty.RightBorder, cell.Lines.Right, lines.Right),
                    .. Changed(FormatProperty.BottomBorder, cell.Lines.Bottom, lines.Bottom),
                    .. Changed(FormatProperty.LeftBorder, cell.Lines.Left, lines.Left),
                ]);
        }
    }

    private static ImmutableArray<FormatChange> Changed(FormatProperty edge, short drawn, short wanted) => drawn == wanted ? [] : [FormatChange.Of(edge, wanted)];
}
