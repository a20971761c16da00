using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax;

/// <summary>The root: all elements in document order, then the stories outside the body.</summary>
public sealed class DraftSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Draft;

    public CoverSyntax? Cover { get; internal set; }

    public ContentsSyntax? Contents { get; internal set; }

    public ForewordSyntax? Foreword { get; internal set; }

    public IntroductionSyntax? Introduction { get; internal set; }

    public MainBodySyntax? MainBody { get; internal set; }

    public ImmutableArray<AnnexSyntax> Annexes { get; internal set; } = [];

    public BibliographySyntax? Bibliography { get; internal set; }

    public IndexSyntax? Index { get; internal set; }
}

/// <summary>An element that is no division: it has a title of its own but no number.</summary>
public abstract class ElementSyntax : DraftSyntaxNode
{
    /// <summary>UTF-16 span of the title, empty where there is none.</summary>
    public TextSpan TitleSpan { get; internal set; }

    /// <summary>The title without blanks and line breaks, such as 前言.</summary>
    public string Title { get; internal set; } = "";

    public abstract ElementKind Element { get; }
}

public sealed class CoverSyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Cover;

    public override ElementKind Element => ElementKind.Cover;

    public ImmutableArray<CoverFieldSyntax> Fields { get; internal set; } = [];

    public CoverFieldSyntax? Field(CoverFieldKind kind)
    {
        foreach (var field in Fields)
        {
            if (field.FieldKind == kind)
                return field;
        }

        return null;
    }
}

/// <summary>One fact on the cover; its span is exactly the value.</summary>
public sealed class CoverFieldSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.CoverField;

    public CoverFieldKind FieldKind { get; internal set; }

    /// <summary>The value with inner runs of blanks and line breaks as one space.</summary>
    public string Value { get; internal set; } = "";
}

public enum CoverFieldKind
{
    Ics,
    Ccs,
    RecordNumber,

    /// <summary>The name of the standards series in large letters, such as 中华人民共和国国家标准.</summary>
    Series,

    StandardNumber,
    ReplacedNumbers,
    Title,
    EnglishTitle,
    DegreeOfCorrespondence,
    Stage,
    DraftDate,
    PatentCall,
    PublicationDate,
    ImplementationDate,
    Publisher,
}

public sealed class ContentsSyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.TableOfContents;

    public override ElementKind Element => ElementKind.TableOfContents;

    public ImmutableArray<ContentsEntrySyntax> Entries { get; internal set; } = [];
}

/// <summary>A line of the 目次: number, title, page.</summary>
public sealed class ContentsEntrySyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.ContentsEntry;

    public DivisionNumber? Number { get; internal set; }

    /// <summary>The title without blanks, leaders and page number.</summary>
    public string Title { get; internal set; } = "";

    public TextSpan TitleSpan { get; internal set; }

    public string Page { get; internal set; } = "";
}

public sealed class ForewordSyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Foreword;

    public override ElementKind Element => ElementKind.Foreword;
}

/// <summary>引言; its divisions are numbered 0.1, 0.2 …</summary>
public sealed class IntroductionSyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Introduction;

    public override ElementKind Element => ElementKind.Introduction;
}

public sealed class MainBodySyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.MainBody;

    public BodyTitleSyntax? BodyTitle { get; internal set; }

    public ImmutableArray<ClauseSyntax> Clauses { get; internal set; } = [];
}

public sealed class BodyTitleSyntax : DraftSyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.BodyTitle;

    /// <summary>The title with inner runs of blanks and line breaks as one space.</summary>
    public string Value { get; internal set; } = "";
}

public sealed class BibliographySyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Bibliography;

    public override ElementKind Element => ElementKind.Bibliography;

    public ImmutableArray<ReferenceEntrySyntax> Entries { get; internal set; } = [];
}

public sealed class IndexSyntax : ElementSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Index;

    public override ElementKind Element => ElementKind.Index;
}
