using System.Collections.Immutable;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Configuration;

/// <summary>Names one rule or many: a code, the beginning of a code, a name, or an area.</summary>
public sealed class RuleSelector
{
    private RuleSelector(string text, int specificity, ImmutableArray<RuleEntry> rules)
    {
        Text = text;
        Specificity = specificity;
        Rules = rules;
    }

    public string Text { get; }

    /// <summary>The more specific selector wins, whatever the order: a code or name, then <c>STD220</c>, <c>STD22</c>, an area, <c>STD2</c>, <c>STD</c>.</summary>
    public int Specificity { get; }

    /// <summary>It names one rule by its code or name.</summary>
    public bool IsExact => Specificity == ExactSpecificity;

    public ImmutableArray<RuleEntry> Rules { get; }

    private const int ExactSpecificity = 6;

    private const int AreaSpecificity = 3;

    /// <summary>Null where nothing of that name exists.</summary>
    public static RuleSelector? Parse(string text, IReadOnlyList<RuleEntry> catalog)
    {
        foreach (var rule in catalog)
        {
            if (string.Equals(rule.Code, text, StringComparison.OrdinalIgnoreCase) || rule.Name == text)
                return new RuleSelector(text, ExactSpecificity, [rule]);
        }

        var inArea = Where(catalog, rule => rule.Area == text);
        if (!inArea.IsEmpty)
            return new RuleSelector(text, AreaSpecificity, inArea);
        if (SpecificityOfBeginning(text.Length) is not { } specificity)
            return null;
        var beginning = Where(catalog, rule => rule.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return beginning.IsEmpty ? null : new RuleSelector(text, specificity, beginning);
    }

    // STD is everything and STD2 spans several areas; STD22 and STD220 lie within one.
    private static int? SpecificityOfBeginning(int length) => length switch
    {
        3 => 1,
        4 => 2,
        5 => AreaSpecificity + 1,
        6 => AreaSpecificity + 2,
        _ => null,
    };

    /// <summary>The selector that was probably meant.</summary>
    public static string? Nearest(string text, IReadOnlyList<RuleEntry> catalog) =>
        NearestMatch.Find(text, catalog.SelectMany(rule => new[] { rule.Code, rule.Name, rule.Area }).Distinct(StringComparer.Ordinal));

    private static ImmutableArray<RuleEntry> Where(IReadOnlyList<RuleEntry> catalog, Func<RuleEntry, bool> condition) => [.. catalog.Where(condition)];
}
