using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，10.3.5：术语与英文对应词之间空一个汉字的间隙，不用标点。术语自带的括注“（服务）”在术语之内。
public sealed class TermEnglishSeparator : DraftAnalyzer
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("：:（(，,、/");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.TermSpan.IsEmpty || entry.EnglishSpan.Start < entry.TermSpan.End || entry.EnglishSpan.IsEmpty)
                continue;
            var gap = TextSpan.FromBounds(entry.TermSpan.End, entry.EnglishSpan.Start);
            var text = context.Text.TextOf(gap);
            if (gap.Length > 0 && !text.ContainsAny(Marks) || text.ContainsAny('\n', '\u000B'))
                continue;
            var place = TextSpan.FromBounds(entry.TermSpan.Start, entry.EnglishSpan.End);
            // 括号成对的，连同后括号一起给出。
            if (text.ContainsAny('（', '(') && place.End < context.Text.Content.Length && context.Text.Content[place.End] is '）' or ')')
                place = TextSpan.FromBounds(place.Start, place.End + 1);
            context.Report(Descriptors.TermEnglishSeparator, place, context.Text.StringOf(place)).Assuming(entry)
                .WithFix(() => Repair(context, entry, gap, place.End));
        }
    }

    // 括号不成对的，后面还有文字的，由人改。
    private static List<DraftEdit> Repair(DraftContext context, TermEntrySyntax entry, TextSpan gap, int end)
    {
        var isBracketed = context.Text.TextOf(gap).ContainsAny('（', '(');
        if (isBracketed && (end == entry.EnglishSpan.End || end < context.Text.BlockAt(end - 1).Span.End))
            return [];
        List<DraftEdit> edits = [DraftEdit.Replace(gap, "\u3000")];
        if (isBracketed)
            edits.Add(DraftEdit.Delete(new TextSpan(end - 1, 1)));
        return edits;
    }
}
