using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，10.3.1.4：代号与顺序号之间空半个汉字，条文中同样编排。国际、国外编号由 STD3336 说；封面的编号另有规则。
public sealed class StandardNumberGap : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsForeign || number.GapSpan.Length > 0 || number.Issuer == StandardNumberIssuer.Enterprise)
                continue;
            var block = context.Text.BlockAt(number.Span.Start);
            if (block.Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment || block.Has(BlockFlags.GeneratedContents) || context.Model.ZoneAt(number.Span.Start).Role == TextRole.CoverField)
                continue;
            var written = context.Text.StringOf(number.Span);
            context.Report(Descriptors.StandardNumberGap, number.Span, written, written.Insert(number.NumberSpan.Start - number.Span.Start, " "))
                .WithFix(() => DraftEdit.Insert(number.NumberSpan.Start, " "));
        }
    }
}
