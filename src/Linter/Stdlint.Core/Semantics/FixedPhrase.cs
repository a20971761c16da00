using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>A sentence that an edition of GB/T 1.1 prescribes, or the forms it may take.</summary>
/// <param name="Status">How binding the wording is.</param>
/// <param name="Texts">The forms, the usual one first; …… and × stand for what a draft fills in. Empty where the edition has none.</param>
public sealed record FixedPhrase(PhraseStatus Status, ImmutableArray<string> Texts)
{
    public static FixedPhrase None { get; } = new(PhraseStatus.Usual, []);

    public bool IsNone => Texts.IsEmpty;

    /// <summary>The first form; empty where the edition has none.</summary>
    public string Text => Texts.IsEmpty ? "" : Texts[0];
}

public enum PhraseStatus
{
    /// <summary>Word for word.</summary>
    Prescribed,

    /// <summary>The usual form, not prescribed word for word.</summary>
    Usual,

    /// <summary>Not checked against the printed standard: no finding may rest on its exact wording.</summary>
    Unchecked,
}
