using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Input;

// 文件事实：段在句中断开，下一段接着说，多半是由PDF逐行转来的。标题、列项、题注和表格不是段，不在此列。
public sealed class ParagraphsBroken : DraftAnalyzer
{
    /// <summary>更短的是标签或单独成行的词。</summary>
    private const int ShortestLine = 10;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<ParagraphsBrokenOptions>();
        int paragraphs = 0, broken = 0;
        ParagraphSyntax? first = null;
        foreach (var parent in context.Model.Divisions)
        {
            for (var i = 0; i < parent.Children.Length; i++)
            {
                if (parent.Children[i] is not ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph)
                    continue;
                paragraphs++;
                if (i + 1 >= parent.Children.Length || parent.Children[i + 1] is not ParagraphSyntax { Kind: SyntaxKind.Paragraph } next || !IsBroken(context, paragraph, next))
                    continue;
                first ??= paragraph;
                broken++;
            }
        }

        if (first is not null && broken >= options.Fewest && broken * 100 > paragraphs * options.Share)
            context.Report(Descriptors.ParagraphsBroken, first.Span, broken * 100 / paragraphs).WithFix(() => Join(context));
    }

    private static List<DraftEdit> Join(DraftContext context)
    {
        var edits = new List<DraftEdit>();
        foreach (var parent in context.Model.Divisions)
        {
            for (var i = 0; i + 1 < parent.Children.Length; i++)
            {
                var first = parent.Children[i];
                var joined = new System.Text.StringBuilder();
                while (i + 1 < parent.Children.Length && parent.Children[i] is ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph && parent.Children[i + 1] is ParagraphSyntax { Kind: SyntaxKind.Paragraph } next
                    && IsBroken(context, paragraph, next) && next.EndBlock - next.FirstBlock == 1 && JoinedParagraphs.PlainText(context.Text, next.FirstBlock) is { } text)
                {
                    joined.Append(text);
                    edits.Add(new DeleteParagraphs(next.FirstBlock, 1));
                    i++;
                }

                if (joined.Length > 0)
                    edits.Add(DraftEdit.Insert(first.Span.End, joined.ToString()));
            }
        }

        return edits;
    }

    private static bool IsBroken(DraftContext context, ParagraphSyntax paragraph, ParagraphSyntax next)
    {
        var mark = EndMark.Of(context.Text, paragraph.Span);
        return !mark.IsNone && (!mark.IsPunctuation || mark.Character is '，' or ',' or '、') && paragraph.Span.Length >= ShortestLine
            && next.Text.TrimStart() is [>= '\u4E00' and <= '\u9FFF', ..];
    }
}
