using System.Text;

namespace Stdlint.Testing.Notation;

/// <summary>Replaces the marks <c>[|…|]</c>, <c>{|CODE:…|}</c> and <c>$$</c> by one private character each, so that the lines can be parsed around them.</summary>
internal static class MarkScanner
{
    /// <summary>Private-use characters from here on stand for mark boundaries, in the order in which they are found.</summary>
    private const char FirstBoundary = '\uE100';

    private const char LastBoundary = '\uEFFF';

    public static bool IsBoundary(char c) => c is >= FirstBoundary and <= LastBoundary;

    public static (string Text, List<Mark> Marks, List<MarkInline> Boundaries) Scan(string source)
    {
        var text = new StringBuilder(source.Length);
        var marks = new List<Mark>();
        var boundaries = new List<MarkInline>();
        var open = new Stack<(int Mark, char Close)>();
        var line = 1;

        for (var i = 0; i < source.Length; i++)
        {
            var next = i + 1 < source.Length ? source[i + 1] : '\0';
            switch (source[i])
            {
                case '[' when next == '|':
                    Open(code: null, close: ']');
                    i++;
                    break;
                case '{' when next == '|':
                    var colon = source.IndexOf(':', i);
                    if (colon < 0)
                        throw new NotationException(line, "{| without a code and a colon");
                    Open(source[(i + 2)..colon], close: '}');
                    i = colon;
                    break;
                case '|' when next is ']' or '}' && open.TryPeek(out var top) && top.Close == next:
                    Add(new MarkInline(open.Pop().Mark, MarkSide.End));
                    i++;
                    break;
                case '$' when next == '$':
                    marks.Add(new Mark(Code: null));
                    Add(new MarkInline(marks.Count - 1, MarkSide.Caret));
                    i++;
                    break;
                case '\n':
                    line++;
                    text.Append('\n');
                    break;
                case '\r':
                    break;
                default:
                    text.Append(source[i]);
                    break;
            }
        }

        if (open.Count > 0)
            throw new NotationException(line, "a mark is not closed");
        return (text.ToString(), marks, boundaries);

        void Open(string? code, char close)
        {
            marks.Add(new Mark(code));
            open.Push((marks.Count - 1, close));
            Add(new MarkInline(marks.Count - 1, MarkSide.Start));
        }

        void Add(MarkInline boundary)
        {
            text.Append((char)(FirstBoundary + boundaries.Count));
            boundaries.Add(boundary);
        }
    }

    public static MarkInline Resolve(List<MarkInline> boundaries, char c) => boundaries[c - FirstBoundary];
}
