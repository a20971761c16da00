using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1 的形式。没有标准编号的法规、专著不查。
public sealed class ReferenceEntryTitleMarks : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var (entry, document, title) in context.Model.NormativeReferences.Entries)
        {
            if (document is null)
                continue;
            var text = context.Text.TextOf(entry.Span);
            var open = text.IndexOf('《');
            if (open < 0)
                continue;
            var close = text[open..].IndexOf('》');
            var end = close < 0 ? title.End : entry.Span.Start + open + close + 1;
            context.Report(Descriptors.ReferenceEntryTitleMarks, TextSpan.FromBounds(entry.Span.Start + open, Math.Max(end, entry.Span.Start + open + 1))).Assuming(entry)
                .WithFix(() => Repair(context, document, entry.Span));
        }
    }

    // 编号后紧跟一个书名号的，去书名号并空一个汉字；其他写法由人改。
    private static IEnumerable<DraftEdit> Repair(DraftContext context, StandardNumber document, TextSpan entry)
    {
        var number = document.End;
        if (number > entry.End)
            yield break;
        var text = context.Text.TextOf(TextSpan.FromBounds(number, entry.End));
        var (open, close) = (text.IndexOf('《'), text.IndexOf('》'));
        if (open < 0 || close < open || text[(open + 1)..].Contains('《') || !text[..open].IsWhiteSpace() || text[..close].Contains('\n'))
            yield break;
        yield return DraftEdit.Replace(new TextSpan(number, open + 1), "\u3000");
        yield return DraftEdit.Delete(new TextSpan(number + close, 1));
    }
}
