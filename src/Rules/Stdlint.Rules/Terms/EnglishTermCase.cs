using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，10.3.5：除非原文需要大写，字母均小写。缩写、专名和人名效应（Doppler effect）照原文。
public sealed class EnglishTermCase : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var isAlone = context.Model.TermEntries.Count(entry => CapitalisedWords(context.Text.TextOf(entry.EnglishSpan)).Count > 0) == 1;
        foreach (var entry in context.Model.TermEntries)
        {
            var english = context.Text.TextOf(entry.EnglishSpan);
            if (english.Length > 1 && (IsCapitalised(english) || isAlone && IsTitle(english)))
                context.Report(Descriptors.EnglishTermCase, entry.EnglishSpan, context.Text.StringOf(entry.EnglishSpan)).Assuming(entry)
                    .WithFix(() => Lowered(context, entry.EnglishSpan))
                    .TrustedAs(HasOnlyCommonWords(context.Text.TextOf(entry.EnglishSpan)) ? FixSafety.Safe : FixSafety.Unsafe);
        }
    }

    private static List<DraftEdit> Lowered(DraftContext context, TextSpan english)
    {
        var edits = new List<DraftEdit>();
        foreach (var word in CapitalisedWords(context.Text.TextOf(english)))
            edits.Add(DraftEdit.Replace(new TextSpan(english.Start + word.Start.Value, 1), char.ToLowerInvariant(context.Text.Content[english.Start + word.Start.Value]).ToString()));
        return edits;
    }

    // 词尾看得出是普通词的，才有把握；其余可能是专名。
    private static bool HasOnlyCommonWords(ReadOnlySpan<char> english)
    {
        foreach (var word in CapitalisedWords(english))
        {
            if (Vocabulary.CommonEnglishEndings.LengthEndingAt(english, word.End.Value) == 0)
                return false;
        }

        return true;
    }

    /// <summary>At least two capitalised words that are no names, or one that has the ending of a common word.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> english)
    {
        var words = CapitalisedWords(english);
        var common = false;
        foreach (var word in words)
            common |= Vocabulary.CommonEnglishEndings.LengthEndingAt(english, word.End.Value) > 0;
        return common || words.Count > 2;
    }

    // 别的条目都小写，只有这一条每个词都大写：Pole Tip。
    private static bool IsTitle(ReadOnlySpan<char> english) => CapitalisedWords(english).Count == 2 && english.Count(' ') == 1;

    /// <summary>Words with a capital and small letters; abbreviations, types with digits and possessives keep their form.</summary>
    private static List<Range> CapitalisedWords(ReadOnlySpan<char> english)
    {
        var words = new List<Range>();
        var position = 0;
        while (position < english.Length)
        {
            if (!char.IsAsciiLetter(english[position]))
            {
                position++;
                continue;
            }

            var start = position;
            while (position < english.Length && (char.IsAsciiLetterOrDigit(english[position]) || english[position] is '\'' or '’'))
                position++;
            var word = english[start..position];
            // Water-CIM：与缩写连成的名称。
            if (position + 2 < english.Length && english[position] == '-' && char.IsAsciiLetterUpper(english[position + 1]) && char.IsAsciiLetterUpper(english[position + 2]))
                continue;
            if (word.Length >= 3 && char.IsAsciiLetterUpper(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'z'))
                words.Add(start..position);
        }

        return words;
    }
}
