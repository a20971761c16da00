using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Where content stands: in which element, and in which table cell.</summary>
internal readonly record struct ContentContext(ElementKind Element, TableCell? Cell = null, int Depth = 0, bool IsPlain = false)
{
    public bool ListsReferences => Cell is null && Element is ElementKind.NormativeReferences or ElementKind.Bibliography;
}

/// <summary>Turns the blocks between two headings, or of one cell, into nodes: asks one recogniser after the other, and a block that none wants is a paragraph.</summary>
internal sealed class ContentAssembler
{
    private readonly DraftLines _lines;
    private readonly ListRecognizer _lists;
    private readonly NoteRecognizer _notes;
    private readonly TableRecognizer _tables;
    private readonly FigureRecognizer _figures;
    private readonly FormulaRecognizer _formulas;

    public ContentAssembler(DraftLines lines)
    {
        _lines = lines;
        _lists = new(lines, this);
        _notes = new(lines, this);
        _tables = new(lines, this);
        _figures = new(lines, this);
        _formulas = new(lines);
    }

    public void Append(List<DraftSyntaxNode> into, int start, int end, ContentContext context)
    {
        while (start < end)
            start = AppendOne(into, start, end, context);
    }

    /// <summary>Appends the node that begins at the block and returns the first block after it.</summary>
    public int AppendOne(List<DraftSyntaxNode> into, int block, int end, ContentContext context)
    {
        var node = Read(into, block, end, context);
        into.Add(node);
        return Math.Max(node.EndBlock, block + 1);
    }

    public void AppendTrivia(List<DraftSyntaxNode> into, int start, int end)
    {
        for (; start < end; start++)
            into.Add(NodeSpans.Trivia(_lines, start));
    }

    /// <summary>The block lies directly in the context, not in a table within it.</summary>
    public bool IsOwn(int block, ContentContext context) =>
        context.Cell is null ? !_lines.InTable(block) : ReferenceEquals(_lines.Block(block).Cell, context.Cell) || _lines.Block(block).Cell is null;

    /// <summary>First block after the table within the context that holds the block, or after the block itself.</summary>
    public int EndOfInnerTable(int block, ContentContext context) =>
        IsOwn(block, context) ? block + 1 : Math.Max(block + 1, _tables.OuterTable(block, context)?.EndBlock ?? 0);

    /// <summary>A block that a label-only note or example takes as its content.</summary>
    public bool IsPlain(int block) =>
        !_lines[block].HasObject && !BeginsOther(block) && !CaptionScanner.IsCaption(_lines, block, out _) && _lines[block].Role.Meaning is not StyleMeaning.Formula;

    public bool IsListItem(int block) => !BeginsOther(block) && ListMarker.Read(_lines, block) is { IsWeak: false };

    /// <summary>The block begins a note or an example, whose label must not be taken for a list marker.</summary>
    public bool BeginsOther(int block)
    {
        var meaning = _lines[block].Role.Meaning;
        return meaning is StyleMeaning.Note or StyleMeaning.Example or StyleMeaning.TableTitle or StyleMeaning.FigureTitle or StyleMeaning.TableFootnote or StyleMeaning.Formula
            || NoteRecognizer.ScanLabel(_lines.Of(block), out _, out _) > 0
            || (_lines.Block(block).Label is { Text.Length: > 0 } label && IsNoteOrCaptionLabel(label.Text));
    }

    private static bool IsNoteOrCaptionLabel(string label)
    {
        var text = DraftCharacters.Trim(label);
        return !text.IsEmpty && text[0] is '注' or '示' or '表' or '图';
    }

    private DraftSyntaxNode Read(List<DraftSyntaxNode> into, int block, int end, ContentContext context)
    {
        if (_tables.Read(block, end, context) is { } table)
            return table;
        if (context.IsPlain)
            return _lines[block].IsBlank ? NodeSpans.Trivia(_lines, block) : Single(SyntaxKind.Paragraph, block);
        if (_lines.Block(block).Has(BlockFlags.GeneratedContents) && !_lines[block].IsBlank)
            return ContentsRecognizer.Entry(_lines, block).Over(_lines, block, block + 1);
        if (_lines[block].Role.Meaning == StyleMeaning.TableFootnote && !_lines[block].IsBlank)
            return TableFootnotes.Read(_lines, block);
        if (_figures.Read(block, end, context) is { } figure)
            return figure;
        if (_notes.Read(block, end, context) is { } note)
            return note;
        if (_lines[block].IsBlank || IsNoContent(block))
            return NodeSpans.Trivia(_lines, block);
        if (_formulas.Read(block, end, context) is { } formula)
            return formula;
        if (_lines[block].IsObjectsOnly)
            return NodeSpans.Trivia(_lines, block);
        if (NoticeRecognizer.IsNotice(_lines, block))
            return Single(SyntaxKind.Notice, block);
        if (context.ListsReferences && ReferenceEntryRecognizer.Read(_lines, block, context.Element, into) is { } entry)
            return entry;
        if (context.Element == ElementKind.Index && context.Cell is null)
            return Single(SyntaxKind.IndexEntry, block);
        if (context.Cell is not null && TableFootnotes.IsFootnote(_lines, block))
            return TableFootnotes.Read(_lines, block);
        if (_lists.Read(block, end, context, LeadIn(into)) is { } list)
            return list;
        return Single(IntroductoryTexts.Is(_lines, block, context, into) ? SyntaxKind.IntroductoryText : SyntaxKind.Paragraph, block);
    }

    /// <summary>Not printed, not filled in, or words of a drawing: a text box without a sentence.</summary>
    private bool IsNoContent(int block)
    {
        var source = _lines.Block(block);
        return (source.Flags & (BlockFlags.Hidden | BlockFlags.Placeholder)) != 0
            || (source.Story == BlockStory.TextBox && _lines.Content[_lines[block].End - 1] != '。' && !NoticeRecognizer.IsNotice(_lines, block));
    }

    private ParagraphSyntax Single(SyntaxKind kind, int block) => new ParagraphSyntax(kind).Over(_lines, block, block + 1);

    /// <summary>The paragraph right before a list; blank lines do not come between.</summary>
    private static ParagraphSyntax? LeadIn(List<DraftSyntaxNode> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Kind == SyntaxKind.Trivia)
                continue;
            return before[i] is ParagraphSyntax { Kind: SyntaxKind.Paragraph or SyntaxKind.IntroductoryText } paragraph ? paragraph : null;
        }

        return null;
    }
}
