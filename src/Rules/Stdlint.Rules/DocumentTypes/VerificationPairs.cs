using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

/// <summary>Requirements and methods of a product or specification standard, and whether the one belongs to the other (GB/T 20001.10—2014, 6.7.1.1).</summary>
internal static class VerificationPairs
{
    private const int ShortestShared = 2;

    /// <summary>The clauses of methods: 试验方法, 检验方法.</summary>
    public static List<ClauseSyntax> Methods(DraftModel model) =>
        [.. model.Clauses.Where(static clause => Vocabulary.TestsTitleWords.LengthEndingAt(clause.Title, clause.Title.Length) > 0)];

    /// <summary>The clauses of requirements: 要求, 技术要求.</summary>
    public static List<ClauseSyntax> Requirements(DraftModel model) =>
        [.. model.Clauses.Where(static clause => clause.Title.EndsWith("要求", StringComparison.Ordinal))];

    /// <summary>The subclauses of a clause of requirements that are verified by methods of their own.</summary>
    public static IEnumerable<DivisionSyntax> Items(ClauseSyntax clause) =>
        clause.Subclauses.Where(static item => item.HasTitle && !Vocabulary.TitlesWithoutMethod.IsFoundIn(item.Title));

    public static bool HasRequirement(DraftModel model, DivisionSyntax item)
    {
        foreach (var sentence in model.SentencesIn(item.Span))
        {
            if (sentence.Zone.IsProvision && sentence.Provision == ProvisionType.Requirement)
                return true;
        }

        return false;
    }

    /// <summary>耐热性 and 耐热试验 share two characters, which no word of testing has. A name of such words alone, as 质量, may be shared anywhere.</summary>
    public static bool Share(string name, ReadOnlySpan<char> text)
    {
        var hasOwnWord = false;
        for (var i = 0; i + ShortestShared <= name.Length; i++)
        {
            var pair = name.AsSpan(i, ShortestShared);
            if (Vocabulary.WordsOfEveryTest.Contains(pair))
                continue;
            hasOwnWord = true;
            if (text.Contains(pair, StringComparison.Ordinal))
                return true;
        }

        return !hasOwnWord;
    }

    /// <summary>Whether the methods, clauses or tables, name the division, one above or one below it.</summary>
    public static bool AreCited(DraftModel model, DivisionSyntax item, IEnumerable<DraftSyntaxNode> methods)
    {
        foreach (var method in methods)
        {
            foreach (var pointer in model.CrossReferencesIn(method.Span))
            {
                if (pointer.Target is DivisionSyntax target && (target.Span.Contains(item.Span.Start) || item.Span.Contains(target.Span.Start)))
                    return true;
            }
        }

        return false;
    }
}
