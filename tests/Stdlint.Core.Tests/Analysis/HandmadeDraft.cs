using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Analysis;

/// <summary>A draft whose tree is made by hand, so that the engine is tested without reader and recogniser: <c># title</c> is a clause, any other line a paragraph.</summary>
internal static class HandmadeDraft
{
    public static DraftModel Of(params string[] lines) => Model(lines, []);

    public static DraftModel Model(string[] lines, ImmutableArray<DraftComment> comments, DraftEdition edition = DraftEdition.Edition2020)
    {
        var text = TextOf(lines, comments);
        var root = new DraftSyntax { Span = new TextSpan(0, text.Content.Length), EndBlock = lines.Length };
        var body = new MainBodySyntax { Span = root.Span, EndBlock = lines.Length, Parent = root };
        var clauses = new List<ClauseSyntax>();
        var content = new List<DraftSyntaxNode>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("# ", StringComparison.Ordinal))
            {
                Close(clauses, content, i);
                clauses.Add(new ClauseSyntax
                {
                    FirstBlock = i,
                    HeadingBlock = i,
                    Number = new DivisionNumber('\0', [clauses.Count + 1]),
                    Title = lines[i][2..],
                    TitleSpan = text.Blocks[i].Span,
                    Span = text.Blocks[i].Span,
                    Parent = body,
                });
            }
            else
            {
                content.Add(new ParagraphSyntax(SyntaxKind.Paragraph) { FirstBlock = i, EndBlock = i + 1, Span = text.Blocks[i].Span });
            }
        }

        Close(clauses, content, lines.Length);
        body.Clauses = [.. clauses];
        body.Children = [.. clauses];
        root.MainBody = body;
        root.Children = [body];
        var tree = new DraftSyntaxTree(text, root);
        root.Tree = tree;
        foreach (var node in root.Descendants())
            node.Tree = tree;
        return DraftModel.Create(tree, new DraftModelOptions { Edition = edition });
    }

    /// <summary>UTF-16 span of the words in the draft.</summary>
    public static TextSpan Find(this DraftModel model, string words) =>
        new(model.Text.Content.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static void Close(List<ClauseSyntax> clauses, List<DraftSyntaxNode> content, int end)
    {
        if (clauses.LastOrDefault() is not { } clause)
            return;
        clause.EndBlock = end;
        if (content.Count > 0)
            clause.Span = TextSpan.FromBounds(clause.Span.Start, content[^1].Span.End);
        foreach (var node in content)
            node.Parent = clause;
        clause.Children = [.. content];
        content.Clear();
    }

    private static DraftText TextOf(string[] lines, ImmutableArray<DraftComment> comments)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            blocks.Add(new Block
            {
                Index = i,
                Span = new TextSpan(start, lines[i].Length),
                Story = BlockStory.Body,
                Format = ParagraphFormat.Plain,
                PieceStart = 0,
                PieceCount = 0,
                Source = default,
            });
            start += lines[i].Length + 1;
        }

        return new DraftText
        {
            Content = string.Join('\n', lines),
            Blocks = blocks.ToImmutable(),
            Pieces = [],
            CharacterFormats = [CharacterFormat.Plain],
            Comments = comments,
            Parts = [],
            Package = PackageFacts.None,
        };
    }
}
