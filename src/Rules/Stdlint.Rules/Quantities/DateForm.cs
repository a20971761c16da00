using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835：2020-03-31或2020年3月31日。版本号（V2020.3.1）、地址和目次不报。
public sealed class DateForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Check);

    private static void Check(BlockContext context)
    {
        if (context.Block.Has(BlockFlags.GeneratedContents))
            return;
        var text = context.Text.TextOf(context.Block);
        for (var position = 0; position < text.Length; position++)
        {
            var next = text[position..].IndexOfAnyInRange('0', '9');
            if (next < 0)
                return;
            position += next;
            var digits = DigitsAt(text, position);
            var length = digits == YearLength && !IsInsideCode(text, position) ? LengthOf(text[position..]) : 0;
            var span = new TextSpan(context.Block.Span.Start + position, length);
            if (length > 0 && !context.Model.IsQuotedAt(span.Start))
                Report(context, span);
            position += Math.Max(length, digits);
        }
    }

    private static void Report(BlockContext context, TextSpan date)
    {
        var written = context.Text.StringOf(date);
        context.Report(Descriptors.DateForm, date, written).WithFix(() => Repair(written, date));
    }

    private static ReplaceText Repair(string written, TextSpan date)
    {
        if (written[YearLength] == '年')
            return DraftEdit.Delete(new TextSpan(date.Start + YearLength + 1, 1));
        var parts = written.Split(written[YearLength]);
        return DraftEdit.Replace(date, $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}");
    }

    private const int YearLength = 4;

    private static bool IsInsideCode(ReadOnlySpan<char> text, int position) =>
        position > 0 && (char.IsAsciiLetterOrDigit(text[position - 1]) || text[position - 1] is '.' or '/' or '-' or '—' or '_');

    /// <summary>Length of a date in a form that is not the one of GB/T 15835, 0 where there is none.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length < YearLength + 3 || text[0] is not ('1' or '2') || text[1] is not ('9' or '0'))
            return 0;
        if (text[YearLength] == '年')
            return text[YearLength + 1] == '0' && DigitsAt(text, YearLength + 1) == 2 && text.Length > YearLength + 3 && text[YearLength + 3] == '月' ? YearLength + 4 : 0;
        var sign = text[YearLength];
        if (sign is not ('.' or '/'))
            return 0;
        var month = DigitsAt(text, YearLength + 1);
        var day = YearLength + 2 + month;
        if (month is not (1 or 2) || day >= text.Length || text[day - 1] != sign)
            return 0;
        var dayLength = DigitsAt(text, day);
        var end = day + dayLength;
        if (dayLength is not (1 or 2) || end + 1 < text.Length && text[end] is '.' or '/' or '-' && char.IsAsciiDigit(text[end + 1]))
            return 0;
        return int.Parse(text.Slice(YearLength + 1, month), provider: null) is >= 1 and <= 12 && int.Parse(text.Slice(day, dayLength), provider: null) is >= 1 and <= 31 ? end : 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - position;
    }
}
