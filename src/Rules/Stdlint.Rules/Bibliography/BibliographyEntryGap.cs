using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，10.3.6。序号之后的间隙多由编号或制表位给出，不查；一个写法通常用到底，只报一次。
public sealed class BibliographyEntryGap : DraftAnalyzer
{
    private const string Prescribed = "\u3000";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? reported = null;
        var gaps = new List<DraftEdit>();
        foreach (var entry in ((BibliographySyntax)context.Node).Entries)
        {
            if (context.Model.StandardNumbersIn(entry.NumberSpan) is not [var number, ..] || entry.TitleSpan.Length == 0)
                continue;
            var after = TextSpan.FromBounds(number.End, Math.Max(number.Span.End, TitleStart(context, entry, number.AllPartsSpan.End)));
            if (context.Text.TextOf(after).SequenceEqual(Prescribed))
                continue;
            var place = TextSpan.FromBounds(number.Span.Start, after.End);
            if (context.Text.TextOf(after).IsWhiteSpace())
                gaps.Add(DraftEdit.Replace(after, Prescribed));
            if (reported is null)
                reported = context.Report(Descriptors.BibliographyEntryGap, place, context.Text.StringOf(number.Span)).Assuming(entry).WithFix(() => gaps);
            else
                reported.AlsoAt(place);
        }
    }

    // The title begins after （所有部分）.
    private static int TitleStart(NodeContext context, ReferenceEntrySyntax entry, int allPartsEnd)
    {
        var start = Math.Max(entry.TitleSpan.Start, allPartsEnd);
        while (start < entry.TitleSpan.End && char.IsWhiteSpace(context.Text.Content[start]))
            start++;
        return start;
    }
}
