using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Paragraphs;

// GB/T 1.1—2020，5.4.3、9.5.3（推论）：要求要便于引用，堆在一条里的段没有编号可引。
public sealed class StackedRequirements : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        if (!division.Subclauses.IsEmpty || !division.HasTitle || context.Model.ZoneAt(division.HeadingSpan.Start).Region is not (DraftRegion.Body or DraftRegion.NormativeAnnex))
            return;

        ParagraphSyntax? first = null;
        var count = 0;
        foreach (var child in division.Children)
        {
            if (child is not ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph || !Requires(context.Model, paragraph))
                continue;
            first ??= paragraph;
            count++;
        }

        if (count >= context.Options<StackedRequirementsOptions>().MinParagraphs)
            context.Report(Descriptors.StackedRequirements, first!.Span, DivisionName.Of(division), count).Assuming(division).WithFix(() => Number(context.Model, division));
    }

    // 各段与同层的无标题条同样编号；没有无标题条可照的、条里还有别的内容的，由人编。
    private static List<DraftEdit> Number(DraftModel model, DivisionSyntax division)
    {
        var edits = new List<DraftEdit>();
        if (division.Number is not { } parent || LikeIn(model, parent.Components.Length + 1) is not { } like || model.Text.Blocks[like.HeadingBlock].Style is not { } style)
            return edits;
        var (block, number) = (model.Text.Blocks[like.HeadingBlock], like.Number!);
        var isTyped = like.NumberOrigin == NumberOrigin.Typed;
        var behind = model.Text.TextOf(TextSpan.FromBounds(like.NumberSpan.End, block.Span.End));
        var gap = behind[..(behind.Length - behind.TrimStart().Length)].ToString();
        var next = 0;
        foreach (var child in division.Children)
        {
            if (child.Kind == SyntaxKind.Trivia || child.FirstBlock == division.HeadingBlock)
                continue;
            if (child.Kind != SyntaxKind.Paragraph || WholeParagraphs.Of(child) is not { } place || place.End != place.First + 1 || model.Text.Blocks[place.First].Label is not null)
                return [];
            if (isTyped)
                edits.Add(DraftEdit.Insert(child.Span.Start, new DivisionNumber(parent.Letter, parent.Components.Add(++next)).Text + gap));
            if (!isTyped || model.Text.Blocks[place.First].Style != style)
                edits.Add(new SetStyle(place.First, style.Name, isTyped ? NumberingChange.None : new NumberingChange(like.HeadingBlock)));
        }

        return edits;
    }

    /// <summary>A clause without title of the level, whose number stands in the line of its text.</summary>
    private static DivisionSyntax? LikeIn(DraftModel model, int depth)
    {
        foreach (var other in model.Divisions)
        {
            if (other is { HasTitle: false, HasCertainNumber: true, HeadingBlock: >= 0, Number: { } number } && number.Components.Length == depth
                && (other.NumberOrigin != NumberOrigin.Typed || model.Text.Blocks[other.HeadingBlock].Span.Contains(other.NumberSpan)))
                return other;
        }

        return null;
    }

    private static bool Requires(DraftModel model, ParagraphSyntax paragraph)
    {
        foreach (var sentence in model.SentencesIn(paragraph.Span))
        {
            if (sentence.Provision == ProvisionType.Requirement)
                return true;
        }

        return false;
    }
}
