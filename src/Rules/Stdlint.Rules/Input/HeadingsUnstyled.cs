using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Input;

// 文件事实：有编号的标题多半是加粗的正文，没有大纲级别，目次和导航窗格里看不到。
public sealed class HeadingsUnstyled : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<HeadingsUnstyledOptions>();
        DivisionSyntax? first = null;
        int titled = 0, unstyled = 0;
        foreach (var division in context.Model.Divisions)
        {
            // 无标题条是段，不需要标题样式。
            if (!division.HasTitle || division.HeadingBlock < 0 || division.Confidence == RecognitionConfidence.Low)
                continue;
            titled++;
            var block = context.Text.Blocks[division.HeadingBlock];
            if (block.Format.OutlineLevel < 9 || block.Style is { NumberingLevel: not null })
                continue;
            first ??= division;
            unstyled++;
        }

        if (first is not null && titled >= options.Fewest && unstyled * 100 > titled * options.Share)
            context.Report(Descriptors.HeadingsUnstyled, first.HeadingSpan, unstyled * 100 / titled).Assuming(first);
    }
}
