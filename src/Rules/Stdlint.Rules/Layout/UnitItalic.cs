using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.4.6：数值和单位符号用正体。
public sealed class UnitItalic : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var quantity in context.Model.Quantities)
        {
            if (!quantity.HasUnit || !IsItalic(context, quantity.Unit.Start) && !IsItalic(context, quantity.Number.Start))
                continue;
            if (report is null)
                report = context.Report(Descriptors.UnitItalic, quantity.Span, context.Text.StringOf(quantity.Span)).WithFixEverywhere(found => Reformatting.Of(context.Text, found, static format => format.Italic ? [new FormatChange(FormatProperty.Italic)] : []));
            else
                report.AlsoAt(quantity.Span);
        }
    }

    private static bool IsItalic(DraftContext context, int position) => context.Text.CharacterFormats[context.Text.PieceAt(position).FormatIndex].Italic;
}
