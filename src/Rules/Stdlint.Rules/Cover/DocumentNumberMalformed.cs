using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

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
        context.Report(
            Descriptors.DocumentNumberMalformed,
            number.Span,
            context.Text.StringOf(number.Span),
            string.Concat(number.Prefix, " ", context.Text.StringOf(number.NumberSpan), Dash + year));
    }

    private const string Dash = "—";
}
