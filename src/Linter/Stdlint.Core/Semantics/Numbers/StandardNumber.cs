using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The number of a standard as it stands in the text (GB/T 1.1—2020, 9.5.4), of any story; dates, model numbers and RFC are none.</summary>
public sealed record StandardNumber
{
    /// <summary>UTF-16 span from the prefix to the year, or to the number where there is no year; without （所有部分）.</summary>
    public required TextSpan Span { get; init; }

    public required StandardNumberIssuer Issuer { get; init; }

    /// <summary>UTF-16 span of the prefix: <c>GB/T</c>, <c>T/ABC</c>, <c>ISO/IEC</c>.</summary>
    public required TextSpan PrefixSpan { get; init; }

    /// <summary>The prefix in half-width capitals without blanks.</summary>
    public required string Prefix { get; init; }

    /// <summary>UTF-16 span of what stands between prefix and number, empty where they touch (STD3333).</summary>
    public required TextSpan GapSpan { get; init; }

    /// <summary>UTF-16 span of the number with its part: <c>19001</c>, <c>24421.3</c>.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The number without part; empty for a placeholder such as ×××××.</summary>
    public required string Number { get; init; }

    /// <summary>The part after the number, such as <c>3</c> or <c>2-11</c>; empty where there is none.</summary>
    public string Part { get; init; } = "";

    /// <summary>UTF-16 span of what joins number and year as written, blanks included; empty where there is no year.</summary>
    public TextSpan DashSpan { get; init; }

    /// <summary>UTF-16 span of the year, empty where the reference is undated.</summary>
    public TextSpan YearSpan { get; init; }

    /// <summary>The four-digit year, 0 where there is none or it is a placeholder.</summary>
    public int Year { get; init; }

    /// <summary>UTF-16 span of （所有部分） with its brackets, empty where it is not said.</summary>
    public TextSpan AllPartsSpan { get; init; }

    /// <summary>UTF-16 offset behind the number, and behind （所有部分） where it is said.</summary>
    public int End => AllPartsSpan.IsEmpty ? Span.End : AllPartsSpan.End;

    /// <summary>Digits are still placeholders (×, X, □ …), as before 报批.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Prefix, number and part in the form of GB/T 1.1: <c>GB/T 24421.3</c>; equal for dated and undated mentions of one document.</summary>
    public required string Key { get; init; }

    public bool IsDated => YearSpan.Length > 0;

    /// <summary>International or foreign: its own form is kept, so that dash and gap are none of ours.</summary>
    public bool IsForeign => Issuer is StandardNumberIssuer.Iso or StandardNumberIssuer.Foreign;
}

public enum StandardNumberIssuer
{
    /// <summary>GB, GB/T, GB/Z, GBJ, GJB …</summary>
    National,

    /// <summary>Two-letter industry codes, JJF, JJG, TSG, YBB.</summary>
    Industry,

    /// <summary>DB with digits.</summary>
    Local,

    /// <summary>T/XXX, CECS.</summary>
    Association,

    /// <summary>Q/XXX.</summary>
    Enterprise,

    /// <summary>ISO, IEC, ISO/IEC, ITU.</summary>
    Iso,

    /// <summary>EN, DIN, ASTM, BS, JIS …</summary>
    Foreign,
}
