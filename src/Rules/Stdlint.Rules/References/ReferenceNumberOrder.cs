using System.Globalization;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.2：国家标准、ISO、IEC 按顺序号；行业、地方、团体标准先按代号，再按顺序号。比较数值，不比较字符。
public sealed class ReferenceNumberOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var group in context.Model.NormativeReferences.Entries.Where(IsComparable).GroupBy(GroupOf))
        {
            foreach (var misplaced in ReferenceOrder.FindGroups([.. group], Compare))
                ReferenceOrder.Report(context, Descriptors.ReferenceNumberOrder, misplaced);
        }
    }

    /// <summary>Whether the one comes after the other of the same category; false where they cannot be compared.</summary>
    public static bool IsAfter(ListedReference listed, ListedReference other) =>
        IsComparable(listed) && IsComparable(other) && GroupOf(listed) == GroupOf(other) && Compare(listed, other) > 0;

    private static bool IsComparable(ListedReference listed) =>
        listed.Category is ReferenceCategory.National or ReferenceCategory.Industry or ReferenceCategory.Local or ReferenceCategory.Association or ReferenceCategory.International
        && listed.Document is { Prefix: not "CECS" } document && int.TryParse(document.Number, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // ISO、ISO/IEC、IEC 之间谁先谁后没有规定。
    private static string GroupOf(ListedReference listed) => listed.Category == ReferenceCategory.International ? listed.Document!.Prefix : listed.Category.ToString();

    private static int Compare(ListedReference left, ListedReference right)
    {
        var (a, b) = (left.Document!, right.Document!);
        if (left.Category is not (ReferenceCategory.National or ReferenceCategory.International) && string.CompareOrdinal(CodeOf(a), CodeOf(b)) is var byCode and not 0)
            return byCode;
        var byNumber = int.Parse(a.Number, CultureInfo.InvariantCulture).CompareTo(int.Parse(b.Number, CultureInfo.InvariantCulture));
        return byNumber != 0 ? byNumber : CompareParts(a.Part, b.Part);
    }

    private static string CodeOf(StandardNumber number) =>
        number.Prefix.EndsWith("/T", StringComparison.Ordinal) || number.Prefix.EndsWith("/Z", StringComparison.Ordinal) ? number.Prefix[..^2] : number.Prefix;

    private static int CompareParts(string left, string right)
    {
        var a = left.Split('.', '-');
        var b = right.Split('.', '-');
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (!int.TryParse(a[i], NumberStyles.None, CultureInfo.InvariantCulture, out var x) || !int.TryParse(b[i], NumberStyles.None, CultureInfo.InvariantCulture, out var y))
                return 0;
            if (x != y)
                return x.CompareTo(y);
        }

        return a.Length.CompareTo(b.Length);
    }
}
