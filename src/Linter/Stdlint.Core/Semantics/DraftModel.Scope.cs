using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>What the scope says (GB/T 1.1—2020, 8.5).</summary>
public sealed partial class DraftModel
{
    /// <summary>The scope has text at all; an empty one is another fault (STD1014).</summary>
    public bool HasScopeText => Clause(ElementKind.Scope) is { } scope && SentencesIn(scope.Span).Length > 0;

    /// <summary>
    /// Whether a sentence of the scope holds one of the verbs. The subject before it is not asked for: an enumeration such as
    /// “……的要求，适用于……” goes on with the subject of the clause before.
    /// </summary>
    public bool ScopeStates(WordList verbs)
    {
        if (Clause(ElementKind.Scope) is not { } scope)
            return false;
        foreach (var sentence in SentencesIn(scope.Span))
        {
            if (verbs.IsFoundIn(Text.TextOf(sentence.Span)))
                return true;
        }

        return false;
    }
}
