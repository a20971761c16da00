using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.1.2：附录应在文中指明。附录自身和目次里的出现不算；“表A.1”“A.2”也是指明。
public sealed class AnnexNotMentioned : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var annex in context.Model.Annexes)
        {
            if (annex.Number is { } number && !IsMentioned(context, annex, number.Letter))
                context.Report(Descriptors.AnnexNotMentioned, annex.HeadingSpan, annex.Designation).Assuming(annex);
        }
    }

    private static bool IsMentioned(DraftContext context, AnnexSyntax annex, char letter)
    {
        foreach (var mention in context.Model.AnnexMentions)
        {
            // 2009 年以前前言里“附录A为规范性附录”只声明性质，不是指明。
            if (mention.Letter == letter && mention.Inside != annex && mention is { IsExternal: false, DeclaresStatus: false })
                return true;
        }

        return false;
    }
}
