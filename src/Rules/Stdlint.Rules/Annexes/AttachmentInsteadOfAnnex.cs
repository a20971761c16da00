using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，6.2.2.3、9.6.2：正文之后的补充内容是附录。公文转发标准时封面之前的“附件”是公文的，不在此说。
public sealed class AttachmentInsteadOfAnnex : DraftAnalyzer
{
    private const int LongestTitle = 40;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Clauses is not [var firstClause, ..])
            return;

        var content = context.Text.Content;
        ReportedDiagnostic? report = null;
        var mentions = new List<TextSpan>();
        for (var position = content.IndexOf('附', firstClause.Span.Start); position >= 0; position = content.IndexOf('附', position + 1))
        {
            var length = Vocabulary.AttachmentWords.LengthAt(content, position);
            if (length == 0)
                continue;
            var block = context.Text.BlockAt(position);
            var end = EndOfNumber(content, position + length, block.Span.End);
            var span = TextSpan.FromBounds(position, end);
            if (IsHeading(context, block, span, length))
                report = Add(context, report, span);
            else if (end > position + length && IsMention(context, span))
                mentions.Add(span);
        }

        foreach (var mention in mentions)
        {
            report = Add(context, report, mention);
            // 附件A指的就是附录A：不必再说附录A没有提及。
            if (context.Model.Annexes.FirstOrDefault(annex => annex.Number is { } number && number.Letter == content[mention.End - 1]) is { } meant)
                report.WithRelated(RelatedKind.Conflict, meant.HeadingSpan, "related.heading");
        }
    }

    private static ReportedDiagnostic Add(DraftContext context, ReportedDiagnostic? report, TextSpan span)
    {
        if (report is null)
            return context.Report(Descriptors.AttachmentInsteadOfAnnex, span, context.Text.StringOf(span));
        return report.AlsoAt(span);
    }

    private static bool IsHeading(DraftContext context, Block block, TextSpan span, int word)
    {
        if (block is not { Story: BlockStory.Body, Cell: null } || block.Span.Length > LongestTitle
            || !context.Text.Content.AsSpan(block.Span.Start, span.Start - block.Span.Start).IsWhiteSpace())
            return false;
        // “附件应齐全”是条文；标题后面没有字，或用冒号、空格、括号与名称隔开。
        var rest = context.Text.Content.AsSpan(span.End, block.Span.End - span.End);
        if (rest.IsWhiteSpace())
            return true;
        return (rest[0] is '：' or ':' || char.IsWhiteSpace(rest[0]) || (rest[0] is '（' or '(' && span.Length > word))
            && rest.TrimEnd()[^1] is not ('。' or '；' or '，' or '：');
    }

    private static bool IsMention(DraftContext context, TextSpan span)
    {
        var zone = context.Model.ZoneAt(span.Start);
        if (zone.IsQuoted || zone.Region is not (DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex)
            || zone.Role is not (TextRole.Paragraph or TextRole.ListItem or TextRole.Note or TextRole.TableCell))
            return false;
        var line = context.Text.BlockAt(span.Start).Span;
        var before = context.Text.Content.AsSpan(line.Start, span.Start - line.Start).TrimEnd();
        return Vocabulary.PointerTriggers.LengthEndingAt(before, before.Length) > 0;
    }

    // 附件1、附件 A、附表二；“附件1套”是数量。
    private static int EndOfNumber(string content, int start, int end)
    {
        var position = start;
        while (position < end && content[position] is ' ' or '　')
            position++;
        var rest = content.AsSpan(position, end - position);
        var length = rest is [>= 'A' and <= 'Z', ..] ? 1 : 0;
        if (length == 0 && HanNumber.Read(rest, out length) == 0)
            length = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? digits : rest.Length;
        if (length == 0 || length > 2)
            return start;
        var after = rest[length..];
        return Vocabulary.MeasureWords.LengthAt(after, 0) > 0 || after is [>= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z', ..] ? start : position + length;
    }
}
