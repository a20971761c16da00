using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1 a)～i)：定义、图、公式之后依次是示例、注、来源。注和示例有几个的，只看第一个。
public sealed class TermEntryOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            var firstNote = entry.Children.FirstOrDefault(static child => child.Kind == SyntaxKind.Note);
            var firstExample = entry.Children.FirstOrDefault(static child => child.Kind == SyntaxKind.Example);
            if (firstNote is NoteSyntax before && firstExample is NoteSyntax after && before.Span.Start < after.Span.Start)
                Report(context, entry, after, before);
            else if (!entry.SourceSpan.IsEmpty && (firstNote ?? firstExample) is NoteSyntax late && late.Span.Start > entry.SourceSpan.Start)
                context.Report(Descriptors.TermEntryOrderSource, entry.SourceSpan, entry.WrittenNumber).Assuming(entry).WithFix(() => MoveSourceToEnd(context, entry));
        }
    }

    private static void Report(DraftContext context, TermEntrySyntax entry, NoteSyntax later, NoteSyntax earlier) =>
        context.Report(Descriptors.TermEntryOrder, later.Span, entry.WrittenNumber)
            .Assuming(entry)
            .WithRelated(RelatedKind.Conflict, earlier.Span, "related.conflict")
            .WithFix(() => WholeParagraphs.MoveBefore(WholeParagraphs.Of(later), WholeParagraphs.Of(earlier)));

    // 来源是条目的最后一项。
    private static MoveParagraphs? MoveSourceToEnd(DraftContext context, TermEntrySyntax entry)
    {
        var block = context.Text.BlockAt(entry.SourceSpan.Start);
        var last = entry.Children.LastOrDefault(static child => child.Kind != SyntaxKind.Trivia);
        if (last is null || last.Span.Start < entry.SourceSpan.End || !context.Text.TextOf(TextSpan.FromBounds(block.Span.Start, entry.SourceSpan.Start)).IsWhiteSpace() || block.Span.End < entry.SourceSpan.End)
            return null;
        return WholeParagraphs.MoveAfter(context.Text, new BlockRange(block.Index, block.Index + 1), WholeParagraphs.Of(last));
    }
}
