using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1：条目编号由章或条的编号、下脚点和阿拉伯数字组成，依次编排。条目编号不是条编号，只有一条也不算孤条。
public sealed class TermNumberMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        TermEntrySyntax? before = null;
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.Parent is not DivisionSyntax { Number: { } parent } division || !HasCertainNumber(context, entry) || !division.HasCertainNumber)
            {
                before = null;
                continue;
            }

            var place = entry.TermSpan.Length > 0 ? entry.TermSpan : context.Text.Blocks[entry.FirstBlock].Span;
            if (entry.Number is not { } number)
            {
                if (entry.TermSpan.Length > 0)
                    context.Report(Descriptors.TermNumberMalformedMissing, place, entry.Term).Assuming(entry);
                before = null;
                continue;
            }

            // 前一个编号错了以后，后面的都接着它编，只说第一个。
            var expected = before?.Number is { } last && ReferenceEquals(before.Parent, division) ? number.WithLast(last.Last + 1) : number.WithLast(1);
            if (!parent.IsParentOf(number))
                context.Report(Descriptors.TermNumberMalformedPrefix, place, number.Text, division.Designation).Assuming(entry).Assuming(division);
            else if (!number.Equals(expected) && division.Subclauses.IsEmpty)
                context.Report(Descriptors.TermNumberMalformed, place, number.Text, expected.Text).Assuming(entry)
                    .WithFix(() => Renumbering.InSequence(context.Model, context.Model.TermEntries.Where(other => other.Parent == division).SkipWhile(other => other != entry), expected.Last) ?? []);
            before = entry;
        }
    }

    private static bool HasCertainNumber(DraftContext context, TermEntrySyntax entry) =>
        entry.NumberOrigin != NumberOrigin.Automatic || context.Text.Blocks[entry.FirstBlock].Label is not { IsUncertain: true };
}
