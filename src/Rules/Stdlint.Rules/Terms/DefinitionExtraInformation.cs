using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.3：附加信息以示例或注给出。定义是一个短语，第一句之后的都是附加信息。
public sealed class DefinitionExtraInformation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            // 写在一行的由 STD3432 说；列项前的引语后面还是定义。
            if (entry.DefinitionSpan.IsEmpty || !context.Model.RunOnTerm(entry).IsEmpty)
                continue;
            var sentences = context.Model.SentencesIn(entry.DefinitionSpan);
            if (sentences.Length < 2 || context.Text.TextOf(entry.DefinitionSpan)[..^1].IndexOf('。') < 0)
                continue;
            var extra = TextSpan.FromBounds(sentences[1].Span.Start, entry.DefinitionSpan.End);
            if (context.Text.TextOf(sentences[0].Span)[^1] == '。' && extra.Length > 0)
                context.Report(Descriptors.DefinitionExtraInformation, extra, context.Text.StringOf(sentences[1].Span)).Assuming(entry)
                    .WithFix(() => MoveIntoNote(context, entry, extra))
                    .TrustedAs(WholeParagraphs.TrustInRewriting(context.Text, extra));
        }
    }

    // 第二句起改为注；条目里已有注、示例、来源的，次序和编号由人定。
    private static IEnumerable<DraftEdit> MoveIntoNote(DraftContext context, TermEntrySyntax entry, TextSpan extra)
    {
        var block = context.Text.BlockAt(extra.Start);
        if (block.Span.End != extra.End || block.Index < entry.FirstBlock || context.Text.TextOf(extra).Contains('\uFFFC') || InsertedDivision.Note(context.Model, context.Text.TextOf(extra).Trim().ToString()) is not { } note
            || entry.Children.Any(static child => child.Kind is SyntaxKind.Note or SyntaxKind.Example) || WholeParagraphs.Of(entry) is null)
            return [];
        return [DraftEdit.Delete(extra), new InsertParagraphs(block.Index, InsertionSide.After, [note])];
    }
}
