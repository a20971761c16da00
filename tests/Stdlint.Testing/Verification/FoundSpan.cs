using Stdlint.Core.Analysis;

namespace Stdlint.Testing.Verification;

/// <summary>A place in the draft text with what stands there, expected or found.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">0 for a position.</param>
/// <param name="Code">Null for a mark without code.</param>
/// <param name="Message">What the diagnostic says; empty for a mark.</param>
internal sealed record FoundSpan(int Start, int Length, string? Code, string Message)
{
    public int End => Start + Length;

    public static FoundSpan Of(ExpectedSpan span) => new(span.Start, span.Length, span.Code, "");

    public static FoundSpan Of(DraftDiagnostic diagnostic) =>
        new(diagnostic.Span.Start, diagnostic.Span.Length, diagnostic.Rule.Code, diagnostic.Diagnostic.GetMessage(DisplayLanguage.Chinese));

    /// <summary>A mark without code stands for any code.</summary>
    public bool Meets(FoundSpan expected) =>
        Start == expected.Start && Length == expected.Length && (expected.Code is null || expected.Code == Code);
}
