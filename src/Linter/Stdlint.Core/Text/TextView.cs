namespace Stdlint.Core.Text;

/// <summary>Which side of tracked changes is read.</summary>
public enum TextView
{
    /// <summary>Insertions in, deletions out.</summary>
    Final,

    /// <summary>Insertions out, deletions in.</summary>
    Original,

    /// <summary>Insertions and deletions side by side, told apart by <see cref="TextPiece.Revision"/>; no block is joined.</summary>
    All,
}
