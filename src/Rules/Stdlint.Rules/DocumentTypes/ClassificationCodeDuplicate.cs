using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// 一个代码只给一个类目。只比同一个表里的一栏代码。
public sealed class ClassificationCodeDuplicate : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value != DocumentType.Classification)
            return;
        foreach (var body in context.Model.TableBodies)
        {
            for (var column = 0; column < body.Grid.ColumnCount; column++)
            {
                if (Vocabulary.CodeColumns.Contains(body.HeadOf(column)))
                    Check(context, body, column);
            }
        }
    }

    private static void Check(DraftContext context, TableBody body, int column)
    {
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var cell in body.Cells)
        {
            var span = body.TextOf(cell);
            var code = context.Text.StringOf(span);
            // 代码由数字和字母组成；“—”之类不是代码。
            if (cell.Column != column || !code.Any(char.IsAsciiLetterOrDigit))
                continue;
            if (!seen.TryAdd(code, span))
                context.Report(Descriptors.ClassificationCodeDuplicate, span, code).Assuming(body.Table).WithRelated(RelatedKind.Conflict, seen[code], "related.number-before");
        }
    }
}
