using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax;

/// <summary>段, or one of the small nodes that are a single block without parts of their own.</summary>
public sealed class ParagraphSyntax(SyntaxKind kind) : DraftSyntaxNode
{
    /// <summary><see cref="SyntaxKind.Paragraph"/>, <see cref="SyntaxKind.IntroductoryText"/>, <see cref="SyntaxKind.Notice"/>, <see cref="SyntaxKind.IndexEntry"/> or <see cref="SyntaxKind.Trivia"/>.</summary>
    public override SyntaxKind Kind => kind;
}

/// <summary>列项: lead-in (a sibling before it, not a child) and items.</summary>
public sealed class ListSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.List;

    /// <summary>The paragraph that leads the list in, also that of an untitled subclause; null where there is none.</summary>
    public ParagraphSyntax? LeadIn { get; internal set; }

    /// <summary>Items of the first level; deeper lists are children of their item.</summary>
    public ImmutableArray<ListItemSyntax> Items { get; internal set; } = [];

    /// <summary>1 for an outer list.</summary>
    public int Level { get; internal set; } = 1;
}

public sealed class ListItemSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.ListItem;

    public ListMarkerKind Marker { get; internal set; }

    /// <summary>The marker as it stands there, label or typed: <c>a)</c>, <c>——</c>, <c>（1）</c>.</summary>
    public string WrittenMarker { get; internal set; } = "";

    public NumberOrigin MarkerOrigin { get; internal set; }

    /// <summary>UTF-16 span of a typed marker, else empty at the start of the block.</summary>
    public TextSpan MarkerSpan { get; internal set; }

    /// <summary>1 for a or 1; 0 for symbols.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>UTF-16 span of the item's own text, without marker and inner list.</summary>
    public TextSpan TextSpan { get; internal set; }

    public ListSyntax? InnerList { get; internal set; }

    public int Level { get; internal set; } = 1;
}

public enum ListMarkerKind
{
    /// <summary>——</summary>
    Dash,

    /// <summary>· or, before 2020, ●</summary>
    Dot,

    /// <summary>a)</summary>
    Letter,

    /// <summary>1)</summary>
    Digit,

    /// <summary>A bullet drawn by Word whose glyph says nothing about the intended marker.</summary>
    Bullet,

    /// <summary>Any other form, such as （1）, ①, 1., A), ■.</summary>
    Other,
}

/// <summary>注 or 示例, with its following paragraphs.</summary>
public sealed class NoteSyntax(SyntaxKind kind) : DraftSyntaxNode
{
    /// <summary><see cref="SyntaxKind.Note"/>, <see cref="SyntaxKind.Example"/>, <see cref="SyntaxKind.Footnote"/> or <see cref="SyntaxKind.TableFootnote"/>.</summary>
    public override SyntaxKind Kind => kind;

    /// <summary>The number, 0 where there is none.</summary>
    public int Ordinal { get; internal set; }

    public NumberOrigin NumberOrigin { get; internal set; }

    /// <summary>UTF-16 span of a typed label such as 注1：, else empty at the start of the block.</summary>
    public TextSpan LabelSpan { get; internal set; }

    /// <summary>The label as it stands there: <c>注1：</c>, <c>示例：</c>, <c>a</c>.</summary>
    public string WrittenLabel { get; internal set; } = "";

    /// <summary>UTF-16 span of the text after the label.</summary>
    public TextSpan TextSpan { get; internal set; }

    /// <summary>Nothing follows the label.</summary>
    public bool IsEmpty => TextSpan.IsEmpty;

    /// <summary>A figure, table or formula without a title of its own right below, which may be what the label stands for.</summary>
    public bool IsFollowedByContent
    {
        get
        {
            if (Parent is null)
                return false;
            for (var i = Parent.Children.IndexOf(this) + 1; i < Parent.Children.Length; i++)
            {
                if (Parent.Children[i].Kind != SyntaxKind.Trivia)
                    return Parent.Children[i] is CaptionedSyntax;
                if (Tree.Text.TextOf(Parent.Children[i].Span).Contains('\uFFFC'))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the number is what Word prints; an automatic one whose computation is in doubt is not.</summary>
    public bool HasCertainNumber => NumberOrigin != NumberOrigin.Automatic || Tree.Text.Blocks[FirstBlock].Label is not { IsUncertain: true };
}

/// <summary>What figures, tables and formulas share: number, title, the place of both.</summary>
public abstract class CaptionedSyntax : DraftSyntaxNode, INumbered
{
    public DivisionNumber? Number { get; internal set; }

    public NumberOrigin NumberOrigin { get; internal set; }

    /// <summary>UTF-16 span of the typed identifier such as 表A.1 or （3）, else empty at the start of the caption block.</summary>
    public TextSpan NumberSpan { get; internal set; }

    public string WrittenNumber { get; internal set; } = "";

    /// <summary>The block with the number or title; -1 where there is none.</summary>
    public int CaptionBlock { get; internal set; } = -1;

    public TextSpan TitleSpan { get; internal set; }

    /// <summary>The title without blanks.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>The caption says （续） or 续表.</summary>
    public bool IsContinuation { get; internal set; }

    public bool HasCaption => CaptionBlock >= 0;

    public bool HasTitle => TitleSpan.Length > 0;

    /// <summary>UTF-16 span of number and title as far as they are text; of their line where both are not; empty where there is no caption.</summary>
    public TextSpan CaptionSpan => (NumberSpan.Length, TitleSpan.Length) switch
    {
        _ when !HasCaption => new TextSpan(NumberSpan.Start, 0),
        ( > 0, > 0) => TextSpan.FromBounds(Math.Min(NumberSpan.Start, TitleSpan.Start), Math.Max(NumberSpan.End, TitleSpan.End)),
        ( > 0, _) => NumberSpan,
        (_, > 0) => TitleSpan,
        _ => Tree.Text.Blocks[CaptionBlock].Span,
    };

    /// <summary>UTF-16 span that stands for the number: the typed one, else the title, else the line.</summary>
    public TextSpan NumberPlace => NumberSpan.Length > 0 ? NumberSpan : HasCaption ? CaptionSpan : Span;

    /// <summary>Whether the number is what Word prints; an automatic one whose computation is in doubt is not.</summary>
    public bool HasCertainNumber => NumberOrigin != NumberOrigin.Automatic || !HasCaption || Tree.Text.Blocks[CaptionBlock].Label is not { IsUncertain: true };
}

public sealed class FigureSyntax : CaptionedSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Figure;

    public ImmutableArray<SubfigureSyntax> Subfigures { get; internal set; } = [];

    /// <summary>Blocks of its pictures, in order; empty for a caption whose picture is missing or lies elsewhere.</summary>
    public ImmutableArray<int> PictureBlocks { get; internal set; } = [];

    /// <summary>UTF-16 span of the line 单位为…, empty where there is none.</summary>
    public TextSpan UnitSpan { get; internal set; }
}

/// <summary>分图: a) title.</summary>
public sealed class SubfigureSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Subfigure;

    public string WrittenLabel { get; internal set; } = "";

    public TextSpan TitleSpan { get; internal set; }
}

public sealed class TableSyntax : CaptionedSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Table;

    /// <summary>The grid in the draft text; null for a caption whose table is missing or a picture.</summary>
    public Text.DraftTable? Grid { get; internal set; }

    /// <summary>The block of the picture that stands in place of the grid; -1 where there is none.</summary>
    public int PictureBlock { get; internal set; } = -1;

    /// <summary>UTF-16 span of the line 单位为…, empty where there is none.</summary>
    public TextSpan UnitSpan { get; internal set; }

    /// <summary>Number of header rows, by w:tblHeader or else inferred; 0 where unknown.</summary>
    public int HeaderRows { get; internal set; }

    /// <summary>A table without caption that only arranges things (cover, signatures, formula and its number).</summary>
    public bool IsLayout { get; internal set; }
}

public sealed class TableCellSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.TableCell;

    public Text.TableCell Cell { get; internal set; } = null!;
}

public sealed class FormulaSyntax : CaptionedSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Formula;

    public FormulaWhereSyntax? Where { get; internal set; }

    /// <summary>The number has a letter behind it, as in （2a）.</summary>
    public bool IsSubdivided => Number is { } number && WrittenNumber.TrimEnd(')', '）', ' ') is [.., >= 'a' and <= 'z'] && number.Components.Length > 0;
}

public sealed class FormulaWhereSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.FormulaWhere;

    /// <summary>UTF-16 span of 式中： or what stands for it, with its mark; empty where the explanation begins without.</summary>
    public TextSpan LeadSpan { get; internal set; }

    /// <summary>The symbols explained, in order.</summary>
    public ImmutableArray<ExplainedSymbol> Symbols { get; internal set; } = [];
}

/// <summary>A line of the explanation of a formula: <c>V——体积；</c>.</summary>
/// <param name="Symbol">The symbol as it stands there; U+FFFC where it is a formula.</param>
/// <param name="SymbolSpan">UTF-16 span of the symbol, without blanks around.</param>
/// <param name="Span">UTF-16 span of the explanation, behind the dash or what stands for it.</param>
public readonly record struct ExplainedSymbol(string Symbol, TextSpan SymbolSpan, TextSpan Span);

/// <summary>术语条目: number, preferred term, English, admitted terms, symbol, definition, notes, examples, source.</summary>
public sealed class TermEntrySyntax : DraftSyntaxNode, INumbered
{
    public override SyntaxKind Kind => SyntaxKind.TermEntry;

    public DivisionNumber? Number { get; internal set; }

    public NumberOrigin NumberOrigin { get; internal set; }

    public TextSpan NumberSpan { get; internal set; }

    public string WrittenNumber { get; internal set; } = "";

    public TextSpan TermSpan { get; internal set; }

    public string Term { get; internal set; } = "";

    /// <summary>UTF-16 span of the English equivalent, empty where there is none.</summary>
    public TextSpan EnglishSpan { get; internal set; }

    public ImmutableArray<TextSpan> AdmittedTerms { get; internal set; } = [];

    /// <summary>UTF-16 span of the definition, empty where there is none.</summary>
    public TextSpan DefinitionSpan { get; internal set; }

    /// <summary>UTF-16 span of [来源：…] with its brackets, empty where there is none.</summary>
    public TextSpan SourceSpan { get; internal set; }
}

/// <summary>A line of the list of normative references or of the bibliography.</summary>
public sealed class ReferenceEntrySyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.ReferenceEntry;

    /// <summary>UTF-16 span of the document's number, empty where the entry has none.</summary>
    public TextSpan NumberSpan { get; internal set; }

    public TextSpan TitleSpan { get; internal set; }

    /// <summary>The marker before the entry, such as [1], ——, a bullet; empty where there is none.</summary>
    public string WrittenMarker { get; internal set; } = "";
}
