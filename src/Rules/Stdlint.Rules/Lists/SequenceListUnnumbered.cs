using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3：要表明先后顺序的，用编号。“建立下列程序”“流程包括”只列名称，没有次序。
public sealed class SequenceListUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.LeadIn is not { } leadIn || list.Items.Length < 2 || !list.Items.All(static item => item.Marker is ListMarkerKind.Dash or ListMarkerKind.Dot))
            return;
        if (PlaceIn(context.Text.Content, LastSentence(context.Text.Content, leadIn.Span)) is { } place)
        {
            context.Report(Descriptors.SequenceListUnnumbered, place, context.Text.StringOf(place)).Assuming(list)
                .WithFix(() => ListMarkerEdit.To(context.Model, list, ListMarkerEdit.KindFor(list.Level, isOrdered: true)));
        }
    }

    private static TextSpan LastSentence(string content, TextSpan leadIn)
    {
        var end = leadIn.End;
        while (end > leadIn.Start && content[end - 1] is '：' or ':' or '。' or ' ' or '\u3000')
            end--;
        var start = content.LastIndexOfAny(['。', '；'], Math.Max(0, end - 1), end - leadIn.Start) + 1;
        return TextSpan.FromBounds(Math.Max(start, leadIn.Start), end);
    }

    private static TextSpan? PlaceIn(string content, TextSpan sentence)
    {
        var text = content.AsSpan(0, sentence.End);
        if (Vocabulary.SequenceTraps.IsFoundIn(text[sentence.Start..]))
            return null;
        if (Vocabulary.OneByOneWords.Find(text, sentence.Start, out var found) is >= 0 and var adverb)
            return new TextSpan(adverb, found);
        for (var position = sentence.Start; (position = Vocabulary.SequenceWords.Find(text, position, out var length)) >= 0; position += length)
        {
            var end = position + length;
            // 步骤如下：
            if (Vocabulary.FollowingWords.LengthAt(text, end) is > 0 and var after && end + after == sentence.End)
                return TextSpan.FromBounds(position, sentence.End);
            var start = text[position - 1] == '的' ? position - 1 : position;
            start -= Vocabulary.FollowingWords.LengthEndingAt(text, start);
            if (start < position - 1 && Vocabulary.WordsOfCompliance.LengthEndingAt(text, start) > 0)
                return TextSpan.FromBounds(start, end);
        }

        return null;
    }
}
