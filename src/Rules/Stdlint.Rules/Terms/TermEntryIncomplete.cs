using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1：条目至少有编号、术语、英文对应词、定义四项。图和公式只能辅助定义。
public sealed class TermEntryIncomplete : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            // 写在一行的由 STD3432 说。
            if (entry.Number is not { } number || !context.Model.RunOnTerm(entry).IsEmpty)
                continue;
            var place = entry.TermSpan.Length > 0 ? entry.TermSpan : entry.DefinitionSpan.Length > 0 ? FirstLineOf(context, entry.DefinitionSpan) : context.Text.Blocks[entry.FirstBlock].Span;
            if (entry.TermSpan.IsEmpty)
                context.Report(Descriptors.TermEntryIncompleteTerm, place, number.Text).Assuming(entry);
            else if (entry.DefinitionSpan.IsEmpty && !HasText(entry))
                context.Report(Descriptors.TermEntryIncomplete, place, number.Text).Assuming(entry);
        }
    }

    private static TextSpan FirstLineOf(DraftContext context, TextSpan span) =>
        TextSpan.FromBounds(span.Start, Math.Min(span.End, context.Text.BlockAt(span.Start).Span.End));

    private static bool HasText(TermEntrySyntax entry)
    {
        foreach (var child in entry.Children)
        {
            if (child.Kind is SyntaxKind.Paragraph or SyntaxKind.List or SyntaxKind.Table)
                return true;
        }

        return false;
    }
}
