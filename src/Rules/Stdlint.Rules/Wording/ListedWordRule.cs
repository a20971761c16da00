using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

/// <summary>A rule about the words of one scanned list.</summary>
public abstract class ListedWordRule : RecurringFaultRule
{
    protected abstract WordList Words { get; }

    protected virtual bool Concerns(TextZone zone) => zone.IsProvision;

    /// <summary>Whether this word, which stands where the rule looks, is at fault.</summary>
    protected virtual bool IsAtFault(DraftModel model, in WordHit word) => true;

    /// <summary>What has to stand there instead; null where the message does not say.</summary>
    protected virtual string? Instead(ReadOnlySpan<char> word) => null;

    /// <summary>What replaces the word; null where a person has to decide.</summary>
    protected virtual string? RightWords(DraftModel model, in WordHit word) => null;

    /// <summary>The edits that repair the fault, where more than the word changes; none where a person has to decide.</summary>
    protected virtual ImmutableArray<DraftEdit> RepairOf(DraftModel model, in WordHit word) =>
        RightWords(model, word) is { } right ? [DraftEdit.Replace(word.Span, right)] : [];

    protected sealed override IEnumerable<RecurringFault> FaultsOf(DraftModel model)
    {
        foreach (var word in model.WordHits[Words])
        {
            if (Concerns(word.Zone) && IsAtFault(model, word))
                yield return new RecurringFault(word.Span, Instead(model.Text.TextOf(word.Span)), RepairOf(model, word));
        }
    }
}
