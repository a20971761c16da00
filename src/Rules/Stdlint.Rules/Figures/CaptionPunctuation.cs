using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// 图题、表题同标题一样，末尾不用标点。
public sealed class CaptionPunctuation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Figure, SyntaxKind.Table);

    private static void Check(NodeContext context)
    {
        var item = (CaptionedSyntax)context.Node;
        if (!item.HasTitle || item.Confidence != RecognitionConfidence.High || context.Text.Content[item.TitleSpan.End - 1] is not ('。' or '；' or '，' or '：' or ';' or ',' or ':'))
            return;
        var mark = new TextSpan(item.TitleSpan.End - 1, 1);
        context.Report(Descriptors.CaptionPunctuation, mark, context.Text.ExcerptOf(item.CaptionSpan), context.Text.StringOf(mark)).Assuming(item).WithFix(() => DraftEdit.Delete(mark));
    }
}
