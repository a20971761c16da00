using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 15834—2011，4.5.3.5：并列的引号、书名号之间通常不用顿号；其中有带括注的，一列都可用顿号。
public sealed class MarkBetweenQuotes : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MarkBetweenQuotes;

    protected override TypographyMarkKind Kind => TypographyMarkKind.MarkBetweenQuotes;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark)
    {
        var sentence = model.SentenceAt(mark.Span.Start)?.Span ?? model.Text.BlockAt(mark.Span.Start).Span;
        var text = model.Text.TextOf(sentence);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' && text[i - 1] is '”' or '》' || text[i] is '“' or '《' && text[i - 1] == '、' && i > 1 && text[i - 2] is not ('”' or '》'))
                return false;
        }

        return true;
    }

    protected override string Words(DraftText text, TextSpan mark) => text.StringOf(TextSpan.FromBounds(mark.Start - 1, mark.End + 1));

    protected override string? Right(DraftText text, TextSpan mark) => "";
}
