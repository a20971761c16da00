namespace Stdlint.Testing.Notation;

/// <summary>Splits <c>|a|b|</c> at the bars that do not stand inside <c>{{…}}</c>.</summary>
internal static class RowSplitter
{
    public static List<string> Split(string row, int line)
    {
        var cells = new List<string>();
        var depth = 0;
        var start = 1;
        for (var i = 1; i < row.Length; i++)
        {
            if (string.CompareOrdinal(row, i, "{{", 0, 2) == 0)
                depth++;
            else if (string.CompareOrdinal(row, i, "}}", 0, 2) == 0)
                depth--;
            else if (row[i] == '|' && depth == 0)
            {
                cells.Add(row[start..i].Trim(' '));
                start = i + 1;
            }
        }

        if (cells.Count == 0)
            throw new NotationException(line, "a table row ends with |");
        return cells;
    }
}
