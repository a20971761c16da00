using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

internal enum HeadingKind : byte
{
    Contents,
    Foreword,
    Introduction,
    BodyTitle,
    Clause,
    Subclause,
    Annex,
    Bibliography,
    Index,
}

/// <summary>What speaks for a heading, in the order of their weight (decisions: recogniser).</summary>
[Flags]
internal enum Evidence : byte
{
    None = 0,

    /// <summary>The style of a drafting template.</summary>
    TemplateStyle = 1 << 0,

    /// <summary>The level of a numbering that belongs to the style.</summary>
    StyleNumbering = 1 << 1,

    /// <summary>The number, typed or automatic, is the one expected next.</summary>
    ExpectedNumber = 1 << 2,

    /// <summary>Word's heading style or an outline level.</summary>
    HeadingStyle = 1 << 3,

    /// <summary>A title that GB/T 1.1 fixes.</summary>
    FixedTitle = 1 << 4,

    /// <summary>Bold or centred, and short.</summary>
    Shape = 1 << 5,

    Strong = TemplateStyle | StyleNumbering | HeadingStyle | FixedTitle,
}

/// <summary>A block that may be a heading; the passes decide.</summary>
internal sealed class Heading
{
    public required int Block { get; init; }

    /// <summary>First block after the heading: annex headings take up to three.</summary>
    public int EndBlock { get; set; }

    public HeadingKind Kind { get; set; }

    /// <summary>0 for clauses and annexes, 1 and more for subclauses; -1 where neither number nor style tells.</summary>
    public int Level { get; set; }

    public DivisionNumber? Number { get; set; }

    public NumberForm NumberForm { get; set; }

    public NumberOrigin NumberOrigin { get; set; }

    public TextSpan NumberSpan { get; set; }

    public string WrittenNumber { get; set; } = "";

    public TextSpan TitleSpan { get; set; }

    /// <summary>Notes a number that stands in the text, at the UTF-16 offset.</summary>
    public void SetTypedNumber(DivisionNumber? number, NumberForm form, int level, int start, ReadOnlySpan<char> written)
    {
        (Number, NumberForm, NumberOrigin, Level) = (number, form, NumberOrigin.Typed, level);
        NumberSpan = new(start, written.Length);
        WrittenNumber = written.ToString();
    }

    /// <summary>The paragraph that follows the title in the same block after a line break; empty where there is none.</summary>
    public TextSpan TextSpan { get; set; }

    /// <summary>The text after the number is not a title but the subclause itself.</summary>
    public bool IsUntitled { get; set; }

    public Evidence Evidence { get; set; }

    public bool IsAccepted { get; set; }

    /// <summary>No block of its own: the subclauses tell that the clause must be there.</summary>
    public bool IsInferred { get; init; }

    public StyleRole Role { get; init; }

    public AnnexStatus Status { get; set; }

    public TextSpan StatusSpan { get; set; }

    public TextSpan IdentifierSpan { get; set; }

    /// <summary>Raised by the whole-draft pass; never lowered.</summary>
    public RecognitionConfidence Least { get; set; }

    public bool Has(Evidence evidence) => (Evidence & evidence) != 0;

    public RecognitionConfidence Confidence
    {
        get
        {
            var own = Has(Evidence.FixedTitle) || int.PopCount((int)Evidence) > 1 ? RecognitionConfidence.High
                : Has(Evidence.TemplateStyle | Evidence.StyleNumbering | Evidence.ExpectedNumber | Evidence.HeadingStyle) ? RecognitionConfidence.Medium
                : RecognitionConfidence.Low;
            return own > Least ? own : Least;
        }
    }
}
