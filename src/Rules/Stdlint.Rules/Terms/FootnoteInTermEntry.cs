using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1：条目中不准许插入脚注。引导语上的脚注不属条目。
public sealed class FootnoteInTermEntry : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            for (var position = entry.Span.Start; position < entry.Span.End; position++)
            {
                if (context.Text.Content[position] == '\uFFFC' && context.Text.ObjectAt(position) is { Kind: InlineObjectKind.FootnoteReference })
                    Report(context, entry, position);
            }
        }
    }

    private static void Report(DraftContext context, TermEntrySyntax entry, int reference) =>
        context.Report(Descriptors.FootnoteInTermEntry, new TextSpan(reference, 1), entry.WrittenNumber).Assuming(entry).WithFix(() => AsNote(context.Model, entry, reference));

    // 条目里已有注或另有脚注的，要编号；脚注里有别的东西、含条款的，由人改写。
    private static IEnumerable<DraftEdit> AsNote(DraftModel model, TermEntrySyntax entry, int reference)
    {
        var text = model.Text;
        if (entry.Descendants().Any(static node => node is NoteSyntax { Kind: SyntaxKind.Note }) || text.Objects.Count(item => item.Kind == InlineObjectKind.FootnoteReference && entry.Span.Contains(item.Position)) != 1)
            return [];
        if (DeleteFootnote.BlocksOf(text, reference) is not { } blocks || blocks.End != blocks.First + 1)
            return [];
        var footnote = text.Blocks[blocks.First];

        // 注写在来源之前。
        var source = text.BlockAt(entry.SourceSpan.Start);
        var isSourceApart = entry.SourceSpan.Length > 0 && source.Span.Start == entry.SourceSpan.Start;
        if (JoinedParagraphs.PlainText(text, footnote.Index, BlockStory.Footnote) is not { Length: > 0 } words || HoldsProvision(model, footnote)
            || InsertedDivision.Note(model, words) is not { } note || (isSourceApart ? source.Index : InsertedDivision.LastBlock(entry)) is not { } place)
        {
            return [];
        }

        return [new DeleteFootnote(reference), new InsertParagraphs(place, isSourceApart ? InsertionSide.Before : InsertionSide.After, [note])];
    }

    private static bool HoldsProvision(DraftModel model, Block footnote)
    {
        foreach (var sentence in model.SentencesIn(footnote.Span))
        {
            if (sentence.Provision is ProvisionType.Requirement or ProvisionType.Recommendation or ProvisionType.Permission)
                return true;
        }

        return false;
    }
}
