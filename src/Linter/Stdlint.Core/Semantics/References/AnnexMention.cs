using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>附录B, B.2, 表B.1 … in the text: more than pointers, since any of them tells the reader that the annex is there.</summary>
/// <param name="Letter">The letter of the annex.</param>
/// <param name="Span">UTF-16 span of the words; for an annex within a range such as 附录A～附录C that of the range's end.</param>
/// <param name="Zone">The zone it stands in.</param>
/// <param name="Inside">The annex it stands in itself; null elsewhere.</param>
/// <param name="IsExternal">It speaks of another document's annex.</param>
/// <param name="DeclaresStatus">本标准的附录A为规范性附录: the statement that forewords made until 2009, which leads no reader to the annex.</param>
/// <param name="Use">What the sentence makes of the annex.</param>
public readonly record struct AnnexMention(char Letter, TextSpan Span, TextZone Zone, AnnexSyntax? Inside, bool IsExternal, bool DeclaresStatus, AnnexUse Use);

/// <summary>What a sentence makes of the annex that it mentions (GB/T 1.1—2020, 9.6.1.2).</summary>
public enum AnnexUse
{
    /// <summary>The words leave it open: 附录A给出了……, 要求见附录A.</summary>
    Open,

    /// <summary>见附录A, 参见附录A: helps to understand.</summary>
    Informative,

    /// <summary>应按附录A……, 符合附录A的规定: has to be followed.</summary>
    Normative,
}
