using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notices;

// GB/T 1.1—2020，9.13.3。试验方法标准写“警示”（GB/T 20001.4—2015，6.2）。
public sealed class NoticeWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Notice, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        if (context.Node.Parent is not (MainBodySyntax or DivisionSyntax))
            return;
        var text = context.Node.Text;
        var start = text.IndexOfAnyExcept(" \t\u3000");
        if (start < 0 || Vocabulary.UnusualNoticeWords.LengthAt(text, start) is not (> 0 and var length))
            return;
        if (context.Model.DocumentType.Value == DocumentType.TestMethod && text.Slice(start, length) is "警示")
            return;
        var mark = start + length;
        if (mark >= text.Length || text[mark] is not ('：' or ':' or '—' or '！' or '!') || text[(mark + 1)..].IsWhiteSpace())
            return;
        var span = new TextSpan(context.Node.Span.Start + start, length);
        var report = context.Report(Descriptors.NoticeWording, span, context.Text.StringOf(span)).Assuming(context.Node);
        // 危险的程度由人定；“警示”多半是警告，“提示”和“小心”多半是注意。
        var likely = text.Slice(start, length).Contains('警') ? '警' : '注';
        foreach (var label in FixedPhrases.Of(context.Model.Edition.Value).NoticeLabels.Texts.OrderByDescending(label => label[0] == likely))
        {
            var word = label.TrimEnd('：');
            report.WithFix(() => DraftEdit.Replace(span, word), word);
        }
    }
}
