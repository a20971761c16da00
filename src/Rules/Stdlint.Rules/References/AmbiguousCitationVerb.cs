using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.2：表述应区分规范性引用和资料性引用。范围里的“参照使用”和“参照物”“参考值”不是引用。
public sealed class AmbiguousCitationVerb : DraftAnalyzer
{
    private const int Farthest = 30;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision)
                continue;
            var end = sentence.Span.End;
            // 借鉴的是思想，不是引用。
            for (var position = sentence.Span.Start; position < end && (position = context.Text.Content.IndexOf('参', position, end - position)) >= 0; position++)
            {
                var length = Vocabulary.OpenCitationWords.LengthAt(context.Text.Content, position);
                if (length == 0 || Vocabulary.CitationWordTraps.Covers(context.Text.Content, position) || context.Model.IsQuotedAt(position))
                    continue;
                if (EndOfCitation(context, position, position + length, end) is var cited and > 0)
                {
                    var span = TextSpan.FromBounds(position, cited);
                    context.Report(Descriptors.AmbiguousCitationVerb, span, context.Text.StringOf(span));
                    position = cited;
                }
            }
        }
    }

    /// <summary>The end of the document or place that follows, or of 执行 and the like; 0 where nothing is cited.</summary>
    private static int EndOfCitation(DraftContext context, int start, int position, int limit)
    {
        var text = context.Text.Content;
        while (position < limit && text[position] is ' ' or '\u00A0' or '\u3000')
            position++;
        if (context.Model.StandardNumbersIn(new TextSpan(position, 1)) is [var number, ..])
            return number.Span.End;
        if (context.Model.CrossReferencesIn(new TextSpan(position, 1)) is [var pointer, ..])
            return pointer.Span.End;
        // 参考……进行 多是借鉴经验，参照……执行 才是引用。
        if (!text.AsSpan(start).StartsWith("参照", StringComparison.Ordinal))
            return 0;
        for (var i = position; i < Math.Min(limit, position + Farthest) && text[i] is not ('，' or '；' or '。'); i++)
        {
            if (text.AsSpan(i).StartsWith("执行", StringComparison.Ordinal) && Vocabulary.CitationWordTraps.LengthAt(text, i) == 0)
                return i + 2;
        }

        return 0;
    }
}
