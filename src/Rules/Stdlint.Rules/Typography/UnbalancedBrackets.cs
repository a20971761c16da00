using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1。区间 [a,b)、列项符号 a)、分秒号和撇号不成对，由模型排除。
public sealed class UnbalancedBrackets : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnbalancedBrackets;

    protected override TypographyMarkKind Kind => TypographyMarkKind.UnpairedBracket;

    // 左右引号都打成同一个的，全文只报一条。
    protected override Predicate<TypographyMark> Habits(DraftContext context)
    {
        var quotes = 0;
        foreach (var mark in context.Model.TypographyMarks[Kind])
            quotes += IsQuote(context.Text.Content[mark.Span.Start]) ? 1 : 0;
        var isHabit = quotes >= context.Options<UnbalancedBracketsOptions>().FewestQuotes;
        return mark => isHabit && IsQuote(context.Text.Content[mark.Span.Start]);
    }

    private static bool IsQuote(char character) => character is '“' or '”' or '‘' or '’';
}
