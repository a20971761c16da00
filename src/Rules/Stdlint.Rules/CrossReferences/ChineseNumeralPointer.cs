using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3、9.6.2：图、表用阿拉伯数字，附录用大写拉丁字母。
public sealed class ChineseNumeralPointer : DraftAnalyzer
{
    private static readonly SearchValues<char> Heads = SearchValues.Create("图表录");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 附录的标题就写成“附录1”的，错在标题，文中的提及随它而来。
        ReportedDiagnostic? heading = null;
        var edits = new List<DraftEdit>();
        foreach (var annex in context.Model.Annexes)
        {
            if (annex.Number is not { } number || annex.IdentifierSpan.IsEmpty || !IsWrongAnnex(context.Text.TextOf(annex.IdentifierSpan)[2..].TrimStart(), out _, out _))
                continue;
            if (heading is null)
                heading = context.Report(Descriptors.ChineseNumeralPointerAnnex, annex.IdentifierSpan, context.Text.StringOf(annex.IdentifierSpan), number.Text).Assuming(annex)
                    .WithFix(() => edits);
            else
                heading.AlsoAt(annex.IdentifierSpan);
            edits.AddRange(Retitling.Replace(context.Model, annex, annex.IdentifierSpan, "附录" + number.Text));
        }

        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone.Region != DraftRegion.Foreword)
                Check(context, sentence, heading, edits);
        }
    }

    private static void Check(DraftContext context, in Sentence sentence, ReportedDiagnostic? heading, List<DraftEdit> edits)
    {
        var content = context.Text.Content;
        for (var head = sentence.Span.Start; head < sentence.Span.End; head++)
        {
            var next = content.AsSpan(head, sentence.Span.End - head).IndexOfAny(Heads);
            if (next < 0)
                return;
            head += next;
            if (context.Model.IsQuotedAt(head) || Wrong(context, sentence, head, out var expected) is not { } span)
                continue;
            Report(context, content[head], span, expected, heading, edits);
            head = span.End - 1;
        }
    }

    private static void Report(DraftContext context, char head, TextSpan span, string expected, ReportedDiagnostic? heading, List<DraftEdit> edits)
    {
        var repair = Repair(context.Model, head, span, expected);
        if (heading is null || head != '录')
        {
            context.Report(head == '录' ? Descriptors.ChineseNumeralPointerAnnex : Descriptors.ChineseNumeralPointer, span, context.Text.StringOf(span), expected).WithFix(() => repair);
            return;
        }

        heading.WithRelated(RelatedKind.Derived, span, "related.derived");
        if (repair is not null)
            edits.Add(repair);
    }

    // 有这个编号的图、表、附录时才改。
    private static ReplaceText? Repair(DraftModel model, char head, TextSpan span, string expected)
    {
        if (head == '录')
            return model.Annexes.Any(annex => annex.Number?.Text == expected) ? DraftEdit.Replace(span, "附录" + expected) : null;
        var number = new DivisionNumber('\0', [int.Parse(expected.AsSpan(1))]);
        return model.Numbered(head == '图' ? CrossReferenceKind.Figure : CrossReferenceKind.Table, number) is null ? null : DraftEdit.Replace(span, expected);
    }

    private static TextSpan? Wrong(DraftContext context, in Sentence sentence, int head, out string expected)
    {
        expected = "";
        var content = context.Text.Content;
        var rest = content.AsSpan(head + 1, sentence.Span.End - head - 1);
        if (content[head] == '录')
        {
            if (head == sentence.Span.Start || content[head - 1] != '附' || !IsWrongAnnex(rest, out var value, out var digits))
                return null;
            expected = ((char)('A' + value - 1)).ToString();
            return TextSpan.FromBounds(head - 1, head + 1 + digits);
        }

        var number = HanNumber.Read(rest, out var length);
        var end = head + 1 + length;
        if (number == 0 || !context.Model.MayPointAt(head, sentence.Span.Start) || !context.Model.MayEndPointerAt(end, sentence.Span.End) && !Goes(rest[length..]))
            return null;
        expected = content[head] + number.ToString();
        return TextSpan.FromBounds(head, end);
    }

    // 表一和表二、图一～图三
    private static bool Goes(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[0] is '和' or '与' or '及' or '或' or '～' or '至' or '（';

    private static bool IsWrongAnnex(ReadOnlySpan<char> rest, out int value, out int length)
    {
        value = HanNumber.Read(rest, out length);
        if (value == 0 && rest is [>= '1' and <= '9', ..] && (rest.Length == 1 || !char.IsAsciiDigit(rest[1]) && rest[1] != '.'))
            (value, length) = (rest[0] - '0', 1);
        return value is > 0 and <= 26;
    }
}
