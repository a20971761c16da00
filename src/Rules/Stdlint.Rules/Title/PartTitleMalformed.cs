using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，7.1.3：第n部分：补充要素。2000年版以前用空格代替冒号。
public sealed class PartTitleMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (context.Model.OwnNumber is not { Part: { Length: > 0 } part } || !part.All(char.IsAsciiDigit))
            return;

        var name = title.Normalized;
        var written = DraftTitleElements.PartOf(name);
        var after = written is null ? "" : name[(name.LastIndexOf("部分", StringComparison.Ordinal) + 2)..];
        var hasColon = after is [':', _, ..] || (after.Length > 0 && after[0] != ':' && context.Model.Edition.Value < DraftEdition.Edition2009);
        if (written != part || !hasColon)
            context.Report(Descriptors.PartTitleMalformed, title.Span, part).WithFix(() => Repair(context.Model, title, part), part);
    }

    // 名称在封面、正文首页、前言和页眉上重复，一并改；部分号与文件编号不同的，不知道哪一个对。
    private static List<DraftEdit> Repair(DraftModel model, DraftTitle title, string part)
    {
        var edits = new List<DraftEdit>();
        foreach (var other in model.Titles)
        {
            if (other.Normalized != title.Normalized)
                continue;
            var text = model.Text.TextOf(other.Span);
            var end = text.LastIndexOf("部分");
            var start = end < 0 ? -1 : text[..end].LastIndexOf('第');
            if (start < 0)
                return [];
            var written = text[(start + 1)..end].Trim();
            if (!written.SequenceEqual(part) && HanNumber.Read(written, out var length).ToString() != part)
                return [];
            if (!text[(start + 1)..end].SequenceEqual(part))
                edits.Add(new ReplaceText(TextSpan.FromBounds(other.Span.Start + start + 1, other.Span.Start + end), part, IsFieldResult: true));
            if (Colon(model.Text, other.Span, other.Span.Start + end + 2) is not { } colon)
                return [];
            edits.Add(colon);
        }

        return edits;
    }

    /// <summary>Puts the colon for the blanks after 部分, or before a line break; null where nothing follows, or something else.</summary>
    private static ReplaceText? Colon(DraftText text, TextSpan title, int position)
    {
        var end = position;
        while (end < title.End && text.Content[end] is ' ' or '\u3000' or '\t')
            end++;
        if (end == title.End || text.Content[end] is not ('\n' or '\v' or ':' or '：' or (>= '\u4E00' and <= '\u9FFF')))
            return null;
        return new ReplaceText(TextSpan.FromBounds(position, text.Content[end] is ':' or '：' ? end + 1 : end), "：", IsFieldResult: true);
    }
}
