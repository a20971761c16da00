using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，7.1.3：第n部分：补充要素。2000年版以前用空格代替冒号。
public sealed class PartTitleMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (context.Model.OwnNumber is not { Part: { Length: > 0 } part } || !part.All(char.IsAsciiDigit))
            return;

        var name = title.Normalized;
        var written = DraftTitleElements.PartOf(name);
        var after = written is null ? "" : name[(name.LastIndexOf("部分", StringComparison.Ordinal) + 2)..];
        var hasColon = after is [':', _, ..] || (after.Length > 0 && after[0] != ':' && context.Model.Edition.Value < DraftEdition.Edition2009);
        if (written != part || !hasColon)
            context.Report(Descriptors.PartTitleMalformed, title.Span, part);
    }
}
