using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：看不见的字符使检索、比对落空。方向标记可能有用，只报不删。
public sealed class InvisibleCharacter : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.InvisibleCharacter;

    protected override TypographyMarkKind Kind => TypographyMarkKind.Invisible;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override string Words(DraftText text, TextSpan mark)
    {
        int code = text.Content[mark.Start] == '\uFFFC' ? '\u2028' : text.Content[mark.Start];
        return string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
    }

    protected override string? Right(DraftText text, TextSpan mark) =>
        text.Content[mark.Start] is '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD' ? "" : null;
}
