using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.3：定义由区别特征和上位概念构成。“一组”“一系列”表示集合概念，有理由。
public sealed class DefinitionFillerOpening : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            var length = entry.DefinitionSpan.IsEmpty ? 0 : Vocabulary.FillerOpenings.LengthAt(context.Text.TextOf(entry.DefinitionSpan), 0);
            // “一个或多个”“一种或几种”说的是数目。
            if (length == 0 || context.Text.TextOf(entry.DefinitionSpan)[length..] is ['或', ..] or ['以', ..] or ['及', ..])
                continue;
            var span = new TextSpan(entry.DefinitionSpan.Start, length);
            context.Report(Descriptors.DefinitionFillerOpening, span, context.Text.StringOf(span)).Assuming(entry)
                .WithFix(() => context.Text.TextOf(span) is "一种" or "一个" && entry.DefinitionSpan.Length > length + 1 ? DraftEdit.Delete(span) : null);
        }
    }
}
