using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.2.1：缩进是段落的格式，不是字符。段落本来就缩进的，多余的空格可以删去。
public sealed class IndentBySpaces : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        var blanks = new List<TextSpan>();
        var isIndented = true;
        foreach (var node in context.Model.TypesetTexts)
        {
            if (node.Node is not ParagraphSyntax { Kind: SyntaxKind.Paragraph or SyntaxKind.IntroductoryText, Parent: DivisionSyntax or ForewordSyntax or IntroductionSyntax }
                || node.Block.Format.Alignment == ParagraphAlignment.Center || Leading(context.Text, node.Block) is not { Length: > 0 } leading)
                continue;
            if (report is null)
                report = context.Report(Descriptors.IndentBySpaces, leading, context.Text.ExcerptOf(node.Span)).Assuming(node.Node);
            else
                report.AlsoAt(leading);
            blanks.Add(leading);
            isIndented &= node.Block.Format.IndentFirstLine > 0 || node.Block.Format.IndentFirstLineCharacters > 0;
        }

        if (isIndented)
            report?.WithFix(() => blanks.Select(DraftEdit.Delete));
    }

    /// <summary>The blanks before the text that stand for an indent: a full-width one, or several.</summary>
    private static TextSpan Leading(DraftText text, Block block)
    {
        var line = text.TextOf(block);
        var length = 0;
        while (length < line.Length && line[length] is ' ' or '\u3000' or '\u00A0' or '\t')
            length++;
        return length > 1 || length == 1 && line[0] == '\u3000' ? new TextSpan(block.Span.Start, length) : default;
    }
}
