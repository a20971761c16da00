using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：不应提及页码。续表的“第2页/共3页”不是提示。
public sealed class PageNumberPointer : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Text.Content;
        foreach (var sentence in context.Model.Sentences)
        {
            for (var page = content.IndexOf('页', sentence.Span.Start, sentence.Span.Length);
                page >= 0;
                page = content.IndexOf('页', page + 1, sentence.Span.End - page - 1))
            {
                var number = content.AsSpan(sentence.Span.Start, page - sentence.Span.Start).TrimEnd();
                var digits = number.TrimEnd("0123456789");
                var words = digits.TrimEnd().TrimEnd('第').TrimEnd();
                if (digits.Length == number.Length || !words.EndsWith("见") || context.Model.IsQuotedAt(page))
                    continue;
                var span = TextSpan.FromBounds(sentence.Span.Start + words.Length, page + 1);
                context.Report(Descriptors.PageNumberPointer, span, context.Text.StringOf(span));
            }
        }
    }
}
