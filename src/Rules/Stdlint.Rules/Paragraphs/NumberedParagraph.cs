using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Paragraphs;

// GB/T 1.1—2020，7.4：段没有编号。成串的①②③、（1）（2）是列项，由 STD2208 说。
public sealed class NumberedParagraph : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        var paragraph = context.Node;
        if (paragraph.Parent is not DivisionSyntax || !context.Model.ZoneAt(paragraph.Span.Start).IsProvision)
            return;
        var text = paragraph.Text;
        var start = text.Length - text.TrimStart().Length;
        var length = NumberLength(text[start..]);
        if (length == 0 || text.Length - start < length + 4)
            return;
        var place = new TextSpan(paragraph.Span.Start + start, length);
        context.Report(Descriptors.NumberedParagraph, place, context.Text.StringOf(place)).Assuming(paragraph);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
            return 0;
        if (text[0] is >= '①' and <= '⑳')
            return 1;
        if (text[0] is not ('（' or '('))
            return HanNumber.Read(text, out var han) > 0 && text[han] == '是' && text[han + 1] is not ('指' or '否') ? han + 1 : 0;
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 && HanNumber.Read(text[1..], out var length) > 0)
            digits = length;
        // （2020）是年份，（1）＝是公式。
        return digits is > 0 and < 3 && text.Length > digits + 2 && text[digits + 1] is '）' or ')' && text[digits + 2] is not ('=' or '和' or '、') ? digits + 2 : 0;
    }
}
