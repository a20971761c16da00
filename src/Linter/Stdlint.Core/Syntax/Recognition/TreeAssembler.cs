using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Third pass: from headings and blocks to nodes. Every block goes into exactly one node, in order.</summary>
internal sealed class TreeAssembler
{
    private readonly DraftLines _lines;
    private readonly ContentsRange _contents;
    private readonly ContentAssembler _content;
    private readonly TermEntryRecognizer _terms;
    private readonly List<OpenNode> _open = [];

    private TreeAssembler(DraftLines lines, ContentsRange contents)
    {
        _lines = lines;
        _contents = contents;
        _content = new(lines);
        _terms = new(lines, _content);
    }

    public static DraftSyntax Assemble(DraftLines lines, List<Heading> headings, ContentsRange contents) =>
        new TreeAssembler(lines, contents).Run(headings);

    /// <summary>A text that is no Chinese draft: paragraphs and tables, no structure.</summary>
    public static DraftSyntax AssemblePlain(DraftLines lines)
    {
        var assembler = new TreeAssembler(lines, ContentsRange.None);
        var children = new List<DraftSyntaxNode>();
        assembler._content.Append(children, 0, lines.BodyEnd, new(ElementKind.Other, IsPlain: true));
        assembler.AppendOtherStories(children);
        return new DraftSyntax().Over(lines, 0, lines.Count).With(children);
    }

    private DraftSyntax Run(List<Heading> headings)
    {
        var root = new DraftSyntax();
        _open.Add(new(root, -2, 0, ElementKind.Other));
        AppendBeforeFirst(headings.Count > 0 ? headings[0].Block : _lines.BodyEnd);
        for (var i = 0; i < headings.Count; i++)
        {
            var next = i + 1 < headings.Count ? headings[i + 1] : null;
            Append(headings[i], next, next?.Block ?? _lines.BodyEnd);
        }

        CloseTo(1, _lines.BodyEnd);
        AppendOtherStories(_open[0].Children);
        root.Over(_lines, 0, _lines.Count).With(_open[0].Children);
        DivisionFacts.Complete(root);
        return root;
    }

    private void AppendBeforeFirst(int end)
    {
        if (end == 0)
            return;
        var start = 0;
        if (new CoverRecognizer(_lines).Read(end) is { } cover)
        {
            _open[0].Children.Add(cover);
            start = cover.EndBlock;
        }

        _content.Append(_open[0].Children, start, end, new(ElementKind.Other));
    }

    private void Append(Heading heading, Heading? next, int end)
    {
        switch (heading.Kind)
        {
            case HeadingKind.Clause or HeadingKind.Subclause when EntersTerm(heading, next):
                CloseDivisions(heading.Level, heading.Block);
                var top = _open[^1];
                top.Children.Add(_terms.Read(heading, end, new(ElementKind.TermsAndDefinitions)));
                return;
            case HeadingKind.Clause:
                EnterMainBody(heading.Block);
                CloseDivisions(0, heading.Block);
                OpenDivision(new ClauseSyntax { Element = FixedTitles.OfClause(_lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End)) }, heading);
                break;
            case HeadingKind.Subclause:
                if (_open.Count == 1)
                    EnterMainBody(heading.Block);
                CloseDivisions(Math.Max(1, heading.Level), heading.Block);
                OpenDivision(new SubclauseSyntax(), heading);
                break;
            case HeadingKind.Annex:
                CloseTo(1, heading.Block);
                OpenDivision(new AnnexSyntax { Element = ElementKind.Annex, Status = heading.Status, StatusSpan = heading.StatusSpan, IdentifierSpan = heading.IdentifierSpan }, heading);
                break;
            case HeadingKind.BodyTitle:
                AppendBodyTitle(heading);
                break;
            default:
                CloseTo(1, heading.Block);
                OpenElement(heading);
                break;
        }

        AppendContent(heading, end);
    }

    private bool EntersTerm(Heading heading, Heading? next)
    {
        if (heading.Kind != HeadingKind.Subclause)
            return false;
        foreach (var open in _open)
        {
            if (open.Node is ClauseSyntax { Element: ElementKind.TermsAndDefinitions })
                return TermEntryRecognizer.IsEntry(heading, next);
        }

        return false;
    }

    private void AppendBodyTitle(Heading heading)
    {
        EnterMainBody(heading.Block);
        var title = new BodyTitleSyntax
        {
            Value = DraftCharacters.Collapse(_lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End)),
            Confidence = heading.Confidence,
        };
        _open[^1].Children.Add(title.Over(_lines, heading.Block, heading.EndBlock));
    }

    private void AppendContent(Heading heading, int end)
    {
        var top = _open[^1];
        var start = heading.EndBlock;
        if (heading.Kind == HeadingKind.Contents && !_contents.IsNone && start <= _contents.End && heading.Block >= _contents.Start)
        {
            for (; start < Math.Min(_contents.End, end); start++)
                top.Children.Add(ContentsLine(start));
        }

        var own = heading.IsUntitled && heading.Kind is HeadingKind.Clause or HeadingKind.Subclause ? heading.TitleSpan : heading.TextSpan;
        if (own.Length > 0)
        {
            var text = new ParagraphSyntax(SyntaxKind.Paragraph);
            top.Children.Add(own.Start > _lines[heading.Block].Start
                ? text.Within(heading.Block, TextSpan.FromBounds(own.Start, _lines.Block(heading.Block).Span.End))
                : text.Over(_lines, heading.Block, heading.Block + 1));
        }

        _content.Append(top.Children, start, end, new(top.Element));
    }

    private DraftSyntaxNode ContentsLine(int block)
    {
        if (_lines[block].IsBlank)
            return NodeSpans.Trivia(_lines, block);
        return _lines.EndsClause(block)
            ? new ParagraphSyntax(SyntaxKind.Paragraph).Over(_lines, block, block + 1)
            : ContentsRecognizer.Entry(_lines, block).Over(_lines, block, block + 1);
    }

    private void OpenElement(Heading heading)
    {
        ElementSyntax node = heading.Kind switch
        {
            HeadingKind.Contents => new ContentsSyntax(),
            HeadingKind.Foreword => new ForewordSyntax(),
            HeadingKind.Introduction => new IntroductionSyntax(),
            HeadingKind.Bibliography => new BibliographySyntax(),
            _ => new IndexSyntax(),
        };
        node.TitleSpan = heading.TitleSpan;
        node.Title = DraftCharacters.Squeeze(_lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End));
        node.Confidence = heading.Confidence;
        _open.Add(new(node, -1, heading.Block, node.Element));
    }

    private void OpenDivision(DivisionSyntax node, Heading heading)
    {
        node.Number = heading.Number;
        node.NumberOrigin = heading.NumberOrigin;
        node.NumberSpan = heading.NumberSpan;
        node.WrittenNumber = heading.WrittenNumber;
        node.TitleSpan = heading.IsUntitled ? new(heading.TitleSpan.Start, 0) : heading.TitleSpan;
        node.Title = DraftCharacters.Squeeze(_lines.Between(node.TitleSpan.Start, node.TitleSpan.End));
        node.HeadingBlock = heading.IsInferred ? -1 : heading.Block;
        node.Level = heading.Level;
        node.Confidence = heading.Confidence;
        var element = node.Element != ElementKind.Other || node is ClauseSyntax ? node.Element : _open[^1].Element;
        _open.Add(new(node, heading.Level, heading.Block, element));
    }

    private void EnterMainBody(int block)
    {
        if (_open.Count > 1 && _open[1].Node is MainBodySyntax)
            return;
        CloseTo(1, block);
        _open.Add(new(new MainBodySyntax(), -1, block, ElementKind.Other));
    }

    /// <summary>Closes the divisions of this level and deeper.</summary>
    private void CloseDivisions(int level, int end)
    {
        while (_open.Count > 1 && _open[^1].Node is DivisionSyntax && _open[^1].Level >= level && !(_open[^1].Node is AnnexSyntax))
            CloseTo(_open.Count - 1, end);
    }

    private void CloseTo(int depth, int end)
    {
        while (_open.Count > depth)
        {
            var top = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            top.Node.Over(_lines, top.FirstBlock, end).With(top.Children);
            _open[^1].Children.Add(top.Node);
        }
    }

    private void AppendOtherStories(List<DraftSyntaxNode> children)
    {
        for (var i = _lines.BodyEnd; i < _lines.Count;)
        {
            var block = _lines.Block(i);
            var end = i + 1;
            if (block.Story is not (BlockStory.Footnote or BlockStory.Endnote))
            {
                children.Add(NodeSpans.Trivia(_lines, i));
                i = end;
                continue;
            }

            while (end < _lines.Count && _lines.Block(end).Story == block.Story && _lines.Block(end).StoryOrdinal == block.StoryOrdinal)
                end++;
            children.Add(new NoteSyntax(SyntaxKind.Footnote)
            {
                Ordinal = block.StoryOrdinal,
                NumberOrigin = NumberOrigin.Automatic,
                LabelSpan = new(_lines[i].Start, 0),
                TextSpan = TextSpan.FromBounds(_lines[i].Start, Math.Max(_lines[i].Start, _lines[end - 1].End)),
            }.Over(_lines, i, end));
            i = end;
        }
    }

    private readonly record struct OpenNode(DraftSyntaxNode Node, int Level, int FirstBlock, ElementKind Element)
    {
        public List<DraftSyntaxNode> Children { get; } = [];
    }
}
