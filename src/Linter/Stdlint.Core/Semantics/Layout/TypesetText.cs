using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A stretch of one line with one role in the layout.</summary>
/// <param name="Span">UTF-16 span.</param>
/// <param name="Role">What table F.1 calls it.</param>
/// <param name="Node">The node whose text it is.</param>
/// <param name="Block">The line.</param>
/// <param name="Typeface">The typeface of most of its Chinese characters.</param>
public sealed record TypesetText(TextSpan Span, TypesetRole Role, DraftSyntaxNode Node, Block Block, Typeface Typeface)
{
    /// <summary>A paragraph of its own in running text: no item, no definition, and not behind the number of an untitled subclause.</summary>
    public bool IsOrdinaryParagraph =>
        Node is ParagraphSyntax { Kind: SyntaxKind.Paragraph or SyntaxKind.IntroductoryText, Parent: DivisionSyntax or ForewordSyntax or IntroductionSyntax } paragraph
        && Block.Index == paragraph.FirstBlock
        && !(paragraph.Parent is DivisionSyntax { HasTitle: false } division && division.HeadingBlock == paragraph.FirstBlock);

    internal static ImmutableArray<TypesetText> FindAll(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<TypesetText>();
        foreach (var run in model.Runs)
        {
            var role = RoleOf(run);
            if (role == TypesetRole.None || run.Node.Confidence == RecognitionConfidence.Low)
                continue;
            var typeface = model.TypefaceOf(run.Span);
            if (typeface != default)
                found.Add(new TypesetText(run.Span, role, run.Node, model.Text.Blocks[run.Block], typeface));
        }

        return found.DrainToImmutable();
    }

    /// <summary>For each role the first text that has the style of the drafting template for it; only roles whose style brings no number.</summary>
    internal static ImmutableArray<TypesetText> FindTemplateTexts(DraftModel model) =>
        [.. model.TypesetTexts.Where(static text => text.Block is { Label: null, Style: not null } && IsTemplateStyle(text)).DistinctBy(static text => text.Role)];

    private static bool IsTemplateStyle(TypesetText text) => StyleRoles.FromName(text.Block.Style!.Name).Meaning switch
    {
        StyleMeaning.Body => text.Role == TypesetRole.Text && text.IsOrdinaryParagraph,
        StyleMeaning.FrontTitle => text.Role == TypesetRole.FrontHeading,
        StyleMeaning.BodyTitle => text.Role == TypesetRole.BodyTitle,
        _ => false,
    };

    private static TypesetRole RoleOf(in TextRun run)
    {
        if (run.Region is DraftRegion.Cover or DraftRegion.Margin or DraftRegion.Comment)
            return TypesetRole.None;
        switch (run.Role)
        {
            case TextRole.Heading:
                return run.Node switch
                {
                    ClauseSyntax => TypesetRole.ClauseHeading,
                    SubclauseSyntax { HasTitle: true } => TypesetRole.SubclauseHeading,
                    AnnexSyntax or BibliographySyntax or IndexSyntax => TypesetRole.BackHeading,
                    ContentsSyntax or ForewordSyntax or IntroductionSyntax => TypesetRole.FrontHeading,
                    BodyTitleSyntax => TypesetRole.BodyTitle,
                    _ => TypesetRole.None,
                };
            case TextRole.Paragraph or TextRole.ListItem or TextRole.IntroductoryText or TextRole.Definition or TextRole.ReferenceEntry or TextRole.FormulaExplanation
                when run.Region is not (DraftRegion.Contents or DraftRegion.Index):
                return TypesetRole.Text;
            case TextRole.Note or TextRole.Example or TextRole.Footnote or TextRole.TableFootnote:
                return TypesetRole.Note;
            case TextRole.Caption when run.Node is CaptionedSyntax caption && caption.CaptionBlock == run.Block:
                return TypesetRole.Caption;
            case TextRole.TableCell:
                return run.Node.FirstAncestor<TableSyntax>() is { IsLayout: true } ? TypesetRole.None : TypesetRole.TableText;
            default:
                return TypesetRole.None;
        }
    }
}

/// <summary>Places of GB/T 1.1—2020, table F.1.</summary>
public enum TypesetRole
{
    None,

    /// <summary>Paragraphs, items, definitions, entries of reference lists.</summary>
    Text,

    ClauseHeading,

    SubclauseHeading,

    /// <summary>目次, 前言, 引言.</summary>
    FrontHeading,

    /// <summary>附录, 参考文献, 索引.</summary>
    BackHeading,

    BodyTitle,

    /// <summary>Number and title of a figure or table.</summary>
    Caption,

    /// <summary>Text of notes, examples and footnotes.</summary>
    Note,

    TableText,
}
