using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1 脚注、10.3.1.4。模板的域两侧留有空格，空格多少不论；从其他格式提取的文字丢了空格也不论。
public sealed class DocumentNumberMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (context.Model.CoverNumber is not { } number || cover.Field(CoverFieldKind.StandardNumber) is not { } field || !field.Span.Contains(number.Span))
            return;

        if (!number.IsDated)
        {
            if (!number.IsPlaceholder)
                context.Report(Descriptors.DocumentNumberMalformedUndated, number.Span, context.Text.StringOf(number.Span));
            return;
        }

        var isJoined = number.GapSpan.IsEmpty && !context.Model.IsExtracted.Value;
        var isShort = number.Year > 0 && number.YearSpan.Length != 4;
        if (!isJoined && !isShort && context.Text.TextOf(number.DashSpan).Trim().SequenceEqual(Dash))
            return;
        var year = isShort ? number.Year.ToString() : context.Text.StringOf(number.YearSpan);
        var expected = string.Concat(number.Prefix, " ", context.Text.StringOf(number.NumberSpan), Dash + year);
        context.Report(Descriptors.DocumentNumberMalformed, number.Span, context.Text.StringOf(number.Span), expected)
            .WithFix(() => Repair(context.Text, number, isJoined, year), expected);
    }

    private static IEnumerable<DraftEdit> Repair(DraftText text, StandardNumber number, bool isJoined, string year)
    {
        if (isJoined)
            yield return DraftEdit.Insert(number.NumberSpan.Start, " ");
        if (!text.TextOf(number.DashSpan).Trim().SequenceEqual(Dash))
            yield return DraftEdit.Replace(number.DashSpan, Dash);
        if (number.YearSpan.Length != year.Length)
            yield return DraftEdit.Replace(number.YearSpan, year);
    }

    private const string Dash = "—";
}
