namespace Stdlint.Core.Analysis;

/// <summary>Codes that mean something to the engine itself; codes are permanent.</summary>
internal static class EngineCodes
{
    /// <summary>A rule threw (invariant 7).</summary>
    public const string RuleFailed = "STD0001";

    /// <summary>A comment of the draft suppresses nothing.</summary>
    public const string SuppressionUnused = "STD0002";

    /// <summary>A comment of the draft that means to suppress cannot be followed.</summary>
    public const string SuppressionInvalid = "STD0003";

    /// <summary>The file is no standard; nothing else is reported (decisions 16).</summary>
    public const string NotAStandard = "STD9001";

    /// <summary>The text is extracted, so that blanks mean nothing; the model decides it.</summary>
    public const string ExtractedText = "STD9005";

    /// <summary>There is no text, only pictures of it; nothing else is reported.</summary>
    public const string ScannedPages = "STD9122";

    public const string InputArea = "input";
}
