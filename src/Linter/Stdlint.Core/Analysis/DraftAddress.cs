namespace Stdlint.Core.Analysis;

/// <summary>Where something stands, as a person says it, free of any language: the output puts it into words.</summary>
/// <param name="ClausePath">Number of the innermost division, such as <c>5.2.1</c> or <c>A.1</c>; the element's title where there is none; empty before the first.</param>
/// <param name="Paragraph">One-based ordinal of the paragraph in the division, 0 for its heading.</param>
/// <param name="Item">The marker of the list item, such as <c>b)</c>; else empty.</param>
/// <param name="Table">Number of the table; else empty.</param>
/// <param name="Row">One-based row, 0 outside tables.</param>
/// <param name="Column">One-based column, 0 outside tables.</param>
public sealed record DraftAddress(string ClausePath, int Paragraph, string Item, string Table, int Row, int Column)
{
    public static DraftAddress None { get; } = new("", 0, "", "", 0, 0);
}
