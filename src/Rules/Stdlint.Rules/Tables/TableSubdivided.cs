using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.1.3：不准许将表再分为分表（表2a、表2（b））。
public sealed class TableSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            if (table is { NumberOrigin: NumberOrigin.Typed, Number: not null } && (table.WrittenNumber is [.., >= 'a' and <= 'z'] || BeginsWithLetter(context, table)))
                context.Report(Descriptors.TableSubdivided, table.CaptionSpan, context.Text.ExcerptOf(table.CaptionSpan)).Assuming(table);
        }
    }

    private static bool BeginsWithLetter(DraftContext context, TableSyntax table) =>
        context.Text.TextOf(context.Text.Blocks[table.CaptionBlock])[(table.NumberSpan.End - context.Text.Blocks[table.CaptionBlock].Span.Start)..] is ['（' or '(', >= 'a' and <= 'h', '）' or ')', ..];
}
