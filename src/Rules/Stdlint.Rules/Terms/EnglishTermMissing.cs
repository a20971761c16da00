using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1。术语本身是拉丁缩写的不缺；全章都没有的是一处原因。
public sealed class EnglishTermMissing : DraftAnalyzer
{
    private const int FewestForAll = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var entries = context.Model.TermEntries;
        var missing = entries.Where(entry => IsMissing(context, entry)).ToList();
        if (missing.Count >= FewestForAll && missing.Count == entries.Length)
        {
            var report = context.Report(Descriptors.EnglishTermMissingAll, missing[0].TermSpan).Assuming(missing[0]);
            foreach (var entry in missing.Skip(1))
                report.AlsoAt(entry.TermSpan);
            return;
        }

        foreach (var entry in missing)
            context.Report(Descriptors.EnglishTermMissing, entry.TermSpan, entry.Term).Assuming(entry);
    }

    private static bool IsMissing(DraftContext context, TermEntrySyntax entry) =>
        entry.TermSpan.Length > 0 && entry.EnglishSpan.IsEmpty && context.Model.RunOnTerm(entry).IsEmpty && !HasLatinWord(entry.Term);

    private static bool HasLatinWord(string term)
    {
        for (var i = 1; i < term.Length; i++)
        {
            if (char.IsAsciiLetter(term[i]) && char.IsAsciiLetter(term[i - 1]))
                return true;
        }

        return false;
    }
}
