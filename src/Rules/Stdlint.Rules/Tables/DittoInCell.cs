using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：不使用“同上”“同左”，重复内容或合并单元格。
public sealed class DittoInCell : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            foreach (var cell in body.Cells)
            {
                var span = body.TextOf(cell);
                if (span.Length is > 0 and <= 3 && Vocabulary.DittoWords.Contains(context.Text.TextOf(span)))
                    context.Report(Descriptors.DittoInCell, span, context.Text.StringOf(span)).Assuming(body.Table).WithFix(() => Repeat(context.Text, body, cell, span));
            }
        }
    }

    private static ReplaceText? Repeat(DraftText text, TableBody body, TableCell cell, TextSpan span)
    {
        var isLeft = text.TextOf(span) is "同左";
        var meant = body.CellAt(isLeft ? cell.Row : cell.Row - 1, isLeft ? cell.Column - 1 : cell.Column);
        if (meant is null || meant.Row < body.HeadRows)
            return null;
        var words = text.StringOf(body.TextOf(meant));
        return words.Length == 0 || words.AsSpan().IndexOfAny('\n', '\uFFFC') >= 0 || Vocabulary.DittoWords.Contains(words) ? null : DraftEdit.Replace(span, words);
    }
}
