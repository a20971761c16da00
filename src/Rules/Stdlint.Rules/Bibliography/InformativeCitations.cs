using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Bibliography;

/// <summary>The documents that a bibliography has to list (GB/T 1.1—2020, 9.5.4.2.2).</summary>
internal static class InformativeCitations
{
    /// <summary>The first informative citation of each document that clause 2 does not list, sources of terms left out.</summary>
    public static IEnumerable<Citation> OutsideClause2(DraftContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in context.Model.Citations)
        {
            if (citation.Role != CitationRole.Informative || citation.Zone.Role == TextRole.Source)
                continue;
            if (citation.Document is { } document && (document.Number.Length == 0 || context.Model.NormativeReferences.Find(document) is not null))
                continue;
            if (seen.Add(citation.Document?.Key ?? NormalizedText.Of(context.Text.TextOf(citation.Span))))
                yield return citation;
        }
    }
}
