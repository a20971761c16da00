using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.2.1。自动编号之后的间隙在编号定义里，只有写明“空格”或“无”的才知道不是一个汉字。一个写法通常用到底，只报一条。
public sealed class HeadingNumberGap : DraftAnalyzer
{
    private const char Prescribed = '\u3000';

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? typed = null, automatic = null;
        var gaps = new List<TextSpan>();
        foreach (var division in context.Model.Divisions)
        {
            if (division is AnnexSyntax || division.HeadingBlock < 0 || division.Confidence == RecognitionConfidence.Low)
                continue;
            if (division.NumberOrigin == NumberOrigin.Automatic)
            {
                if (LacksGap(context.Text, division))
                    automatic = Add(context, automatic, division.HeadingSpan, division);
            }
            else if (GapOf(context.Text, division) is { } gap && !context.Text.TextOf(gap).SequenceEqual([Prescribed]))
            {
                typed = Add(context, typed, gap.IsEmpty ? division.NumberSpan : gap, division);
                gaps.Add(gap);
            }
        }

        typed?.WithFix(() => gaps.Select(static gap => DraftEdit.Replace(gap, "\u3000")));
    }

    private static ReportedDiagnostic Add(DraftContext context, ReportedDiagnostic? report, TextSpan place, DivisionSyntax division) =>
        report?.AlsoAt(place)
        ?? context.Report(Descriptors.HeadingNumberGap, place, division.Designation).Assuming(division);

    private static bool LacksGap(DraftText text, DivisionSyntax division) =>
        text.Blocks[division.HeadingBlock] is { Label: { IsBullet: false, Separator: not LabelSeparator.Tab, Text: [.., not Prescribed] } } block
        && text.TextOf(block) is [not ('\u3000' or ' ' or '\t' or '\u000B'), ..];

    /// <summary>The blanks behind a typed number; null where something else follows, which STD2004 speaks of.</summary>
    private static TextSpan? GapOf(DraftText text, DivisionSyntax division)
    {
        if (division.NumberSpan.IsEmpty)
            return null;
        var start = division.NumberSpan.End;
        while (start > division.NumberSpan.Start && IsBlank(text.Content[start - 1]))
            start--;
        var line = text.Blocks[division.HeadingBlock].Span;
        var end = start;
        while (end < line.End && IsBlank(text.Content[end]))
            end++;
        return end < line.End && char.IsAsciiLetterOrDigit(text.Content[start - 1]) && (char.IsLetterOrDigit(text.Content[end]) || text.Content[end] is '“' or '《' or '（')
            ? TextSpan.FromBounds(start, end)
            : null;
    }

    private static bool IsBlank(char character) => character is ' ' or '\u3000' or '\t' or '\u00A0';
}
