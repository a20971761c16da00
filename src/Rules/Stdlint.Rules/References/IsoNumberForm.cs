using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1：国际文件照原编号，编号前空一格，年份前用半角冒号。ASTM、EN 等另有写法，不查。
public sealed class IsoNumberForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.Issuer != StandardNumberIssuer.Iso || !(number.Prefix.StartsWith("ISO", StringComparison.Ordinal) || number.Prefix.StartsWith("IEC", StringComparison.Ordinal)))
                continue;
            var block = context.Text.BlockAt(number.Span.Start);
            if (block.Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment || block.Has(BlockFlags.GeneratedContents))
                continue;
            // ISO9000族是一组标准的通称。
            if (IsRight(context.Text, number) || number.Span.End < context.Text.Content.Length && context.Text.Content[number.Span.End] is '族' or '系')
                continue;
            var right = string.Concat(number.Prefix, " ", context.Text.StringOf(number.NumberSpan), number.IsDated ? ":" + context.Text.StringOf(number.YearSpan) : "");
            context.Report(Descriptors.IsoNumberForm, number.Span, context.Text.StringOf(number.Span), right)
                .WithFix(() => Repair(context.Text, number), right);
        }
    }

    private static IEnumerable<DraftEdit> Repair(DraftText text, StandardNumber number)
    {
        if (number.GapSpan.IsEmpty)
            yield return DraftEdit.Insert(number.NumberSpan.Start, " ");
        if (number.IsDated && !text.TextOf(number.DashSpan).SequenceEqual(":"))
            yield return DraftEdit.Replace(number.DashSpan, ":");
    }

    private static bool IsRight(DraftText text, StandardNumber number) =>
        number.GapSpan.Length > 0 && (!number.IsDated || text.TextOf(number.DashSpan).SequenceEqual(":") || number.IsPlaceholder);
}
