using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1：规范汉字。人名、机构名和引用文件的名称照录原字；部首字符多来自 PDF。
public sealed class NonStandardCharacter : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.NonStandardCharacter;

    protected override TypographyMarkKind Kind => TypographyMarkKind.IrregularHan;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) =>
        mark.Zone is { IsQuoted: false, Region: not (DraftRegion.Foreword or DraftRegion.Bibliography), Role: not TextRole.ReferenceEntry };

    protected override string? Right(DraftText text, TextSpan mark)
    {
        var right = text.StringOf(mark).ToCharArray();
        for (var i = 0; i < right.Length; i++)
        {
            var character = right.AsSpan(i, 1);
            if ((Vocabulary.TraditionalCharacters.Find(character) ?? Vocabulary.RadicalCharacters.Find(character)) is { } found)
                right[i] = found.Members.Words[0][0];
        }

        return new string(right);
    }
}
