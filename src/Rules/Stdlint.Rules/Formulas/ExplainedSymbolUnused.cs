using System.Buffers;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1（推论）。另一行的解释里用到的符号不算多余。
public sealed class ExplainedSymbolUnused : DraftAnalyzer
{
    private static readonly SearchValues<char> SeriesMarks = SearchValues.Create("…⋯～~");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var group in model.FormulaReadings.Where(static formula => formula.Where is not null).GroupBy(static formula => formula.Where!))
        {
            if (group.Any(static formula => formula.Text is null))
                continue;
            foreach (var explained in group.Key.Symbols)
            {
                // x1，x2，…，xn 是一列，公式里写成 xi。
                if (context.Text.TextOf(explained.SymbolSpan).ContainsAny(SeriesMarks))
                    continue;
                var names = model.NamesOf(explained);
                foreach (var (name, span) in names)
                {
                    if (!FormulaReading.IsName(name) || group.Any(formula => formula.Mentions(name)) || IsUsedInExplanation(model, group.Key, explained, name))
                        continue;
                    context.Report(Descriptors.ExplainedSymbolUnused, span, context.Text.StringOf(span)).Assuming(group.First().Node)
                        .WithFix(() => names.Length == 1 ? Deletion(context, group.Key, explained) : null);
                }
            }
        }
    }

    private static bool IsUsedInExplanation(DraftModel model, FormulaWhereSyntax where, ExplainedSymbol own, string name)
    {
        foreach (var other in where.Symbols)
        {
            if (other != own && model.TextMentions(other.Span, name))
                return true;
        }

        return false;
    }

    // 末行带着句号，首行可能与“式中”同行，这两种由人来删。
    private static DeleteParagraphs? Deletion(DraftContext context, FormulaWhereSyntax where, ExplainedSymbol explained)
    {
        var block = context.Text.BlockAt(explained.SymbolSpan.Start);
        return explained == where.Symbols[^1] || block.Span.Contains(where.LeadSpan) ? null : new DeleteParagraphs(block.Index, 1);
    }
}
