using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，5.4.1、9.4.3.3。括号前的名称从哪个字开始不知道，所以只认多一两个字、前后都相同的两种名称。
public sealed class AbbreviationTwoWays : DraftAnalyzer
{
    private const int ShortestShared = 2;

    private const int LongestDifference = 2;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in context.Model.AbbreviationUses)
        {
            var name = use.NameBefore.IsEmpty ? use.NameInside : use.NameBefore;
            if (name.IsEmpty || context.Text.HanCount(name) == 0)
                continue;
            if (!first.TryGetValue(use.Word, out var earlier))
            {
                first.Add(use.Word, name);
                continue;
            }

            string one = context.Text.StringOf(earlier), other = context.Text.StringOf(name);
            if (!IsVariant(one, other) && !IsVariant(other, one) || !reported.Add(use.Word))
                continue;
            context.Report(Descriptors.AbbreviationTwoWays, use.Span, use.Word, one, other).WithRelated(RelatedKind.Conflict, earlier, "related.conflict");
        }
    }

    /// <summary>The longer name has one or two characters more in its middle.</summary>
    private static bool IsVariant(string longer, string shorter)
    {
        var shared = 0;
        while (shared < longer.Length && shared < shorter.Length && longer[^(shared + 1)] == shorter[^(shared + 1)])
            shared++;
        if (shared < ShortestShared)
            return false;
        for (var extra = 1; extra <= LongestDifference; extra++)
        {
            var before = 0;
            while (shared + extra + before < longer.Length && shared + before < shorter.Length && longer[^(shared + extra + before + 1)] == shorter[^(shared + before + 1)])
                before++;
            if (before >= ShortestShared)
                return true;
        }

        return false;
    }
}
