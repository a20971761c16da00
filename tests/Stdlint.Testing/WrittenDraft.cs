using System.Collections.Immutable;

namespace Stdlint.Testing;

/// <summary>A draft in notation, written as a real .docx, with what a reader has to find in it.</summary>
/// <param name="Bytes">The package; the same notation, encoding and split give the same bytes.</param>
/// <param name="Content">The draft text that a reader has to return, lines joined by U+000A.</param>
/// <param name="Spans">The marks of the notation as UTF-16 spans of <paramref name="Content"/>, in the order of their starts.</param>
public sealed record WrittenDraft(byte[] Bytes, string Content, ImmutableArray<ExpectedSpan> Spans);

/// <param name="Code">The code of <c>{|STD2101:…|}</c>; null for <c>[|…|]</c> and <c>$$</c>.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">0 for <c>$$</c>.</param>
public sealed record ExpectedSpan(string? Code, int Start, int Length);
