using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.4：[来源：文件编号，条目编号]，改写的加“，有修改”；2009 版 6.3.2：[文件编号，定义×.×]。方括号的宽窄不查，没有编号的文献不查。
public sealed class SourceNoteFormat : DraftAnalyzer
{
    private static readonly SearchValues<char> EntryNumber = SearchValues.Create("0123456789.");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var is2020 = context.Model.Edition.Value >= DraftEdition.Edition2020;
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.SourceSpan.IsEmpty || context.Model.StandardNumbersIn(entry.SourceSpan) is not [var number, ..] || number.IsPlaceholder)
                continue;
            var text = context.Text.TextOf(entry.SourceSpan).TrimEnd();
            var inside = context.Text.Content.AsSpan(number.Span.End, entry.SourceSpan.End - number.Span.End).TrimEnd();
            if (!IsRight(text, inside, number, is2020))
                context.Report(is2020 ? Descriptors.SourceNoteFormat : Descriptors.SourceNoteFormatEarlier, entry.SourceSpan, context.Text.StringOf(entry.SourceSpan)).Assuming(entry)
                    .WithFix(() => Repair(context.Text, entry.SourceSpan, number, is2020));
        }
    }

    // 编号之后只有条目编号和“有修改”“改写”的，才改；其余由人改。
    internal static ReplaceText? Repair(DraftText text, TextSpan source, StandardNumber number, bool is2020)
    {
        var before = text.TextOf(TextSpan.FromBounds(source.Start, number.Span.Start)).Trim("[［【〔（( \u3000");
        var behind = text.TextOf(TextSpan.FromBounds(number.Span.End, source.End)).TrimEnd("]］】〕）)。 \u3000").TrimStart("，, \u3000中第");
        if (!number.IsDated || before is not ("" or "来源：" or "来源:" or "来源" or "引自" or "引自：" or "源自" or "源自：" or "见" or "定义见"))
            return null;
        if (behind.StartsWith("定义", StringComparison.Ordinal))
            behind = behind[2..].TrimStart();
        var length = behind.IndexOfAnyExcept(EntryNumber);
        var entry = length < 0 ? behind : behind[..length];
        var rest = behind[entry.Length..].Trim("，, \u3000条（(");
        var isModified = rest is "有修改" or "改写" or "有改动" or "修改" or "已修改";
        if (!char.IsAsciiDigit(entry.IsEmpty ? ' ' : entry[0]) || !char.IsAsciiDigit(entry[^1]) || (!rest.IsEmpty && !isModified))
            return null;
        var written = text.StringOf(number.Span);
        if (is2020)
            return DraftEdit.Replace(source, $"[来源：{written}，{entry}{(isModified ? "，有修改" : "")}]");
        return isModified ? null : DraftEdit.Replace(source, $"[{written}，定义{entry}]");
    }

    private static bool IsRight(ReadOnlySpan<char> text, ReadOnlySpan<char> behind, StandardNumber number, bool is2020)
    {
        // 句号在括号之后的，由标点规则说。
        text = text.TrimEnd('。');
        behind = behind.TrimEnd('。');
        if (text.Length < 2 || text[0] is not ('[' or '［') || text[^1] is not (']' or '］') || !number.IsDated)
            return false;
        behind = behind[..^1];
        var hasLabel = text[1..].StartsWith("来源", StringComparison.Ordinal) && text.Length > 3 && text[3] is '：' or ':';
        if (is2020 != hasLabel)
            return !is2020 && text.Contains("改写", StringComparison.Ordinal);
        if (behind.IsEmpty || behind[0] is not ('，' or ',') || behind[1..].Trim().IsEmpty)
            return false;
        var isDefinition = behind[1..].Trim().StartsWith("定义", StringComparison.Ordinal);
        // 只说修改、没有条目编号的，找不到原来的定义。
        return is2020 ? !isDefinition && behind.IndexOfAnyInRange('0', '9') >= 0 : isDefinition;
    }
}
