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
        var capitalised = context.Model.TermEntries
            .Select(entry => (Entry: entry, Words: CapitalisedWords(context.Text.TextOf(entry.EnglishSpan))))
            .Where(static found => found.Words.Count > 0).ToList();
        foreach (var (entry, words) in capitalised)
        {
            var english = context.Text.TextOf(entry.EnglishSpan);
            var common = Common(english, words);
            if (common > 0 || words.Count > 2 || capitalised.Count == 1 && IsTitle(english, words))
                context.Report(Descriptors.EnglishTermCase, entry.EnglishSpan, context.Text.StringOf(entry.EnglishSpan)).Assuming(entry)
                    .WithFix(() => Lowered(context, entry.EnglishSpan, words))
                    .TrustedAs(common == words.Count ? FixSafety.Safe : FixSafety.Unsafe);
        }
    }

    private static IEnumerable<DraftEdit> Lowered(DraftContext context, TextSpan english, List<Range> words) => words.Select(word =>
        DraftEdit.Replace(new TextSpan(english.Start + word.Start.Value, 1), char.ToLowerInvariant(context.Text.Content[english.Start + word.Start.Value]).ToString()));

    // 词尾看得出是普通词的，才有把握；其余可能是专名。
    private static int Common(ReadOnlySpan<char> english, List<Range> words)
    {
        var count = 0;
        foreach (var word in words)
            count += Vocabulary.CommonEnglishEndings.LengthEndingAt(english, word.End.Value) > 0 ? 1 : 0;
        return count;
    }

    // 别的条目都小写，只有这一条每个词都大写：Pole Tip。
    private static bool IsTitle(ReadOnlySpan<char> english, List<Range> words) => words.Count == 2 && english.Count(' ') == 1;

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
