using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.6.2：附录编号由“附录”和大写拉丁字母组成。“附录 A”通篇都有空的不报，有的有空有的没有的报少的一种。
public sealed class AnnexLetterForm : DraftAnalyzer
{
    private const string Word = "附录";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var tight = new List<TextSpan>();
        var apart = new List<TextSpan>();
        foreach (var annex in context.Model.Annexes)
        {
            if (annex.IdentifierSpan.Length > Word.Length)
                CheckLetter(context, annex.IdentifierSpan, annex.IdentifierSpan.End - 1, annex.Confidence);
        }

        foreach (var sentence in context.Model.Sentences)
            Check(context, sentence, tight, apart);

        // 半数对半数时，以标准的写法（不空）为准。
        if (apart.Count == 0 || tight.Count == 0)
            return;
        foreach (var span in apart.Count <= tight.Count ? apart : tight)
            context.Report(apart.Count <= tight.Count ? Descriptors.AnnexLetterForm : Descriptors.AnnexLetterFormTight, span, context.Text.StringOf(span), Word + context.Text.Content[span.End - 1])
                .WithFix(() => apart.Select(static gap => DraftEdit.Delete(TextSpan.FromBounds(gap.Start + Word.Length, gap.End - 1))));
    }

    private static void Check(DraftContext context, in Sentence sentence, List<TextSpan> tight, List<TextSpan> apart)
    {
        var content = context.Text.Content;
        for (var position = content.IndexOf(Word, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal);
            position >= 0;
            position = content.IndexOf(Word, position + 2, sentence.Span.End - position - 2, StringComparison.Ordinal))
        {
            var letter = position + 2;
            while (letter < sentence.Span.End && char.IsWhiteSpace(content[letter]))
                letter++;
            if (letter >= sentence.Span.End || !IsLetter(content[letter]) || (letter + 1 < sentence.Span.End && (IsLetter(content[letter + 1]) || char.IsAsciiDigit(content[letter + 1])))
                || context.Model.IsQuotedAt(position))
                continue;
            var span = TextSpan.FromBounds(position, letter + 1);
            if (CheckLetter(context, span, letter, RecognitionConfidence.High))
                continue;
            (letter == position + 2 ? tight : apart).Add(span);
        }
    }

    private static bool CheckLetter(DraftContext context, TextSpan span, int letter, RecognitionConfidence confidence)
    {
        var written = context.Text.Content[letter];
        var folded = char.ToUpperInvariant(written >= '\uFF21' ? (char)(written - 0xFEE0) : written);
        if (written == folded || !char.IsAsciiLetterUpper(folded))
            return false;
        context.Report(Descriptors.AnnexLetterForm, span, context.Text.StringOf(span), Word + folded).Assuming(confidence).WithFix(() => DraftEdit.Replace(span, Word + folded));
        return true;
    }

    private static bool IsLetter(char character) =>
        char.IsAsciiLetter(character) || character is >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A';
}
