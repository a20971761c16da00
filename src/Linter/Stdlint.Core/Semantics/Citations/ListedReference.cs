using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>An entry of clause 2 or of the bibliography with the document it names (GB/T 1.1—2020, 8.6.3, 8.13).</summary>
/// <param name="Entry">The line.</param>
/// <param name="Document">The number of the standard; null for laws and literature.</param>
/// <param name="TitleSpan">UTF-16 span of what follows the number, without blanks; of the whole entry where there is no number.</param>
public sealed record ListedReference(ReferenceEntrySyntax Entry, StandardNumber? Document, TextSpan TitleSpan)
{
    /// <summary>The place of the entry in the order of 8.6.3.2.</summary>
    public ReferenceCategory Category => Document switch
    {
        null => ReferenceCategory.OtherDocument,
        { Prefix: "JJF" or "JJG" or "TSG" or "GJB" or "GSB" or "CISPR" or "IWA" } => ReferenceCategory.Uncertain,
        { IsPlaceholder: true, Number: "" } => ReferenceCategory.Uncertain,
        { Issuer: StandardNumberIssuer.National } => ReferenceCategory.National,
        { Issuer: StandardNumberIssuer.Industry } => ReferenceCategory.Industry,
        { Issuer: StandardNumberIssuer.Local } => ReferenceCategory.Local,
        { Issuer: StandardNumberIssuer.Association } => ReferenceCategory.Association,
        { Issuer: StandardNumberIssuer.Enterprise } => ReferenceCategory.Uncertain,
        { Issuer: StandardNumberIssuer.Iso } number => IsIsoOrIec(number.Prefix) ? ReferenceCategory.International : ReferenceCategory.OtherBody,
        _ => ReferenceCategory.OtherBody,
    };

    /// <summary>A metrological regulation: its place among other documents is a matter of custom, but behind the national standards.</summary>
    public bool IsMetrological => Document is { Prefix: "JJF" or "JJG" };

    private static bool IsIsoOrIec(string prefix) =>
        prefix.StartsWith("ISO", StringComparison.Ordinal) || prefix.StartsWith("IEC", StringComparison.Ordinal);
}

/// <summary>Groups of a list of references in their order (GB/T 1.1—2020, 8.6.3.2).</summary>
public enum ReferenceCategory
{
    /// <summary>Metrological regulations, military and enterprise standards, placeholders: their place is a matter of custom.</summary>
    Uncertain,
    National,
    Industry,
    Local,
    Association,

    /// <summary>ISO, ISO/IEC, IEC.</summary>
    International,
    OtherBody,
    OtherDocument,
}

/// <summary>The entries of clause 2 or of the bibliography, and the search for a document in them.</summary>
public sealed class ReferenceList
{
    private readonly Dictionary<(string Prefix, string Number), List<ListedReference>> _byNumber = [];

    internal ReferenceList(ImmutableArray<ListedReference> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            if (entry.Document is not { Number.Length: > 0 } document)
                continue;
            var key = (document.Prefix, document.Number);
            if (!_byNumber.TryGetValue(key, out var same))
                _byNumber[key] = same = [];
            same.Add(entry);
        }
    }

    /// <summary>In document order.</summary>
    public ImmutableArray<ListedReference> Entries { get; }

    /// <summary>The entry of the document, dated or not; one of all parts stands for each part, and a number without part for all of them. Null where there is none.</summary>
    public ListedReference? Find(StandardNumber document)
    {
        ListedReference? loose = null;
        foreach (var entry in Same(document.Prefix, document.Number))
        {
            if (entry.Document!.Part == document.Part)
                return entry;
            if (Covers(entry.Document, document) || Covers(document, entry.Document))
                loose ??= entry;
        }

        return loose;
    }

    /// <summary>The entry with the same number that differs only in being mandatory or recommended: GB 4706.1 for GB/T 4706.1.</summary>
    public ListedReference? FindOfOtherNature(StandardNumber document)
    {
        var slash = document.Prefix.IndexOf("/T", StringComparison.Ordinal);
        var other = slash > 0 ? document.Prefix[..slash] : document.Prefix + "/T";
        foreach (var entry in Same(other, document.Number))
        {
            if (entry.Document!.Part == document.Part)
                return entry;
        }

        return null;
    }

    /// <summary>Whether citing the one means citing the other too.</summary>
    internal static bool Covers(StandardNumber whole, StandardNumber part) =>
        whole.Part == part.Part || whole.Part.Length == 0 || !whole.AllPartsSpan.IsEmpty;

    private List<ListedReference> Same(string prefix, string number) => _byNumber.GetValueOrDefault((prefix, number)) ?? [];

    internal static ReferenceList Of(DraftModel model, bool isNormative)
    {
        var entries = ImmutableArray.CreateBuilder<ListedReference>();
        foreach (var entry in model.ReferenceEntries)
        {
            var isOfBibliography = entry.FirstAncestor<BibliographySyntax>() is not null;
            if (isOfBibliography != isNormative)
                entries.Add(Read(model, entry));
        }

        return new ReferenceList(entries.DrainToImmutable());
    }

    private static ListedReference Read(DraftModel model, ReferenceEntrySyntax entry)
    {
        var numbers = model.StandardNumbersIn(entry.Span);
        var number = numbers.IsEmpty ? null : numbers[0];
        var start = number?.End ?? entry.TitleSpan.Start;
        start = NumberCharacters.SkipBlanks(model.Text.Content, start);
        var end = NumberCharacters.SkipBlanksBack(model.Text.Content, entry.Span.End);
        return new ListedReference(entry, number, TextSpan.FromBounds(start, Math.Max(start, end)));
    }
}
