using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Input;

// 文件事实：有编号的标题多半是加粗的正文，没有大纲级别，目次和导航窗格里看不到。
public sealed class HeadingsUnstyled : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<HeadingsUnstyledOptions>();
        var unstyled = new List<DivisionSyntax>();
        var titled = 0;
        foreach (var division in context.Model.Divisions)
        {
            // 无标题条是段，不需要标题样式。
            if (!division.HasTitle || division.HeadingBlock < 0 || division.Confidence == RecognitionConfidence.Low)
                continue;
            titled++;
            var block = context.Text.Blocks[division.HeadingBlock];
            if (block.Format.OutlineLevel < 9 || block.Style is { NumberingLevel: not null })
                continue;
            unstyled.Add(division);
        }

        if (unstyled is [var first, ..] && titled >= options.Fewest && IsMuch(unstyled.Count))
        {
            context.Report(Descriptors.HeadingsUnstyled, first.HeadingSpan, unstyled.Count * 100 / titled).Assuming(first)
                .WithFix(() => IsMuch(unstyled.OfType<AnnexSyntax>().Count()) ? [] : Styled(context.Model, unstyled));
        }

        bool IsMuch(int count) => count * 100 > titled * options.Share;
    }

    // 样式自带编号的，打字的编号改为自动编号；不带编号的，编号照旧。
    private static ImmutableArray<DraftEdit> Styled(DraftModel model, List<DivisionSyntax> headings) =>
        HeadingStyles.WithoutNumbers(model, headings) is { IsEmpty: false } edits ? edits : HeadingStyles.WithNumbers(model);
}
