using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1：引语和各项合成完整的句子，引语说几项就有几项。
public sealed class LeadInItemConflict : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.LeadIn is not { } leadIn || list.Items.Length < 2)
            return;

        var count = CountIn(context.Text.Content, leadIn.Span, out var place);
        if (count == 0 && IsPlain(context, list))
            count = CountAtEnd(context.Text.Content, leadIn.Span, out place);
        if (count > 1 && count != list.Items.Length)
        {
            context.Report(Descriptors.LeadInItemConflict, place, count, list.Items.Length).Assuming(list);
            return;
        }

        CheckModal(context, list, leadIn);
    }

    /// <summary>应：a) 应……；b) 应……: the modal verb is said twice.</summary>
    private static void CheckModal(NodeContext context, ListSyntax list, ParagraphSyntax leadIn)
    {
        var words = leadIn.Text.TrimEnd("：: ");
        foreach (var verb in context.Model.ModalVerbsIn(leadIn.Span))
        {
            if (verb.Span.End != leadIn.Span.Start + words.Length || verb.IsAmbiguous)
                continue;
            foreach (var item in list.Items)
            {
                if (context.Model.ModalVerbsIn(item.TextSpan) is not [var first, ..] || first.Span.Start != item.TextSpan.Start || first.Form != verb.Form || first.IsNegated != verb.IsNegated)
                    return;
            }

            context.Report(Descriptors.LeadInItemConflictModal, verb.Span, context.Text.StringOf(verb.Span)).Assuming(list);
            return;
        }
    }

    /// <summary>The number in 以下三个条件, 下列 2 项; 0 where none is named. 几个, 若干项 and 三个以上 name none.</summary>
    private static int CountIn(string content, TextSpan leadIn, out TextSpan place)
    {
        place = default;
        for (var position = leadIn.Start; position < leadIn.End - 2; position++)
        {
            var length = Vocabulary.FollowingWords.LengthAt(content, position);
            if (length == 0)
                continue;
            var start = NumberStart(content, position + length, leadIn.End);
            var count = AnnouncedCount.Read(content, start, leadIn.End, out var measure);
            if (count == 0)
                continue;
            while (measure < leadIn.End && content[measure] == ' ')
                measure++;
            var word = Vocabulary.ItemMeasureWords.LengthAt(content, measure);
            if (word == 0 || (measure + word < leadIn.End && content[measure + word] is '以' or '或' or '至' or '到' or '及'))
                return 0;
            // “以下三类中的一类”“等”：不是各项的数目。
            if (content.AsSpan(measure, leadIn.End - measure).IndexOfAny('等', '之') >= 0)
                return 0;
            place = TextSpan.FromBounds(start, measure + word);
            return count;
        }

        return 0;
    }

    /// <summary>The number in 分为三个阶段： and 包括四个部分，分别为：; 0 where the lead-in ends otherwise.</summary>
    private static int CountAtEnd(string content, TextSpan leadIn, out TextSpan place)
    {
        place = default;
        var text = content.AsSpan(0, leadIn.End);
        var end = -1;
        for (var position = leadIn.Start; position < leadIn.End; position++)
        {
            var verb = Math.Max(Vocabulary.DividingVerbs.LengthAt(text, position), Vocabulary.IncludingVerbs.LengthAt(text, position));
            var count = verb == 0 ? 0 : AnnouncedCount.Read(content, position + verb, leadIn.End, out end);
            if (count == 0)
                continue;
            end = AnnouncedCount.EndOfGroup(content, end, leadIn.End);
            if (end < 0 || text[end..].Trim("，：:。 ") is { IsEmpty: false } rest && !Vocabulary.NamingWords.Contains(rest))
                return 0;
            place = TextSpan.FromBounds(position + verb, end);
            return count;
        }

        return 0;
    }

    // 列项分为两处的，后一处也许是前一处的继续。
    private static bool IsPlain(NodeContext context, ListSyntax list)
    {
        var division = list.FirstAncestor<DivisionSyntax>();
        return !list.Descendants().OfType<ListSyntax>().Any(inner => inner != list)
            && !context.Model.Lists.Any(other => other.Span.Start > list.Span.Start && other.FirstAncestor<DivisionSyntax>() == division);
    }

    private static int NumberStart(string content, int position, int end)
    {
        while (position < end && content[position] is ' ' or '的' or '这')
            position++;
        return position;
    }
}
