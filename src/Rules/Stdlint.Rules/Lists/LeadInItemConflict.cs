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

        if (CountIn(context.Text.Content, leadIn.Span, out var place) is > 1 and var count && count != list.Items.Length)
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
            var rest = content.AsSpan(start, leadIn.End - start);
            var count = HanNumber.Read(rest, out var digits);
            if (rest.StartsWith("两"))
                (count, digits) = (2, 1);
            if (count == 0 && rest is [>= '1' and <= '9', ..])
                (count, digits) = (rest[0] - '0', 1);
            if (count == 0)
                continue;
            var measure = start + digits;
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

    private static int NumberStart(string content, int position, int end)
    {
        while (position < end && content[position] is ' ' or '的' or '这')
            position++;
        return position;
    }
}
