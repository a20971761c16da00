using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1。引号里列举的标点是内容。
public sealed class DoubledPunctuation : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DoubledPunctuation;

    protected override TypographyMarkKind Kind => TypographyMarkKind.DoubledPunctuation;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) => !mark.Zone.IsQuoted;

    protected override string? Right(DraftText text, TextSpan mark)
    {
        var marks = text.TextOf(mark);
        return marks.ContainsAnyExcept(marks[0])
            ? Vocabulary.DoubledPunctuation.Find(marks)?.Members.Words[0]
            : marks[..1].ToString();
    }
}
