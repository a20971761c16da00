using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，10.3.4：编号与名称之间空一个汉字的间隙。整张清单一个写法，只报一次。
public sealed class ReferenceEntryGap : DraftAnalyzer
{
    private const string Prescribed = "\u3000";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? first = null;
        var gaps = new List<DraftEdit>();
        foreach (var (entry, document, title) in context.Model.NormativeReferences.Entries)
        {
            if (document is null || title.Length == 0 || context.Text.Content[title.Start] is not (>= '\u4E00' and <= '\u9FFF'))
                continue;
            var end = document.End;
            // 编号拆到别处、换行隔开的，不是间隙的事。
            if (end > title.Start || end <= entry.Span.Start)
                continue;
            var gap = TextSpan.FromBounds(end, title.Start);
            if (context.Text.TextOf(gap).SequenceEqual(Prescribed) || context.Text.TextOf(gap).Contains('\u000B'))
                continue;
            var place = TextSpan.FromBounds(document.Span.Start, title.Start);
            gaps.Add(DraftEdit.Replace(gap, Prescribed));
            if (first is null)
                first = context.Report(Descriptors.ReferenceEntryGap, place, context.Text.StringOf(document.Span)).Assuming(entry).WithFix(() => gaps);
            else
                first.AlsoAt(place);
        }
    }
}
