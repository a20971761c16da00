using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests;

/// <summary>
/// Builds a draft text from lines, without a Word file. A line may begin with attributes in braces, separated by semicolons:
/// <c>{章标题; #5} 总体要求</c>. The first attribute without a key is the style name.
/// <list type="bullet">
/// <item><c>#5.1</c> automatic label; <c>level 1</c> its zero-based level; <c>list 3</c> its abstract numbering; <c>direct</c> not from the style.</item>
/// <item><c>b</c> bold, <c>c</c> centred, <c>size 32</c> half-points, <c>left 420</c> indent, <c>outline 0</c>.</item>
/// <item><c>cell 0,1</c> row and column; a cell that does not come after the one before begins a new table; <c>header</c> header row; <c>bare</c> no borders.</item>
/// <item><c>toc</c>, <c>box</c>, <c>foot 1</c>, <c>head</c>, <c>comment</c>, <c>page</c>.</item>
/// </list>
/// In the text ⏎ is a line break, → a tab, ▣ a picture, ƒ a display formula, ² at the start of a cell raises the character after it.
/// </summary>
internal sealed class BlockText
{
    private readonly StringBuilder _content = new();
    private readonly List<Block> _blocks = [];
    private readonly List<TextPiece> _pieces = [];
    private readonly List<CharacterFormat> _formats = [];
    private readonly List<InlineObject> _objects = [];
    private readonly List<OpenTable> _tables = [];
    private readonly Dictionary<string, ParagraphStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _counters = [];

    public static DraftText Parse(string lines)
    {
        var builder = new BlockText();
        foreach (var line in lines.Split('\n'))
            builder.Add(line.TrimEnd('\r'));
        return builder.Build();
    }

    public static DraftText Of(IEnumerable<string> lines)
    {
        var builder = new BlockText();
        foreach (var line in lines)
            builder.Add(line);
        return builder.Build();
    }

    private void Add(string line)
    {
        var attributes = new LineAttributes();
        if (line.StartsWith('{'))
        {
            var close = line.IndexOf('}', StringComparison.Ordinal);
            attributes.Read(line[1..close]);
            line = line[(close + 1)..].TrimStart(' ');
        }

        if (_blocks.Count > 0)
            _content.Append('\n');
        var start = _content.Length;
        var pieceStart = _pieces.Count;
        AddPieces(line, attributes);
        _blocks.Add(new()
        {
            Index = _blocks.Count,
            Span = TextSpan.FromBounds(start, _content.Length),
            Story = attributes.Story,
            StoryOrdinal = attributes.StoryOrdinal,
            Label = attributes.Label is null ? null : LabelOf(attributes),
            Style = StyleOf(attributes.Style),
            Format = new()
            {
                Alignment = attributes.Centred ? ParagraphAlignment.Center : ParagraphAlignment.Start,
                OutlineLevel = attributes.Outline ?? StyleOf(attributes.Style).OutlineLevel ?? 9,
                IndentLeft = attributes.Left,
            },
            Cell = CellOf(attributes),
            Flags = attributes.Flags,
            PieceStart = pieceStart,
            PieceCount = _pieces.Count - pieceStart,
            Source = new(0, _blocks.Count * 100, 100),
        });
    }

    private void AddPieces(string line, LineAttributes attributes)
    {
        var format = new CharacterFormat { Bold = attributes.Bold, HalfPoints = attributes.Size };
        _formats.Add(format);
        var plain = _formats.Count - 1;
        _formats.Add(format with { Position = VerticalPosition.Superscript });
        var raised = false;
        foreach (var c in line)
        {
            if (c == '²')
            {
                raised = true;
                continue;
            }

            var at = _content.Length;
            var isObject = c is '▣' or 'ƒ';
            _content.Append(isObject ? '\uFFFC' : c == '⏎' ? '\v' : c == '→' ? '\t' : c);
            if (isObject)
                _objects.Add(new() { Position = at, Kind = c == 'ƒ' ? InlineObjectKind.Formula : InlineObjectKind.Picture, IsDisplay = c == 'ƒ', Source = default });
            var kind = isObject ? PieceKind.Object : c == '⏎' ? PieceKind.Break : c == '→' ? PieceKind.Tab : PieceKind.Stored;
            AddPiece(at, kind, raised ? plain + 1 : plain);
            raised = false;
        }
    }

    private void AddPiece(int at, PieceKind kind, int format)
    {
        if (kind == PieceKind.Stored && _pieces.Count > 0 && _pieces[^1] is { Kind: PieceKind.Stored } last && last.FormatIndex == format && last.Span.End == at)
            _pieces[^1] = last with { Span = new(last.Span.Start, last.Span.Length + 1), Source = last.Source with { Length = last.Span.Length + 1 } };
        else
            _pieces.Add(new(new(at, 1), new(0, at, 1), kind, format, RevisionKind.None, PieceFlags.None));
    }

    private BlockLabel LabelOf(LineAttributes attributes)
    {
        var counters = _counters.TryGetValue(attributes.List, out var known) ? known : _counters[attributes.List] = new int[9];
        counters[attributes.Level]++;
        for (var i = attributes.Level + 1; i < counters.Length; i++)
            counters[i] = 0;
        var isBullet = attributes.Label is "·" or "●" or "\uF0B7";
        return new()
        {
            Text = attributes.Label!,
            Level = attributes.Level,
            Counters = [.. counters[..(attributes.Level + 1)]],
            NumberFormat = isBullet ? "bullet" : "decimal",
            NumberingId = attributes.List,
            AbstractNumberingId = attributes.List,
            FromStyle = !attributes.Direct,
        };
    }

    private ParagraphStyle StyleOf(string name)
    {
        if (_styles.TryGetValue(name, out var style))
            return style;
        var isHeading = name.StartsWith("heading ", StringComparison.Ordinal);
        style = new()
        {
            Id = "s" + _styles.Count.ToString(CultureInfo.InvariantCulture),
            Name = name,
            IsDefault = name == "Normal",
            OutlineLevel = isHeading ? name[^1] - '1' : null,
            NumberingLevel = name.Contains("标题", StringComparison.Ordinal) || name.Contains("标识", StringComparison.Ordinal) ? 0 : null,
        };
        _styles.Add(name, style);
        return style;
    }

    private TableCell? CellOf(LineAttributes attributes)
    {
        if (attributes.Cell is not var (row, column))
        {
            if (_tables.Count > 0)
                _tables[^1].IsOpen = false;
            return null;
        }

        var last = _tables.Count > 0 && _tables[^1].IsOpen ? _tables[^1] : null;
        if (last is null || row < last.Row || (row == last.Row && column < last.Column))
            _tables.Add(last = new(new() { Index = _tables.Count, HasBorders = !attributes.Bare }, _blocks.Count));
        if (last.Cells.Count == 0 || last.Row != row || last.Column != column)
            last.Cells.Add(new() { Table = last.Table, Row = row, Column = column, FirstBlock = _blocks.Count, InHeaderRow = attributes.Header });
        last.Cells[^1].EndBlock = _blocks.Count + 1;
        (last.Row, last.Column, last.End) = (row, column, _blocks.Count + 1);
        return last.Cells[^1];
    }

    private DraftText Build()
    {
        foreach (var table in _tables)
            table.Table.Complete(table.Cells[^1].Row + 1, table.Cells.Max(cell => cell.Column) + 1, [.. table.Cells], table.First, table.End);
        return new()
        {
            Content = _content.ToString(),
            Blocks = [.. _blocks],
            Pieces = [.. _pieces],
            CharacterFormats = [.. _formats],
            Objects = [.. _objects],
            Tables = [.. _tables.Select(table => table.Table)],
            Parts = ["/word/document.xml"],
            Package = PackageFacts.None,
        };
    }

    private sealed class OpenTable(DraftTable table, int first)
    {
        public DraftTable Table { get; } = table;

        public int First { get; } = first;

        public int End { get; set; }

        public int Row { get; set; }

        public int Column { get; set; }

        public bool IsOpen { get; set; } = true;

        public List<TableCell> Cells { get; } = [];
    }

    private sealed class LineAttributes
    {
        public string Style { get; private set; } = "Normal";

        public string? Label { get; private set; }

        public int Level { get; private set; }

        public int List { get; private set; }

        public bool Direct { get; private set; }

        public bool Bold { get; private set; }

        public bool Centred { get; private set; }

        public int Size { get; private set; }

        public int Left { get; private set; }

        public int? Outline { get; private set; }

        public (int Row, int Column)? Cell { get; private set; }

        public bool Header { get; private set; }

        public bool Bare { get; private set; }

        public BlockStory Story { get; private set; }

        public int StoryOrdinal { get; private set; }

        public BlockFlags Flags { get; private set; }

        public void Read(string attributes)
        {
            foreach (var attribute in attributes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                ReadOne(attribute);
        }

        private void ReadOne(string attribute)
        {
            var space = attribute.IndexOf(' ', StringComparison.Ordinal);
            var value = space < 0 ? "" : attribute[(space + 1)..];
            switch (space < 0 ? attribute : attribute[..space])
            {
                case "b": Bold = true; break;
                case "c": Centred = true; break;
                case "direct": Direct = true; break;
                case "header": Header = true; break;
                case "bare": Bare = true; break;
                case "toc" when value.Length == 0: Flags |= BlockFlags.GeneratedContents; break;
                case "page": Flags |= BlockFlags.StartsPage; break;
                case "box": Story = BlockStory.TextBox; break;
                case "head": Story = BlockStory.Header; break;
                case "comment": Story = BlockStory.Comment; break;
                case "foot": (Story, StoryOrdinal) = (BlockStory.Footnote, Number(value)); break;
                case "level": Level = Number(value); break;
                case "list": List = Number(value); break;
                case "size": Size = Number(value); break;
                case "left": Left = Number(value); break;
                case "outline": Outline = Number(value); break;
                case "cell":
                    var parts = value.Split(',');
                    Cell = (Number(parts[0]), Number(parts[1]));
                    break;
                default:
                    if (attribute[0] == '#')
                        Label = attribute[1..];
                    else
                        Style = attribute;
                    break;
            }
        }

        private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
    }
}
