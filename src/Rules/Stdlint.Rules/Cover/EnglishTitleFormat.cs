using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，10.3.1.2。专有名词无法穷尽，所以看大写词的比例。
public sealed class EnglishTitleFormat : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.EnglishTitle) is not { } field)
            return;
        var options = context.Options<EnglishTitleFormatOptions>();
        var isTitleCase = IsTitleCase(field.Value, options, out var isShort);
        var isOtherwiseWrong = HasWrongSeparator(field.Value) || BeginsSmall(field.Value);
        if (isOtherwiseWrong || isTitleCase)
        {
            // 词少的，也可能整个是专名。
            context.Report(Descriptors.EnglishTitleFormat, field.Span, field.Value)
                .Assuming(isShort && !isOtherwiseWrong ? RecognitionConfidence.Low : RecognitionConfidence.High)
                .WithFix(() => Repair(context.Text, field, isTitleCase));
        }
    }

    // 逐个字母改：全大写的词、有大写字母在内的词是缩写，照旧；专有名词要由人恢复。
    private static IEnumerable<DraftEdit> Repair(DraftText text, CoverFieldSyntax field, bool isTitleCase)
    {
        var title = text.StringOf(field.Span);
        if (title.Contains('\n') || HasWrongSeparator(field.Value))
            yield break;
        foreach (var (word, beginsElement) in Words(title))
        {
            var (first, place) = (title[word.Start], new TextSpan(field.Span.Start + word.Start, 1));
            var hasOtherCapital = title.AsSpan(word.Start + 1, word.Length - 1).ContainsAnyInRange('A', 'Z');
            if (beginsElement && word.Length > 1 && char.IsAsciiLetterLower(first) && char.IsAsciiLetterLower(title[word.Start + 1]))
                yield return DraftEdit.Replace(place, char.ToUpperInvariant(first).ToString());
            else if (!beginsElement && isTitleCase && word.Length > 1 && !hasOtherCapital && char.IsAsciiLetterUpper(first))
                yield return DraftEdit.Replace(place, char.ToLowerInvariant(first).ToString());
        }
    }

    /// <summary>The words of a title, and whether one begins an element of it.</summary>
    private static IEnumerable<(TextSpan Word, bool BeginsElement)> Words(string title)
    {
        var beginsElement = true;
        for (var i = 0; i < title.Length;)
        {
            if (!char.IsAsciiLetter(title[i]))
            {
                beginsElement |= title[i] is '—' or ':' or '：';
                i++;
                continue;
            }

            var start = i;
            while (i < title.Length && (char.IsAsciiLetterOrDigit(title[i]) || title[i] is '-' or '\''))
                i++;
            yield return (TextSpan.FromBounds(start, i), beginsElement);
            beginsElement = false;
        }
    }

    /// <summary>A dash of another length, or a hyphen with blanks; a range of numbers is none.</summary>
    private static bool HasWrongSeparator(string title)
    {
        for (var i = 1; i + 1 < title.Length; i++)
        {
            var isHyphen = title[i] == '-' && (title[i - 1] == ' ' || title[i + 1] is ' ' or '-');
            var isDash = title[i] is '–' or '―' or '－' or '─' || (title[i] == '—' && title[i + 1] == '—');
            if (isHyphen || (isDash && !(char.IsAsciiDigit(title[i - 1]) && char.IsAsciiDigit(title[i + 1]))))
                return true;
        }

        return false;
    }

    private static bool BeginsSmall(string title)
    {
        foreach (var element in title.AsSpan().Split('—'))
        {
            var text = title.AsSpan()[element].Trim();
            // “pH value”“iPad” keep their form.
            if (text.Length > 2 && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterLower(text[1]))
                return true;
        }

        return false;
    }

    /// <summary>Of a short title all words have to be capitalised and plain ones: Great Wall is a name.</summary>
    private static bool IsTitleCase(string title, EnglishTitleFormatOptions options, out bool isShort)
    {
        int words = 0, capitals = 0, plain = 0;
        foreach (var (span, beginsElement) in Words(title))
        {
            var word = title.AsSpan(span.Start, span.Length);
            // Abbreviations keep their capitals; articles and prepositions have none in either style.
            if (beginsElement || word.Length <= 2 || word[1..].ContainsAnyInRange('A', 'Z') || Vocabulary.EnglishSmallWords.Contains(word))
                continue;
            words++;
            if (!char.IsAsciiLetterUpper(word[0]))
                continue;
            capitals++;
            if (Vocabulary.PlainEnglishWords.Contains([char.ToLowerInvariant(word[0]), .. word[1..]]))
                plain++;
        }

        isShort = words < options.MinWords;
        return isShort ? words > 0 && plain == words : capitals * 100 > words * options.MostCapitalsPercent;
    }
}
