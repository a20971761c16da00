using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>Colours by meaning: the modal verbs by the provision they express, pointers, standards, terms and quantities.</summary>
public static class SemanticTokenList
{
    private const int Reference = 4;
    private const int Term = 5;
    private const int Quantity = 6;

    /// <summary>The legend, in the order of the numbers in the data.</summary>
    public static IReadOnlyList<string> Types { get; } =
        ["requirement", "recommendation", "permission", "capability", "reference", "term", "quantity"];

    public static SemanticTokens Of(AnalyzedDraft draft)
    {
        if (draft.Model is not { } model)
            return new SemanticTokens([]);
        var tokens = new List<(TextSpan Span, int Type)>();
        // 可 in 可触及 may be part of a word: what the classifier cannot tell is not coloured.
        tokens.AddRange(model.ModalVerbs.Where(static verb => !verb.IsAmbiguous).Select(static verb => (verb.Span, TypeOf(verb.Provision))).Where(static token => token.Item2 >= 0));
        tokens.AddRange(model.CrossReferences.Select(static pointer => (pointer.Span, Reference)));
        tokens.AddRange(model.StandardNumbers.Select(static number => (number.Span, Reference)));
        tokens.AddRange(model.TermEntries.Where(static entry => !entry.TermSpan.IsEmpty).Select(static entry => (entry.TermSpan, Term)));
        tokens.AddRange(model.Quantities.Select(static quantity => (TextSpan.FromBounds(quantity.Number.Start, Math.Max(quantity.Number.End, quantity.Unit.End)), Quantity)));
        tokens.Sort(static (one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(one.Span.Length));
        return new SemanticTokens(Data(draft, tokens));
    }

    /// <summary>Five numbers a token, places relative to the token before; tokens neither overlap nor go over lines.</summary>
    private static List<int> Data(AnalyzedDraft draft, List<(TextSpan Span, int Type)> tokens)
    {
        var data = new List<int>(tokens.Count * 5);
        var (line, character, end) = (0, 0, 0);
        foreach (var (span, type) in tokens)
        {
            var block = draft.Text.BlockAt(span.Start);
            if (span.IsEmpty || span.Start < end || span.End > block.Span.End)
                continue;
            var start = span.Start - block.Span.Start;
            data.Add(block.Index - line);
            data.Add(block.Index == line ? start - character : start);
            data.Add(span.Length);
            data.Add(type);
            data.Add(0);
            (line, character, end) = (block.Index, start, span.End);
        }

        return data;
    }

    private static int TypeOf(ProvisionType provision) => provision switch
    {
        ProvisionType.Requirement or ProvisionType.Instruction => 0,
        ProvisionType.Recommendation => 1,
        ProvisionType.Permission => 2,
        ProvisionType.Ability or ProvisionType.Possibility => 3,
        _ => -1,
    };
}
