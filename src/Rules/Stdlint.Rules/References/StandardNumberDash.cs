using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.1、9.5.4.1.1、10.3.4：年份前用一字线。ISO、IEC 等保持原号；目次和页眉只是重复。
public sealed class StandardNumberDash : DraftAnalyzer
{
    private const string Prescribed = "—";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsForeign || !number.IsDated || context.Text.TextOf(number.DashSpan).SequenceEqual(Prescribed))
                continue;
            var block = context.Text.BlockAt(number.Span.Start);
            if (block.Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment || block.Has(BlockFlags.GeneratedContents))
                continue;
            context.Report(Descriptors.StandardNumberDash, number.Span, context.Text.StringOf(number.Span), WrittenRight(context.Text, number))
                .WithFix(() => Repair(number), WrittenRight(context.Text, number));
        }
    }

    private static IEnumerable<DraftEdit> Repair(StandardNumber number)
    {
        yield return DraftEdit.Replace(number.DashSpan, Prescribed);
        if (number.GapSpan.IsEmpty)
            yield return DraftEdit.Insert(number.NumberSpan.Start, " ");
    }

    private static string WrittenRight(DraftText text, StandardNumber number) =>
        string.Concat(number.Prefix, " ", text.StringOf(number.NumberSpan), Prescribed + text.StringOf(number.YearSpan));
}
