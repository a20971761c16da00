namespace Stdlint.Core.Text;

/// <summary>
/// The lines that a cell, its table and the table's style state for the four edges of the cell, in eighths of a point; 0 where there is
/// none (ECMA-376 Part 1, 17.4.38 and 17.4.66). Of two cells that share an edge the thicker line is drawn.
/// </summary>
public readonly record struct CellLines(short Top, short Right, short Bottom, short Left);
