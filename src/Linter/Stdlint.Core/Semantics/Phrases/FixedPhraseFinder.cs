using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the sentences that stand where a fixed phrase belongs, and says how well they fit which edition.</summary>
internal sealed class FixedPhraseFinder(DraftModel model)
{
    private readonly string _content = model.Text.Content;
    private readonly List<FixedPhraseMatch> _found = [];

    public static ImmutableArray<FixedPhraseMatch> Find(DraftModel model)
    {
        var finder = new FixedPhraseFinder(model);
        finder.FindInForeword();
        finder.FindLeadIn(DraftRegion.NormativeReferences, FixedPhraseKind.ReferencesLeadIn, PhraseTemplates.References);
        finder.FindLeadIn(DraftRegion.Terms, FixedPhraseKind.TermsLeadIn, PhraseTemplates.Terms);
        finder.FindLeadIn(DraftRegion.Symbols, FixedPhraseKind.SymbolsLeadIn, PhraseTemplates.Symbols);
        finder._found.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return [.. finder._found];
    }

    private void FindInForeword()
    {
        var sentences = model.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            if (sentence.Zone.Region is not (DraftRegion.Foreword or DraftRegion.Introduction))
                continue;
            var text = _content.AsSpan(sentence.Span.Start, sentence.Span.Length);
            if (sentence.Zone.Region == DraftRegion.Foreword && IsDraftingBasis(text))
            {
                AddDraftingBasis(sentence.Span);
            }
            else if (text.Contains("专利", StringComparison.Ordinal) && text.Contains("提请注意", StringComparison.Ordinal))
            {
                Add(FixedPhraseKind.PatentStatement, sentence.Span, PhraseTemplates.PatentStatement.Compare(text));
            }
            else if (text.Contains("涉及专利", StringComparison.Ordinal) && !text.Contains("除上述专利外", StringComparison.Ordinal))
            {
                // The disclaimer of the publisher is the second sentence of the phrase.
                var span = sentence.Span;
                if (i + 1 < sentences.Length && IsDisclaimer(sentences[i + 1].Span) && sentences[i + 1].Span.Start - span.End < 8)
                    span = TextSpan.FromBounds(span.Start, sentences[++i].Span.End);
                Add(FixedPhraseKind.PatentNotice, span, PhraseTemplates.PatentNotice.Compare(_content.AsSpan(span.Start, span.Length)));
            }
        }
    }

    private bool IsDisclaimer(TextSpan span)
    {
        var text = _content.AsSpan(span.Start, span.Length);
        return text.Contains("专利", StringComparison.Ordinal) && text.Contains("识别", StringComparison.Ordinal);
    }

    private static bool IsDraftingBasis(ReadOnlySpan<char> text)
    {
        if (!text.Contains("起草", StringComparison.Ordinal))
            return false;
        foreach (var other in (ReadOnlySpan<string>)["起草单位", "起草人", "主要起草", "负责起草", "参加起草", "参与起草", "起草组", "起草小组", "起草部门", "起草机构", "一致性程度"])
        {
            if (text.Contains(other, StringComparison.Ordinal))
                return false;
        }

        foreach (var basis in (ReadOnlySpan<string>)["1.1", "规则", "规定", "导则", "给出", "要求"])
        {
            if (text.Contains(basis, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void AddDraftingBasis(TextSpan span)
    {
        var text = _content.AsSpan(span.Start, span.Length);
        var result = PhraseTemplates.DraftingBasis.Compare(text);
        var cited = EditionsCited(span);
        if (result.Fit < PhraseFit.Typographic && PhraseTemplates.WithoutTitle(text) is { } untitled)
        {
            // The 2009 edition leaves open whether the title of its part is given.
            var withoutTitle = PhraseTemplates.DraftingBasis.Compare(untitled);
            if (withoutTitle.Fit >= PhraseFit.Typographic && withoutTitle.Editions == EditionSet.Edition2009)
                result = withoutTitle;
        }

        // What the sentence cites says more than how it is put.
        if (result.Fit < PhraseFit.Typographic && cited is { } editions)
            result = (editions, editions == EditionSet.None ? PhraseFit.Different : PhraseFit.Near, false);
        Add(FixedPhraseKind.DraftingBasis, span, result);
    }

    /// <summary>The edition of GB/T 1.1 that the sentence cites; none where it cites other documents only; null where it cites nothing, or no year.</summary>
    private EditionSet? EditionsCited(TextSpan span)
    {
        EditionSet? result = null;
        foreach (var number in model.StandardNumbersIn(span))
        {
            if (number is not { Prefix: "GB/T" or "GB", Number: "1", Part: "1" })
            {
                result ??= EditionSet.None;
                continue;
            }

            return number.Year switch
            {
                0 => null,
                >= 2020 => EditionSet.Edition2020,
                >= 2009 => EditionSet.Edition2009,
                >= 2000 => EditionSet.Edition2000,
                _ => EditionSet.Edition1993,
            };
        }

        return result;
    }

    /// <summary>The introductory text of a clause; where the parser saw none, its first paragraph if it speaks of what such a text speaks of.</summary>
    private void FindLeadIn(DraftRegion region, FixedPhraseKind kind, PhraseComparer templates)
    {
        int start = -1, end = -1;
        foreach (var run in model.Runs)
        {
            if (run.Region != region || run.Role is TextRole.Heading or TextRole.None)
                continue;
            if (run.Role == TextRole.IntroductoryText)
            {
                if (start < 0)
                    start = run.Span.Start;
                end = run.Span.End;
                continue;
            }

            if (start < 0 && run.Role == TextRole.Paragraph && SpeaksOf(kind, run.Span))
                (start, end) = (run.Span.Start, run.Span.End);
            break;
        }

        if (start < 0)
            return;
        var span = TextSpan.FromBounds(start, end);
        Add(kind, span, templates.Compare(_content.AsSpan(start, end - start)));
    }

    private bool SpeaksOf(FixedPhraseKind kind, TextSpan span)
    {
        var text = _content.AsSpan(span.Start, span.Length);
        return text.Contains("适用", StringComparison.Ordinal) || kind switch
        {
            FixedPhraseKind.ReferencesLeadIn => text.Contains("文件", StringComparison.Ordinal) || text.Contains("引用", StringComparison.Ordinal),
            FixedPhraseKind.TermsLeadIn => text.Contains("术语", StringComparison.Ordinal) || text.Contains("定义", StringComparison.Ordinal),
            _ => text.Contains("符号", StringComparison.Ordinal) || text.Contains("缩略语", StringComparison.Ordinal),
        };
    }

    private void Add(FixedPhraseKind kind, TextSpan span, (EditionSet Editions, PhraseFit Fit, bool SaysNone) result) =>
        _found.Add(new FixedPhraseMatch(kind, span, result.Editions, result.Fit, result.SaysNone));
}
