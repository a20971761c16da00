using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Words by which a draft speaks of itself: 本文件, 本标准, 本部分 … (GB/T 1.1—2020, 9.5.2).</summary>
/// <param name="Span">UTF-16 span of the words.</param>
/// <param name="Words">The words, such as 本标准.</param>
/// <param name="Zone">The zone it stands in.</param>
public readonly record struct SelfReference(TextSpan Span, string Words, TextZone Zone);
