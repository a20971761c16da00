using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

/// <summary>A rule about the words of one scanned list. In one sentence they are one cause and one finding.</summary>
public abstract class ListedWordRule : DraftAnalyzer
{
    /// <summary>Its arguments are the word and what has to stand there instead.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    protected abstract WordList Words { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    protected virtual bool Concerns(TextZone zone) => zone.IsProvision;

    /// <summary>Whether this word, which stands where the rule looks, is at fault.</summary>
    protected virtual bool IsAtFault(DraftModel model, in WordHit word) => true;

    /// <summary>What has to stand there instead; null where the message does not say.</summary>
    protected virtual string? Instead(ReadOnlySpan<char> word) => null;

    /// <summary>What replaces the word; null where a person has to decide.</summary>
    protected virtual string? RightWords(DraftModel model, in WordHit word) => null;

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? last = null;
        List<WordHit> together = [];
        var lastSentence = -1;
        foreach (var word in context.Model.WordHits[Words])
        {
            if (!Concerns(word.Zone) || !IsAtFault(context.Model, word))
                continue;

            var sentence = context.Model.SentenceAt(word.Span.Start)?.Span.Start ?? word.Span.Start;
            if (last is not null && sentence == lastSentence)
            {
                last.WithRelated(RelatedKind.Derived, word.Span, "related.same-fault");
                together.Add(word);
                continue;
            }

            last = context.Report(Descriptor, word.Span, context.Text.StringOf(word.Span), Instead(context.Text.TextOf(word.Span)));
            lastSentence = sentence;
            List<WordHit> words = [word];
            together = words;
            if (RightWords(context.Model, word) is not null)
                last.WithFix(() => Repair(context.Model, words));
        }
    }

    /// <summary>What is one finding is repaired together, or not at all.</summary>
    private List<DraftEdit> Repair(DraftModel model, List<WordHit> words)
    {
        var edits = new List<DraftEdit>();
        foreach (var word in words)
        {
            if (RightWords(model, word) is not { } right)
                return [];
            edits.Add(DraftEdit.Replace(word.Span, right));
        }

        return edits;
    }
}
