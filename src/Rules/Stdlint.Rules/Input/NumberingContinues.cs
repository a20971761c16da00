using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：正文首章接着前言、目次的自动编号数下去，或另一章条里的列项接着上一个列项的。
public sealed class NumberingContinues : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Clauses is [{ NumberOrigin: NumberOrigin.Automatic, HeadingBlock: >= 0, Number.Components: [> 1, ..] } first, ..]
            && Before(context, first.HeadingBlock) is { } source)
        {
            context.Report(Descriptors.NumberingContinues, first.HeadingSpan, Quote(context, source)).Assuming(first)
                .WithFix(() => Restart(context.Model.Clauses.Select(static clause => clause.HeadingBlock), Renumbering.Restarted(context.Model, context.Model.Clauses)));
        }

        foreach (var list in context.Model.Lists)
        {
            // 同一章条里隔着段续编的，可能是有意的。
            if (list.Items is [{ MarkerOrigin: NumberOrigin.Automatic, Ordinal: > 1 } item, ..]
                && Before(context, item.FirstBlock) is { } last
                && context.Tree.NodeAt(last.Span.Start).FirstAncestor<DivisionSyntax>() != list.FirstAncestor<DivisionSyntax>())
            {
                context.Report(Descriptors.NumberingContinues, item.Span, Quote(context, last)).Assuming(list)
                    .WithFix(() => Restart(list.Items.Select(static item => item.FirstBlock), []));
            }
        }
    }

    // 其后各项跟着第一项走，文字处理软件对同一定义的两个列表各有各的数法。
    private static IEnumerable<DraftEdit> Restart(IEnumerable<int> blocks, IEnumerable<DraftEdit>? renumbered)
    {
        if (renumbered is null || blocks.ToList() is not [var first, .. var others] || others.Contains(-1))
            return [];
        return [new SetNumbering(first, new NumberingChange(StartAt: 1)), .. others.Select(block => new SetNumbering(block, new NumberingChange(first))), .. renumbered];
    }

    /// <summary>同一编号实例、同一层次的前一段，其计数正好少一。</summary>
    private static Block? Before(DraftContext context, int block)
    {
        if (context.Text.Blocks[block].Label is not { IsUncertain: false } label)
            return null;
        for (var i = block - 1; i >= 0; i--)
        {
            if (context.Text.Blocks[i].Label is not { } other || other.NumberingId != label.NumberingId || other.Level != label.Level)
                continue;
            return other.Counters[^1] + 1 == label.Counters[^1] ? context.Text.Blocks[i] : null;
        }

        return null;
    }

    private static string Quote(DraftContext context, Block block) => (block.Label!.Text + " " + context.Text.ExcerptOf(block.Span, 12)).Trim();
}
