using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：图、表、公式用编号提及。
public sealed class PointerWithoutNumber : DraftAnalyzer
{
    private static readonly SearchValues<char> Heads = SearchValues.Create("图表式");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone.IsProvision)
                Check(context, sentence);
        }
    }

    private static void Check(DraftContext context, in Sentence sentence)
    {
        var content = context.Text.Content;
        for (var position = sentence.Span.Start + 1; position < sentence.Span.End; position++)
        {
            var next = content.AsSpan(position, sentence.Span.End - position).IndexOfAny(Heads);
            if (next < 0)
                return;
            position += next;
            var end = position + 1;
            if (!context.Model.MayEndPointerAt(end, sentence.Span.End) || context.Model.IsQuotedAt(position))
                continue;
            var start = StartOf(context, content, position, sentence.Span.Start);
            if (start >= 0)
                Report(context, start, position);
        }
    }

    private static void Report(DraftContext context, int start, int head)
    {
        var content = context.Text.Content;
        var report = context.Report(Descriptors.PointerWithoutNumber, TextSpan.FromBounds(start, head + 1), content[start..(head + 1)]);
        if (Meant(context, start, head) is { } number)
            report.WithFix(() => DraftEdit.Replace(TextSpan.FromBounds(content[start] is '上' or '下' ? start : head, head + 1), number), number);
    }

    // 同一章条里只有这一个图、表或公式，又在所说的一侧，才知道说的是它。
    private static string? Meant(DraftContext context, int start, int head)
    {
        var content = context.Text.Content;
        if (content[start] is '左' or '右' or '附' || context.Tree.NodeAt(head).FirstAncestor<DivisionSyntax>() is not { } division)
            return null;
        IEnumerable<CaptionedSyntax> kind = content[head] switch
        {
            '图' => context.Model.Figures,
            '表' => context.Model.Tables,
            _ => context.Model.Formulas,
        };
        if (kind.Where(item => !item.IsContinuation && item.FirstAncestor<DivisionSyntax>() == division).Take(2).ToList() is not [{ Number: { } number } only])
            return null;
        var isBehind = only.Span.Start > head;
        if (content[start] is '上' or '下' && isBehind != (content[start] == '下'))
            return null;
        return content[head] == '式' ? $"公式（{number.Text}）" : content[head] + number.Text;
    }

    /// <summary>Where the words that stand for a number begin; -1 where 图, 表 or 式 means something else.</summary>
    private static int StartOf(DraftContext context, string content, int head, int textStart)
    {
        var before = content[head - 1];
        // 以下表、地下图、线上图：不是“下表”“上图”。
        if (before is '上' or '下' or '左' or '右' || before == '附' && content[head] != '式')
            return context.Model.MayPointAt(head - 1, textStart) && (head < textStart + 2 || content[head - 2] is not ('以' or '之' or '地' or '线')) ? head - 1 : -1;
        if (content[head] == '式' || Vocabulary.BarePointerTriggers.LengthEndingAt(content.AsSpan(textStart, head - textStart), head - textStart) is not (> 0 and var length))
            return -1;
        // 意见表、常见图：见是前一个词的字。
        var start = head - length;
        return start == textStart || content[start - 1] is not ('意' or '常' or '偏' or '政' or '罕' or '少' or '成' or '主') ? start : -1;
    }
}
