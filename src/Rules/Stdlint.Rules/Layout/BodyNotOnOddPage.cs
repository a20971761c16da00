using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.4：正文首页从单数页起。正文与前面的要素在同一节的由 STD6030 说。
public sealed class BodyNotOnOddPage : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.MainBody is not { } body || context.Model.PageSectionAt(body.FirstBlock) is not { FirstBlock: > 0 } section || section.Break == SectionBreak.OddPage)
            return;
        for (var i = section.FirstBlock; i < body.FirstBlock; i++)
        {
            if (context.Text.Blocks[i].Story == BlockStory.Body && !context.Text.TextOf(context.Text.Blocks[i]).IsWhiteSpace())
                return;
        }

        context.Report(Descriptors.BodyNotOnOddPage, body.BodyTitle is { } title ? title.Span : context.Model.FirstClauseHeading)
            .WithFix(() => new FormatBlock(body.FirstBlock, FormatTarget.PageSection, new FormatChange(FormatProperty.SectionStart, "oddPage")));
    }
}
