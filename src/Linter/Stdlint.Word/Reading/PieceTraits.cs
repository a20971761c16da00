using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>What a piece takes from the run and the wrappers around it.</summary>
/// <param name="Format">Index into the character formats.</param>
/// <param name="Revision">The innermost tracked change.</param>
/// <param name="Flags">What editing has to respect.</param>
internal readonly record struct PieceTraits(int Format, RevisionKind Revision, PieceFlags Flags);
