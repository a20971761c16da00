using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、10.3.1.5。几个号之间用分号；占位的号由 STD1056 说。
public sealed class IcsMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Ics) is not { } field)
            return;
        foreach (var part in field.Value.AsSpan().Split('；'))
        {
            var number = field.Value.AsSpan()[part].Trim();
            if (number.ContainsAny('X', '×') || number.Length == 0 || !char.IsAsciiDigit(number[0]) || IsSound(number))
                continue;
            context.Report(Descriptors.IcsMalformed, field.Span, field.Value);
            return;
        }
    }

    /// <summary>03, 03.080 or 03.080.01.</summary>
    private static bool IsSound(ReadOnlySpan<char> number)
    {
        for (var i = 0; i < number.Length; i++)
        {
            if (i is 2 or 6 ? number[i] != '.' : !char.IsAsciiDigit(number[i]))
                return false;
        }

        return number.Length is 2 or 6 or 9;
    }
}
