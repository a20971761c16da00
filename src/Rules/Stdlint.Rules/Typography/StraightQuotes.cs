using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1；GB/T 15834—2011。数字后的是英寸、秒、分。
public sealed class StraightQuotes : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.StraightQuotes;

    protected override TypographyMarkKind Kind => TypographyMarkKind.StraightQuote;

    protected override string? Right(DraftText text, TextSpan mark)
    {
        if (text.Content[mark.Start] != '"')
            return null;
        var line = text.BlockAt(mark.Start).Span;
        return text.TextOf(line).Count('"') % 2 != 0 || HasInches(text.TextOf(line))
            ? null
            : text.TextOf(TextSpan.FromBounds(line.Start, mark.Start)).Count('"') % 2 == 0 ? "“" : "”";
    }

    // 一段里的直引号按次序成对，不挨着汉字的也在内。
    protected override IEnumerable<DraftEdit> Repair(DraftText text, List<TextSpan> marks)
    {
        if (marks.Exists(mark => Right(text, mark) is null))
            yield break;
        var line = text.BlockAt(marks[0].Start).Span;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text.Content[i] == '"')
                yield return DraftEdit.Replace(new TextSpan(i, 1), Right(text, new TextSpan(i, 1))!);
        }
    }

    private static bool HasInches(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '"' && char.IsAsciiDigit(line[i - 1]))
                return true;
        }

        return false;
    }
}
