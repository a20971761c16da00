using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、8.3 c）。代替的文件多时封面可以不全列，只要有一个。
public sealed class ReplacementCoverMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var model = context.Model;
        if (context.Tree.Root.Foreword is not { } foreword)
            return;

        var field = cover.Field(CoverFieldKind.ReplacedNumbers);
        if (model.ReplacedInForeword is { Numbers: [var replaced, ..] } statement)
        {
            if (field is null && !cover.Text.Contains("代替", StringComparison.Ordinal))
            {
                context.Report(Descriptors.ReplacementCoverMismatch, cover.Field(CoverFieldKind.StandardNumber)?.Span ?? model.CoverPlace, context.Text.StringOf(replaced.Span))
                    .WithRelated(RelatedKind.Conflict, statement.Span, "related.replaced-foreword")
                    .WithFix(() => State(context.Text, cover, "代替 " + string.Join('、', statement.Numbers.Select(number => context.Text.StringOf(number.Span)))));
            }
        }
        else if (field is not null && model.ReplacedOnCover is [var onCover, ..] && !foreword.Text.Contains("代替", StringComparison.Ordinal))
        {
            context.Report(Descriptors.ReplacementCoverMismatchForeword, onCover.Span, context.Text.StringOf(onCover.Span))
                .WithRelated(RelatedKind.Conflict, model.HeadingOf(foreword), "related.foreword");
        }
    }

    // 模板在编号之下留有空行，写在那里；没有的，插入一段。
    private static DraftEdit? State(DraftText text, CoverSyntax cover, string statement)
    {
        if (cover.Field(CoverFieldKind.StandardNumber) is not { } number)
            return null;
        var block = text.BlockAt(number.Span.Start);
        if (block.Cell is not null)
            return null;
        var next = block.Index + 1 < text.Blocks.Length ? text.Blocks[block.Index + 1] : block;
        return next != block && next.Story == block.Story && next.Cell is null && !next.Span.IsEmpty && text.TextOf(next).IsWhiteSpace() && next.Index < cover.EndBlock
            ? DraftEdit.Replace(next.Span, statement)
            : new InsertParagraphs(block.Index, InsertionSide.After, [new NewParagraph(statement, block.Index)]);
    }
}
