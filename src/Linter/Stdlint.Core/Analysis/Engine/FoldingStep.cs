using System.Collections.Immutable;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>One cause, one finding: folds what another diagnostic explains into that one (decisions 15, 16).</summary>
internal static class FoldingStep
{
    public static void Apply(List<PendingDiagnostic> diagnostics, ImmutableArray<RulePrecedence> precedence, DraftModel model, bool isStandard)
    {
        FoldAllInto(EngineCodes.ScannedPages, diagnostics);
        if (!isStandard)
            FoldAllInto(EngineCodes.NotAStandard, diagnostics);

        var byCode = diagnostics.ToLookup(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal);
        foreach (var row in precedence)
        {
            foreach (var first in row.First)
            {
                foreach (var cause in byCode[first])
                {
                    foreach (var effect in row.Before.SelectMany(code => byCode[code]))
                        Fold(cause, effect, row.Within, model);
                }
            }
        }

        diagnostics.RemoveAll(diagnostic => diagnostic.IsFolded);
    }

    /// <summary>What makes all other findings pointless: pages without text, a file that is no standard.</summary>
    private static void FoldAllInto(string code, List<PendingDiagnostic> diagnostics)
    {
        if (diagnostics.Find(diagnostic => diagnostic.Rule.Code == code && !diagnostic.IsFolded) is not { } cause)
            return;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic != cause && !diagnostic.IsFolded && diagnostic.Rule.Code != EngineCodes.RuleFailed)
                Fold(cause, diagnostic);
        }
    }

    private static void Fold(PendingDiagnostic cause, PendingDiagnostic effect, PrecedenceScope within, DraftModel model)
    {
        if (cause.IsFolded || effect.IsFolded)
            return;
        var explains = within switch
        {
            PrecedenceScope.Place => cause.Span.IsEmpty || effect.Span.IsEmpty
                ? cause.Span.IntersectsWith(effect.Span)
                : cause.Span.OverlapsWith(effect.Span),
            PrecedenceScope.Block => model.Text.BlockAt(cause.Span.Start) == model.Text.BlockAt(effect.Span.Start),
            PrecedenceScope.Sentence => AreInOneSentence(cause, effect, model),
            _ => true,
        };
        if (explains)
            Fold(cause, effect);
    }

    private static void Fold(PendingDiagnostic cause, PendingDiagnostic effect)
    {
        cause.Folded.Add(effect);
        cause.Folded.AddRange(effect.Folded);
        effect.Folded.Clear();
        effect.IsFolded = true;
    }

    private static bool AreInOneSentence(PendingDiagnostic cause, PendingDiagnostic effect, DraftModel model)
    {
        var sentence = SentenceAt(effect.Span.Start, model.Sentences);
        return sentence >= 0
            ? model.Sentences[sentence].Span.IntersectsWith(cause.Span)
            : cause.Span.IntersectsWith(effect.Span);
    }

    /// <summary>Index of the last sentence that begins at or before the offset and reaches it, -1 where there is none.</summary>
    private static int SentenceAt(int position, ImmutableArray<Sentence> sentences)
    {
        int low = 0, high = sentences.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].Span.Start <= position)
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found >= 0 && position < sentences[found].Span.End ? found : -1;
    }
}
