using System.Globalization;

namespace Stdlint.Testing.Writing;

/// <summary>The lines of a table, in eighths of a point; 0 for none.</summary>
/// <param name="Frame">Above and below the table.</param>
/// <param name="Sides">At its left and right.</param>
/// <param name="Inside">Between its cells.</param>
/// <param name="Head">Below the head and above the notes.</param>
internal sealed record TableLineSizes(int Frame, int Sides, int Inside, int Head)
{
    public static readonly TableLineSizes Usual = new(8, 8, 4, 8);

    /// <summary><c>8 0 0 4</c>: the four sizes, in the order of the members.</summary>
    public static TableLineSizes Read(string text)
    {
        var sizes = Array.ConvertAll(text.Split(' '), static size => int.Parse(size, CultureInfo.InvariantCulture));
        return new TableLineSizes(sizes[0], sizes[1], sizes[2], sizes[3]);
    }
}
