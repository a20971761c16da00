using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A number in running text, with its unit where it has one. Numbers of clauses, documents, models and dates are none.</summary>
public readonly record struct Quantity
{
    /// <summary>UTF-16 span of the number, with 万, 亿 or a power of ten, without sign.</summary>
    public required TextSpan Number { get; init; }

    /// <summary>UTF-16 span of the unit; empty where there is none.</summary>
    public TextSpan Unit { get; init; }

    /// <summary>How the unit is written.</summary>
    public UnitForm Form { get; init; }

    /// <summary>The symbol that stands for the unit, or what has to be used instead; null where it is right or unknown.</summary>
    public string? Symbol { get; init; }

    /// <summary>UTF-16 span of the part of the unit that <see cref="Symbol"/> stands for; empty where there is none.</summary>
    public TextSpan Fault { get; init; }

    /// <summary>UTF-16 span of an exponent that is not raised, the 2 of m2; empty where there is none.</summary>
    public TextSpan FlatExponent { get; init; }

    /// <summary>Number of / in the unit, those inside brackets left out.</summary>
    public int Solidi { get; init; }

    /// <summary>The unit is put together of Chinese names and symbols: km/小时.</summary>
    public bool MixesScripts { get; init; }

    /// <summary>The number ends in 万, 亿 or a power of ten.</summary>
    public bool HasMultiplier { get; init; }

    /// <summary>A decimal point stands before the first digit, outside <see cref="Number"/>.</summary>
    public bool LacksZero { get; init; }

    /// <summary>What joins it to the quantity before, in <see cref="DraftModel.Quantities"/>.</summary>
    public QuantityJoin Join { get; init; }

    /// <summary>UTF-16 span of the joining sign; empty where there is none.</summary>
    public TextSpan JoinSpan { get; init; }

    /// <summary>A bracket opens right before the number: （65±2）%.</summary>
    public bool FollowsBracket { get; init; }

    public TextZone Zone { get; init; }

    public bool HasUnit => Unit.Length > 0;

    public TextSpan Span => TextSpan.FromBounds(Number.Start, HasUnit ? Unit.End : Number.End);

    /// <summary>UTF-16 span between number and unit.</summary>
    public TextSpan Gap => HasUnit ? TextSpan.FromBounds(Number.End, Unit.Start) : new TextSpan(Number.End, 0);
}

public enum UnitForm
{
    None,

    /// <summary>A symbol of GB 3100, or several put together.</summary>
    Symbol,

    /// <summary>A symbol in wrong letter case: Mpa.</summary>
    WrongCase,

    /// <summary>°C, ºC, 度C for ℃.</summary>
    WrongCelsius,

    /// <summary>u for μ: um.</summary>
    WrongMicro,

    /// <summary>The Chinese name: 毫米.</summary>
    Name,

    /// <summary>A unit that is no legal one: ppm, 英寸.</summary>
    NotLegal,

    /// <summary>A compatibility character: ㎡.</summary>
    Glyph,

    /// <summary>%, ‰.</summary>
    Percent,

    /// <summary>°, ′, ″.</summary>
    Angle,
}

public enum QuantityJoin
{
    None,

    /// <summary>～, also typed ~.</summary>
    Range,

    /// <summary>A dash where a range is meant, or a minus sign.</summary>
    Dash,

    /// <summary>±.</summary>
    Tolerance,

    /// <summary>+/-, +-, 士 for ±.</summary>
    WrongTolerance,

    /// <summary>×.</summary>
    Times,

    /// <summary>x, X, * for ×.</summary>
    WrongTimes,
}
