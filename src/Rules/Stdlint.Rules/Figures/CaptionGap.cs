using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

/// <summary>One blank of a character's width between a typed number and the title; what Word puts behind an automatic one is no text.</summary>
internal static class CaptionGap
{
    private const string Gap = "\u3000";

    // 两个半角空格在黑体里正好一个汉字宽，看不出差别。
    private const string TwoHalves = "  ";

    public static void Check(DraftContext context, CaptionedSyntax item, DiagnosticDescriptor descriptor)
    {
        if (item.NumberOrigin != NumberOrigin.Typed || !item.HasTitle || item.TitleSpan.Start < item.NumberSpan.End)
            return;
        var span = TextSpan.FromBounds(item.NumberSpan.End, item.TitleSpan.Start);
        var gap = context.Text.TextOf(span);

        // 表1（续）　要求：编号之后先是（续）。
        if (gap.SequenceEqual(Gap) || gap.SequenceEqual(TwoHalves) || gap.Contains('续'))
            return;
        context.Report(descriptor, item.CaptionSpan, context.Text.ExcerptOf(item.CaptionSpan))
            .Assuming(item)
            .WithFix(() => DraftEdit.Replace(span, Gap));
    }
}
