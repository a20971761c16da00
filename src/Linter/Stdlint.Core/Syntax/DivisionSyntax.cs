using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax;

/// <summary>The number of a clause, subclause, annex, figure, table or formula: <c>5</c>, <c>5.2.1</c>, <c>A.1</c>, <c>0.1</c>.</summary>
/// <param name="Letter">Annex letter, '\0' where the number belongs to the main body.</param>
/// <param name="Components">The numbers after the letter; empty for an annex itself.</param>
public sealed record DivisionNumber(char Letter, ImmutableArray<int> Components)
{
    /// <summary>The normalised form, whatever was typed: half-width digits joined by full stops.</summary>
    public string Text => field ??= Letter == '\0'
        ? string.Join('.', Components)
        : Components.Length == 0 ? Letter.ToString() : Letter + "." + string.Join('.', Components);

    /// <summary>The number that a text in half-width characters is: <c>5</c>, <c>5.2.1</c>, <c>A.1</c>; null where it is anything else, a letter alone too.</summary>
    public static DivisionNumber? Parse(ReadOnlySpan<char> text)
    {
        var letter = '\0';
        if (text.Length > 0 && char.IsAsciiLetterUpper(text[0]))
        {
            letter = text[0];
            text = text[1..].TrimStart('.');
        }

        var components = ImmutableArray.CreateBuilder<int>();
        foreach (var part in text.Split('.'))
        {
            if (!int.TryParse(text[part], NumberStyles.None, CultureInfo.InvariantCulture, out var component))
                return null;
            components.Add(component);
        }

        return new DivisionNumber(letter, components.DrainToImmutable());
    }

    /// <summary>The number of a subclause of the main body, where the text is nothing else: <c>5.2.1</c>; null elsewhere.</summary>
    public static DivisionNumber? OfSubclause(ReadOnlySpan<char> text) => Parse(text) is { Letter: '\0', Components.Length: > 1 } number ? number : null;

    public int Last => Components.Length == 0 ? Letter - 'A' + 1 : Components[^1];

    /// <summary>Whether <paramref name="other"/> extends this number by exactly one component.</summary>
    public bool IsParentOf(DivisionNumber other) =>
        other.Letter == Letter && other.Components.Length == Components.Length + 1
        && other.Components.AsSpan()[..^1].SequenceEqual(Components.AsSpan());

    // Not by "with": it would copy the text that is kept of this number.
    public DivisionNumber WithLast(int last) => Components.Length == 0
        ? new DivisionNumber((char)('A' + last - 1), Components)
        : new DivisionNumber(Letter, Components.SetItem(Components.Length - 1, last));

    public bool Equals(DivisionNumber? other) =>
        other is not null && Letter == other.Letter && Components.AsSpan().SequenceEqual(other.Components.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Letter);
        foreach (var component in Components)
            hash.Add(component);
        return hash.ToHashCode();
    }

    public override string ToString() => Text;
}

/// <summary>Something with a number, which may be automatic (a label) or typed (text).</summary>
public interface INumbered
{
    /// <summary>The number as understood; null where there is none or it could not be read.</summary>
    DivisionNumber? Number { get; }

    NumberOrigin NumberOrigin { get; }

    /// <summary>UTF-16 span of a typed number, empty at the start of the block for an automatic one or none.</summary>
    TextSpan NumberSpan { get; }

    /// <summary>The number as it stands there, label or typed, not normalised: <c>4,1</c>, <c>第三章</c>; empty where there is none.</summary>
    string WrittenNumber { get; }
}

/// <summary>A clause, subclause or annex.</summary>
public abstract class DivisionSyntax : DraftSyntaxNode, INumbered
{
    public DivisionNumber? Number { get; internal set; }

    public NumberOrigin NumberOrigin { get; internal set; }

    public TextSpan NumberSpan { get; internal set; }

    public string WrittenNumber { get; internal set; } = "";

    /// <summary>UTF-16 span of the title, empty where there is none.</summary>
    public TextSpan TitleSpan { get; internal set; }

    public bool HasTitle => TitleSpan.Length > 0;

    /// <summary>The title without blanks and line breaks.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>How the draft itself would call it: <c>5.2</c>, <c>附录A</c>; the title where there is no number.</summary>
    public string Designation => this is AnnexSyntax && WrittenNumber.Length > 0 ? WrittenNumber : Number?.Text ?? Title;

    /// <summary>Whether the number is what Word prints; an automatic one whose computation is in doubt is not.</summary>
    public bool HasCertainNumber => NumberOrigin != NumberOrigin.Automatic || HeadingBlock < 0 || Tree.Text.Blocks[HeadingBlock].Label is not { IsUncertain: true };

    /// <summary>UTF-16 span that stands for the heading: a typed number, the title, or both; the first line where an untitled subclause is numbered automatically.</summary>
    public TextSpan HeadingSpan => (NumberSpan.Length, TitleSpan.Length) switch
    {
        ( > 0, > 0) => TextSpan.FromBounds(Math.Min(NumberSpan.Start, TitleSpan.Start), Math.Max(NumberSpan.End, TitleSpan.End)),
        ( > 0, _) => NumberSpan,
        (_, > 0) => TitleSpan,
        _ => HeadingBlock >= 0 ? Tree.Text.Blocks[HeadingBlock].Span : Span,
    };

    /// <summary>The block with the number or title, for an annex the first of up to three; -1 where a division was only inferred.</summary>
    public int HeadingBlock { get; internal set; }

    /// <summary>0 for clause and annex, 1 to 5 (or more, if wrongly) for subclauses.</summary>
    public int Level { get; internal set; }

    public ImmutableArray<SubclauseSyntax> Subclauses { get; internal set; } = [];

    /// <summary>Content between the heading and the first subclause that is a hanging paragraph (7.4): paragraphs, lists, tables, figures, formulas, notes; without introductory text, notices and trivia. Empty where there are no subclauses.</summary>
    public ImmutableArray<DraftSyntaxNode> ParagraphsBeforeFirstSubclause { get; internal set; } = [];

    /// <summary>The element that the clause is, by its title: scope, normative references, terms …; for subclauses and other clauses <see cref="ElementKind.Other"/>.</summary>
    public ElementKind Element { get; internal set; } = ElementKind.Other;
}

/// <summary>Elements of a draft (要素, GB/T 1.1—2020 table 3).</summary>
public enum ElementKind
{
    Other,
    Cover,
    TableOfContents,
    Foreword,
    Introduction,
    Scope,
    NormativeReferences,
    TermsAndDefinitions,
    Symbols,
    Annex,
    Bibliography,
    Index,
}

/// <summary>章.</summary>
public sealed class ClauseSyntax : DivisionSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Clause;
}

/// <summary>条. An untitled subclause is its own first paragraph: the text after the number is a <see cref="ParagraphSyntax"/> child that starts after a typed number.</summary>
public sealed class SubclauseSyntax : DivisionSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Subclause;
}

/// <summary>附录, with its letter as <see cref="DivisionSyntax.Number"/>.</summary>
public sealed class AnnexSyntax : DivisionSyntax
{
    public override SyntaxKind Kind => SyntaxKind.Annex;

    public AnnexStatus Status { get; internal set; }

    /// <summary>UTF-16 span of （规范性） or （资料性） with its brackets, empty where it is missing.</summary>
    public TextSpan StatusSpan { get; internal set; }

    /// <summary>UTF-16 span of the identifier 附录A where it is text, else empty at the start of the heading block.</summary>
    public TextSpan IdentifierSpan { get; internal set; }
}

public enum AnnexStatus
{
    Unstated,
    Normative,
    Informative,
}
