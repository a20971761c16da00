using System.Globalization;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，图E.5～图E.7。短横正确；模板在短横两侧留空格，不算；占位的日期不论。
public sealed class CoverDateFormat : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        foreach (var kind in (ReadOnlySpan<CoverFieldKind>)[CoverFieldKind.PublicationDate, CoverFieldKind.ImplementationDate])
        {
            if (cover.Field(kind) is { } field && DraftDate.Read(field.Value) is { Year: > 0, Month: > 0, Day: > 0 } date && !IsSound(field.Value))
            {
                var expected = string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
                context.Report(Descriptors.CoverDateFormat, field.Span, field.Value).WithFix(() => DraftEdit.Replace(field.Span, expected), expected);
            }
        }
    }

    private static bool IsSound(string date)
    {
        var position = 0;
        foreach (var character in date)
        {
            if (char.IsWhiteSpace(character))
                continue;
            if (position is 4 or 7 ? character != '-' : !char.IsAsciiDigit(character))
                return false;
            position++;
        }

        return position == 10;
    }
}
