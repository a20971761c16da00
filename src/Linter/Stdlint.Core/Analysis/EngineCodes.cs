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

    public const string InputArea = "input";
}
