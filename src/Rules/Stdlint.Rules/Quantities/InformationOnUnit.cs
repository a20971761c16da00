using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB 3101：单位上不附加说明量的信息。0.9%（m/m）写作“质量分数为0.9%”。
public sealed class InformationOnUnit : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Text.Content;
        foreach (var quantity in context.Model.Quantities)
        {
            if (quantity.Form == UnitForm.Percent && quantity.Zone.IsProvision && EndOfNote(content, quantity.Span.End) is > 0 and var end)
                Report(context, quantity, end);
        }
    }

    private static void Report(DraftContext context, Quantity quantity, int end)
    {
        var place = TextSpan.FromBounds(quantity.Unit.Start, end);
        context.Report(Descriptors.InformationOnUnit, place, context.Text.StringOf(place)).WithFix(() => BeforeTheValue(context.Model, quantity, end));
    }

    // 只在数值单独成一段话、句子的其余部分不受影响处改写；“浓度为5%”之类说的是别的量，由人改。
    private static IEnumerable<DraftEdit> BeforeTheValue(DraftModel model, Quantity quantity, int end)
    {
        var content = model.Text.Content;
        var start = quantity.Number.Start;
        var block = model.Text.BlockAt(start);
        var note = TextSpan.FromBounds(quantity.Unit.End, end);
        var kind = model.FoldedContent.AsSpan(note.Start, note.Length).Trim("（() ）").ToString();
        var name = kind is "m/m" or "w/w" or "W/W" or "质量分数" ? "质量分数为" : kind is "V/V" or "v/v" or "体积分数" ? "体积分数为" : "";
        var before = content.AsSpan(block.Span.Start, start - block.Span.Start);
        var isFree = end == block.Span.End || content[end] is '。' or '，' or '；' or '、' or '）' or '的';
        if (name.Length == 0 || quantity.Join != QuantityJoin.None || quantity.Zone.Role == TextRole.TableCell || !isFree)
            return [];
        if (before is [.., '溶', '液', '为'])
            return [DraftEdit.Replace(new TextSpan(start - 1, 1), "的" + name), DraftEdit.Delete(note)];
        return before.IsEmpty || before[^1] is '：' or '，' or '、' or '；' or '（' or '用' or '入' or '取' ? [DraftEdit.Insert(start, name), DraftEdit.Delete(note)] : [];
    }

    /// <summary>Offset behind （m/m）; 0 where no such bracket follows.</summary>
    private static int EndOfNote(string content, int position)
    {
        while (position < content.Length && content[position] == ' ')
            position++;
        if (position >= content.Length || content[position] is not ('（' or '('))
            return 0;
        var end = position + 1 + Vocabulary.UnitAnnotations.LengthAt(content, position + 1);
        return end > position + 1 && end < content.Length && content[end] is ('）' or ')') ? end + 1 : 0;
    }
}
