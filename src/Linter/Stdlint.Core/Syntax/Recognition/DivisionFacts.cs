using System.Collections.Immutable;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Last pass: parents, and the facts of a node that follow from its children.</summary>
internal static class DivisionFacts
{
    /// <summary>Fills what containers know of their children; an own stack, because depth comes from the file.</summary>
    public static void Complete(DraftSyntax root)
    {
        var pending = new Stack<DraftSyntaxNode>();
        pending.Push(root);
        while (pending.TryPop(out var node))
        {
            Describe(node);
            foreach (var child in node.Children)
            {
                if (!child.Children.IsEmpty)
                    pending.Push(child);
            }
        }
    }

    private static void Describe(DraftSyntaxNode node)
    {
        switch (node)
        {
            case DraftSyntax root:
                DescribeRoot(root);
                break;
            case MainBodySyntax body:
                body.BodyTitle = First<BodyTitleSyntax>(body);
                body.Clauses = All<ClauseSyntax>(body);
                break;
            case DivisionSyntax division:
                division.Subclauses = All<SubclauseSyntax>(division);
                division.ParagraphsBeforeFirstSubclause = Hanging(division);
                break;
            case ContentsSyntax contents:
                contents.Entries = All<ContentsEntrySyntax>(contents);
                break;
            case BibliographySyntax bibliography:
                bibliography.Entries = All<ReferenceEntrySyntax>(bibliography);
                break;
        }
    }

    private static void DescribeRoot(DraftSyntax root)
    {
        root.Cover = First<CoverSyntax>(root);
        root.Contents = First<ContentsSyntax>(root);
        root.Foreword = First<ForewordSyntax>(root);
        root.Introduction = First<IntroductionSyntax>(root);
        root.MainBody = First<MainBodySyntax>(root);
        root.Annexes = All<AnnexSyntax>(root);
        root.Bibliography = First<BibliographySyntax>(root);
        root.Index = First<IndexSyntax>(root);
    }

    /// <summary>悬置段 (7.4): what stands between heading and first subclause and is no introductory text, no notice and no entry.</summary>
    private static ImmutableArray<DraftSyntaxNode> Hanging(DivisionSyntax division)
    {
        if (division.Subclauses.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<DraftSyntaxNode>();
        foreach (var child in division.Children)
        {
            if (child is SubclauseSyntax)
                break;

            // The text of an untitled subclause is the subclause itself.
            if (child.FirstBlock == division.HeadingBlock && child is ParagraphSyntax)
                continue;
            if (child.Kind is SyntaxKind.Paragraph or SyntaxKind.List or SyntaxKind.Table or SyntaxKind.Figure or SyntaxKind.Formula or SyntaxKind.Note or SyntaxKind.Example)
                found.Add(child);
        }

        return found.DrainToImmutable();
    }

    private static T? First<T>(DraftSyntaxNode node)
        where T : DraftSyntaxNode
    {
        foreach (var child in node.Children)
        {
            if (child is T found)
                return found;
        }

        return null;
    }

    private static ImmutableArray<T> All<T>(DraftSyntaxNode node)
        where T : DraftSyntaxNode
    {
        var builder = ImmutableArray.CreateBuilder<T>();
        foreach (var child in node.Children)
        {
            if (child is T found)
                builder.Add(found);
        }

        return builder.DrainToImmutable();
    }
}
