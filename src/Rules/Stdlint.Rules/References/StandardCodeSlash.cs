using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.1 脚注1）：代号为拉丁字母和“/”，如 GB/T、DB11/T、T/ABC，其间无空格。
public sealed class StandardCodeSlash : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsForeign || IsAsMeant(context.Text.TextOf(number.PrefixSpan), number.Prefix))
                continue;
            var block = context.Text.BlockAt(number.Span.Start);
            if (block.Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment || block.Has(BlockFlags.GeneratedContents))
                continue;
            context.Report(Descriptors.StandardCodeSlash, number.PrefixSpan, context.Text.StringOf(number.PrefixSpan), number.Prefix)
                .WithFix(() => DraftEdit.Replace(number.PrefixSpan, number.Prefix), number.Prefix);
        }
    }

    // DB44/ 26：强制性地方标准的代号以斜线结束。
    private static bool IsAsMeant(ReadOnlySpan<char> written, string meant) =>
        written.SequenceEqual(meant) || written.Length > 0 && written[^1] == '/' && written[..^1].SequenceEqual(meant);
}
