using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// 惯例（排版）。括着汉字的半角括号由 STD6201 说；只括字母的两种都见得到，少的随多的，一样多时用全角。
public sealed class BracketWidthMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var narrow = InText(context.Model.TypographyMarks[TypographyMarkKind.NarrowBrackets]);
        var wide = InText(context.Model.TypographyMarks[TypographyMarkKind.WideBrackets]);
        if (narrow is [] || wide is [])
            return;

        var isOddWide = wide.Length < narrow.Length;
        var odd = isOddWide ? wide : narrow;
        var report = context
            .Report(isOddWide ? Descriptors.BracketWidthMixedWide : Descriptors.BracketWidthMixed, odd[0], context.Text.StringOf(odd[0]), odd.Length)
            .WithFix(() => odd.SelectMany(pair => Repair(pair, isOddWide)));
        foreach (var pair in odd[1..])
            report.AlsoAt(pair);
    }

    // 参考文献按著录格式书写。
    private static ImmutableArray<TextSpan> InText(ImmutableArray<TypographyMark> marks) =>
        [.. marks.Where(static mark => mark.Zone.Region != DraftRegion.Bibliography).Select(static mark => mark.Span)];

    private static IEnumerable<DraftEdit> Repair(TextSpan pair, bool isOddWide) =>
    [
        DraftEdit.Replace(new TextSpan(pair.Start, 1), isOddWide ? "(" : "（"),
        DraftEdit.Replace(new TextSpan(pair.End - 1, 1), isOddWide ? ")" : "）"),
    ];
}
