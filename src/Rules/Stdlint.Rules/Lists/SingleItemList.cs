using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1（推论）：列项表达并列的各项。
public sealed class SingleItemList : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.Items is [var only] && !IsInterrupted(list) && !(list.Parent is ListItemSyntax item && StrayItem.Behind(context.Text, item) == only))
            context.Report(Descriptors.SingleItemList, only.Span).Assuming(list).WithFix(() => Join(context.Text, list, only));
    }

    // 引语的冒号换成这一项的文字；项中有格式、公式、脚注的，要在 Word 里移。
    private static IEnumerable<DraftEdit> Join(DraftText text, ListSyntax list, ListItemSyntax only)
    {
        if (list.LeadIn is not { } leadIn || only.InnerList is not null || list.EndBlock - list.FirstBlock != 1 || EndMark.Of(text, leadIn.Span) is not { Character: '：' or ':' } mark
            || mark.Span.End != leadIn.Span.End || JoinedParagraphs.PlainText(text, only.FirstBlock) is null)
            return [];
        return [DraftEdit.Replace(mark.Span, text.StringOf(only.TextSpan)), new DeleteParagraphs(only.FirstBlock, 1)];
    }

    /// <summary>A table, figure, formula or note stands next to the list, so that its other items may be behind it.</summary>
    private static bool IsInterrupted(ListSyntax list)
    {
        if (list.Parent is not { } parent)
            return true;
        var index = parent.Children.IndexOf(list);
        return Interrupts(parent.Children, index - 1) || Interrupts(parent.Children, index + 1);
    }

    private static bool Interrupts(System.Collections.Immutable.ImmutableArray<DraftSyntaxNode> siblings, int index) =>
        index >= 0 && index < siblings.Length
        && siblings[index].Kind is SyntaxKind.Table or SyntaxKind.Figure or SyntaxKind.Formula or SyntaxKind.Note or SyntaxKind.Example or SyntaxKind.Trivia;
}
