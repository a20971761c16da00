using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.References;

// GB/T 15834—2011，4.15：书名号标示书名、篇名；编号不是名称。编号与名称一起在书名号里的是 STD3331。
public sealed class NumberInTitleMarks : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var quotation in context.Model.Quotations)
        {
            if (!IsNumberAlone(context, quotation))
                continue;
            // 《GB/T 1.1—2020》国家标准第1号修改单：修改单的名称。
            var after = context.Text.Content.AsSpan(quotation.End).TrimStart();
            if (after.StartsWith("第") || after.StartsWith("国家标准") || after.StartsWith("行业标准") || after.StartsWith("修改单"))
                continue;
            context.Report(Descriptors.NumberInTitleMarks, quotation, context.Text.StringOf(Inside(quotation)).Trim())
                .WithFix(() => [DraftEdit.Delete(new TextSpan(quotation.Start, 1)), DraftEdit.Delete(new TextSpan(quotation.End - 1, 1))]);
        }
    }

    private static bool IsNumberAlone(DraftContext context, TextSpan quotation)
    {
        var content = context.Text.Content;
        if (quotation.Length < 3 || content[quotation.Start] != '《' || content[quotation.End - 1] != '》')
            return false;
        return context.Model.StandardNumbersIn(quotation) is [{ Number.Length: > 0 } number]
            && content.AsSpan(quotation.Start + 1, number.Span.Start - quotation.Start - 1).IsWhiteSpace()
            && content.AsSpan(number.End, quotation.End - 1 - number.End).IsWhiteSpace();
    }

    private static TextSpan Inside(TextSpan quotation) => TextSpan.FromBounds(quotation.Start + 1, quotation.End - 1);
}
