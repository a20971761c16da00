using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：汉字之间没有空格。名称各要素、人名、表头、待填的年月日以空格隔开，只看成句的正文。
public sealed class SpaceBetweenChinese : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.SpaceBetweenChinese;

    protected override TypographyMarkKind Kind => TypographyMarkKind.BlankBetweenHan;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) =>
        mark.Zone is { IsQuoted: false, Region: not DraftRegion.Foreword, Role: not (TextRole.TableCell or TextRole.FigureText) }
        && model.Text.TextOf(model.Text.BlockAt(mark.Span.Start).Span).ContainsAny('。', '，', '；')
        && !IsDatePart(model.Text.Content[mark.Span.Start - 1]) && !IsDatePart(model.Text.Content[mark.Span.End]);

    protected override string Words(DraftText text, TextSpan mark) => text.StringOf(TextSpan.FromBounds(mark.Start - 1, mark.End + 1));

    protected override string? Right(DraftText text, TextSpan mark) => "";

    private static bool IsDatePart(char character) => character is '年' or '月' or '日' or '时' or '分';
}
