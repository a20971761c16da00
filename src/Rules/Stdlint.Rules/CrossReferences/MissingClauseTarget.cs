using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3。条在而没有那一项的也是：8.2 里没有列项 e)，或列项不到 e)。
public sealed class MissingClauseTarget : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Clause, IsResolved: false, IsExternal: false } || LacksItem(context, pointer))
                context.Report(Descriptors.MissingClauseTarget, pointer.Span, context.Text.StringOf(pointer.Span)).Assuming(pointer.Confidence);
        }
    }

    private static bool LacksItem(DraftContext context, CrossReference pointer)
    {
        if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Item: [>= 'a' and <= 'z' and var letter, ')'], Target: DivisionSyntax target })
            return false;
        // 没有认作列项的，行首有这个字母也算有。
        var first = context.Text.BlockAt(target.Span.Start).Index;
        for (var block = first; block < context.Text.Blocks.Length && context.Text.Blocks[block].Span.Start < target.Span.End; block++)
        {
            if (BeginsWith(context.Text.Blocks[block].Label?.Text, letter) || BeginsWith(context.Text.TextOf(context.Text.Blocks[block]), letter))
                return false;
        }

        return true;
    }

    private static bool BeginsWith(ReadOnlySpan<char> line, char letter)
    {
        line = line.TrimStart().TrimStart("(（");
        return line.Length > 1 && line[0] == letter && line[1] is ')' or '）' or '.' or '、';
    }
}
