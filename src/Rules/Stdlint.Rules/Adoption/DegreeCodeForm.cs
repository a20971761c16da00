using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020：一致性程度代号是IDT、MOD、NEQ。第2章和参考文献里照录他文件旧名称的，不算；eqv是旧代号，改成哪个由人定。
public sealed class DegreeCodeForm : DraftAnalyzer
{
    // 代号与ISO编号之间至多隔这么多字符。
    private const int Farthest = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.Issuer != StandardNumberIssuer.Iso || context.Model.ZoneAt(number.Span.Start).Region is DraftRegion.NormativeReferences or DraftRegion.Bibliography or DraftRegion.Comment or DraftRegion.Contents)
                continue;
            var block = context.Text.BlockAt(number.Span.Start);
            foreach (var code in Vocabulary.DegreeCodes)
            {
                if (!Check(context, code, number, block.Span.Start, isBefore: true))
                    Check(context, code, number, block.Span.End, isBefore: false);
            }
        }
    }

    private static bool Check(DraftContext context, WordGroup code, StandardNumber number, int limit, bool isBefore)
    {
        var content = context.Text.Content;
        var length = code.Head.Length;
        for (var gap = 0; gap <= Farthest; gap++)
        {
            var start = isBefore ? number.Span.Start - gap - length : number.Span.End + gap;
            if (isBefore ? start < limit : start + length > limit)
                return false;
            if (!content.AsSpan(start, length).SequenceEqual(code.Head) || start > 0 && char.IsAsciiLetter(content[start - 1]) || start + length < content.Length && char.IsAsciiLetter(content[start + length]))
                continue;
            var right = code.Members.Words[0];
            context.Report(Descriptors.DegreeCodeForm, new(start, length), code.Head, right).WithFix(() => code.Members.Words.Length == 1 ? DraftEdit.Replace(new(start, length), right) : null);
            return true;
        }

        return false;
    }
}
