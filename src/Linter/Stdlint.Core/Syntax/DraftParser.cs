using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax;

/// <summary>Recognises the structure of a draft: blocks in, tree out.</summary>
/// <remarks>
/// The passes, each linear in the number of blocks (the recognisers are in Syntax/Recognition):
/// <list type="number">
/// <item>Lines: what every later pass asks of a block (trimmed span, role of its style, table), once (<c>DraftLines</c>).</item>
/// <item>目次: its lines repeat the headings, so it is set aside first (<c>ContentsRecognizer</c>).</item>
/// <item>Candidates: each block that may be a heading, with the evidence it bears itself: style, numbering level, heading style, fixed title,
/// shape (<c>HeadingRecognizer</c>, <c>AnnexRecognizer</c>).</item>
/// <item>Whole draft: which numbers run on from 1 (<c>ClauseChain</c>), which number is expected next, what a lost heading must have been
/// (<c>HeadingSequence</c>). Adds evidence, never takes it away; then lines that look
/// like headings where no heading bears a number (<c>BareHeadings</c>), and the title above clause 1 (<c>BodyTitleRecognizer</c>).</item>
/// <item>Assembly: elements, divisions and term entries from the accepted headings (<c>TreeAssembler</c>), and between two headings the content, each
/// kind by its own recogniser (<c>ContentAssembler</c>: lists, notes, tables, figures, formulas, references). What nobody claims is a paragraph.</item>
/// <item>Completion: parents, and the facts that follow from children (<c>DivisionFacts</c>).</item>
/// </list>
/// Confidence is high where two kinds of evidence agree or the title is a fixed one, medium with one strong kind, low otherwise.
/// </remarks>
public static class DraftParser
{
    /// <summary>Builds the tree; total over the blocks, never throws for content.</summary>
    public static DraftSyntaxTree Parse(DraftText text)
    {
        var lines = new DraftLines(text);
        DraftSyntax root;
        if (lines.IsChinese)
        {
            var contents = ContentsRecognizer.Find(lines);
            var headings = new HeadingSequence(lines, HeadingRecognizer.Collect(lines, contents)).Accept();
            BareHeadings.Insert(lines, headings);
            BodyTitleRecognizer.Insert(lines, headings, contents);
            root = TreeAssembler.Assemble(lines, headings, contents);
        }
        else
        {
            root = TreeAssembler.AssemblePlain(lines);
        }

        var tree = new DraftSyntaxTree(text, root);
        Adopt(tree, root);
        return tree;
    }

    private static void Adopt(DraftSyntaxTree tree, DraftSyntax root)
    {
        var pending = new Stack<DraftSyntaxNode>();
        pending.Push(root);
        root.Tree = tree;
        while (pending.TryPop(out var node))
        {
            foreach (var child in node.Children)
            {
                child.Parent = node;
                child.Tree = tree;
                if (!child.Children.IsEmpty)
                    pending.Push(child);
            }
        }
    }
}
