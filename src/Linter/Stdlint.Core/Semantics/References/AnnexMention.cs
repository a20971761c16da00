using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>附录B, B.2, 表B.1 … in the text: more than pointers, since any of them tells the reader that the annex is there.</summary>
/// <param name="Letter">The letter of the annex.</param>
/// <param name="Span">UTF-16 span of the words.</param>
/// <param name="Zone">The zone it stands in.</param>
/// <param name="Inside">The annex it stands in itself; null elsewhere.</param>
/// <param name="IsExternal">It speaks of another document's annex.</param>
/// <param name="DeclaresStatus">本标准的附录A为规范性附录: the statement that forewords made until 2009, which leads no reader to the annex.</param>
public readonly record struct AnnexMention(char Letter, TextSpan Span, TextZone Zone, AnnexSyntax? Inside, bool IsExternal, bool DeclaresStatus);
