using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.1.2：不注日期就是指最新版本，第2章的引导语已经说了。
public sealed class LatestVersionInText : DraftAnalyzer
{
    private const int Farthest = 8;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    // 紧跟编号的，连同括号一起删去。
    private static ReplaceText? Remove(string content, StandardNumber number, TextSpan words)
    {
        if (words.Start == number.Span.End)
            return DraftEdit.Delete(words);
        var isBracketed = words.Start == number.Span.End + 1 && content[number.Span.End] is '（' or '(' && words.End < content.Length && content[words.End] is '）' or ')';
        return isBracketed ? DraftEdit.Delete(TextSpan.FromBounds(number.Span.End, words.End + 1)) : null;
    }

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsDated || !context.Model.ZoneAt(number.Span.Start).IsProvision)
                continue;
            var content = context.Text.Content;
            for (var position = number.Span.End; position < Math.Min(content.Length, number.Span.End + Farthest) && content[position] is not ('。' or '；' or '，' or '\n'); position++)
            {
                var length = Vocabulary.LatestVersionWords.LengthAt(content, position);
                if (length == 0)
                    continue;
                var span = new TextSpan(position, length);
                context.Report(Descriptors.LatestVersionInText, span, context.Text.StringOf(span)).WithFix(() => Remove(content, number, span));
                break;
            }
        }
    }
}
