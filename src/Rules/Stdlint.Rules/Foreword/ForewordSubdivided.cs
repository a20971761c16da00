using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3：不应给出章编号且不分条。技术变化和部分的清单是列项，不是条。
public sealed class ForewordSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? reported = null;
        var edits = new List<DraftEdit>();
        foreach (var child in context.Node.Children)
        {
            var place = child switch
            {
                DivisionSyntax division => division.HeadingSpan,
                ParagraphSyntax paragraph when context.Model.TypedHeadingNumber(paragraph).Length > 0 => paragraph.Span,
                _ => default,
            };
            if (place.IsEmpty)
                continue;
            edits.AddRange(WithoutNumber(context.Model, child));
            if (reported is null)
                reported = context.Report(Descriptors.ForewordSubdivided, place, context.Text.StringOf(place)).Assuming(child).WithFix(() => edits);
            else
                reported.AlsoAt(place);
        }
    }

    // 标题改用段的样式，编号去掉；文字由人并入段中。
    private static IEnumerable<DraftEdit> WithoutNumber(DraftModel model, DraftSyntaxNode node)
    {
        if (node is DivisionSyntax { HeadingBlock: >= 0, Subclauses.IsEmpty: true } division && InsertedDivision.OrdinaryParagraph(model) is { } like && model.Text.Blocks[like].Style is { } style)
        {
            if (division.NumberOrigin == NumberOrigin.Typed)
                yield return DraftEdit.Delete(TextSpan.FromBounds(division.NumberSpan.Start, Math.Max(division.NumberSpan.End, division.TitleSpan.Start)));
            yield return new SetStyle(division.HeadingBlock, style.Name, NumberingChange.None);
        }
        else if (node is ParagraphSyntax paragraph && model.TypedHeadingNumber(paragraph) is { Length: > 0 } number)
        {
            var rest = model.Text.TextOf(TextSpan.FromBounds(number.End, paragraph.Span.End));
            yield return DraftEdit.Delete(TextSpan.FromBounds(number.Start, number.End + (rest.Length - rest.TrimStart().Length)));
        }
    }
}
