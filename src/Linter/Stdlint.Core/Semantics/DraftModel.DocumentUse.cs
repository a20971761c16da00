namespace Stdlint.Core.Semantics;

/// <summary>What the draft needs the documents of its clause 2 for.</summary>
public sealed partial class DraftModel
{
    /// <summary>Whether there are clauses behind scope, references, terms and symbols.</summary>
    public bool HasTechnicalClauses
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause.Element == Syntax.ElementKind.Other)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The end is missing and nothing shows that the clauses before the technical ones are whole.</summary>
    public bool MayBeCutOff => IsTruncated.Value && !HasTechnicalClauses;

    /// <summary>Whether the draft has what its documents are cited for: technical clauses, or the entries of a terminology standard.</summary>
    public bool UsesReferences => HasTechnicalClauses || DocumentType.Value == Semantics.DocumentType.Terminology && TermEntries.Length > 0;

    /// <summary>The strongest use of a document in the text; a range or list that may include it counts (GB/T 5750.4～5750.13).</summary>
    public DocumentUse UseOf(StandardNumber document)
    {
        var use = IsOwnOrReplaced(document) || IsDraftingBasis(document) ? DocumentUse.NotAsReference : DocumentUse.None;
        foreach (var citation in Citations)
        {
            if (citation.Role == CitationRole.None || citation.Document is not { } cited || cited.Number != document.Number || !IsSameCode(cited.Prefix, document.Prefix))
                continue;
            if (!ReferenceList.Covers(cited, document) && !ReferenceList.Covers(document, cited) && !BeginsRange(cited))
                continue;
            if (citation.Role >= CitationRole.Unclear)
                return DocumentUse.Normative;
            use = use == DocumentUse.NotAsReference ? use : DocumentUse.Informative;
        }

        return use is DocumentUse.None or DocumentUse.Informative && IsNamedShortly(document) ? DocumentUse.Normative : use;
    }

    /// <summary>The documents by which standards are drafted: GB/T 1.1, GB/T 20000, GB/T 20001.</summary>
    public static bool IsDraftingBasis(StandardNumber document) => document is { Prefix: "GB/T", Number: "1" or "20000" or "20001" };

    /// <summary>Whether the document is the draft itself, or one that the cover says it replaces.</summary>
    public bool IsOwnOrReplaced(StandardNumber document)
    {
        if (document.Key == OwnNumber?.Key)
            return true;
        if (Tree.Root.Cover?.Field(Syntax.CoverFieldKind.ReplacedNumbers) is not { } replaced)
            return false;
        foreach (var number in StandardNumbersIn(replaced.Span))
        {
            if (number.Key == document.Key)
                return true;
        }

        return false;
    }

    // GB and GB/T: the same document under a wrong code is another fault.
    private static bool IsSameCode(string left, string right) => CodeOf(left).SequenceEqual(CodeOf(right));

    private static ReadOnlySpan<char> CodeOf(string prefix) =>
        prefix.EndsWith("/T", StringComparison.Ordinal) || prefix.EndsWith("/Z", StringComparison.Ordinal) ? prefix.AsSpan()[..^2] : prefix;

    private bool BeginsRange(StandardNumber number)
    {
        var after = NumberCharacters.SkipBlanks(Text.Content, number.Span.End);
        return after < Text.Content.Length && Text.Content[after] is '～' or '~' or '至' or '∼' or '〜';
    }

    /// <summary>GB/T 3836.1、3836.2: the code is left out in a list. Only numbers that can hardly be values count.</summary>
    private bool IsNamedShortly(StandardNumber document)
    {
        const int shortestNumber = 4;
        var written = document.Part.Length > 0 ? document.Number + "." + document.Part : document.Number;
        if (document.Number.Length < shortestNumber || document.IsForeign)
            return false;
        var content = Text.Content;
        for (var at = content.IndexOf(written, StringComparison.Ordinal); at >= 0; at = content.IndexOf(written, at + 1, StringComparison.Ordinal))
        {
            var end = at + written.Length;
            if (at > 0 && content[at - 1] is '、' or '～' or '~' or '和' or '及' or '与' or '至' or '/' or '-' && (end == content.Length || !char.IsAsciiDigit(content[end])))
                return true;
        }

        return false;
    }
}
