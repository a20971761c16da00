using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，9.5.2。前言、引言里写“GB/T ××××拟由……部分构成”是对的。
public sealed class PartSetReference : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!context.Model.IsPart)
            return;
        foreach (var sentence in context.Model.Sentences)
        {
            var text = context.Text.TextOf(sentence.Span);
            for (var i = text.IndexOf('本'); i >= 0 && i < text.Length; i++)
            {
                var length = text[i] == '本' ? Vocabulary.PartSetWords.LengthAt(text, i) : 0;
                if (length > 0 && !context.Model.IsQuotedAt(sentence.Span.Start + i))
                    context.Report(Descriptors.PartSetReference, new(sentence.Span.Start + i, length), text.Slice(i, length).ToString());
            }
        }
    }
}
