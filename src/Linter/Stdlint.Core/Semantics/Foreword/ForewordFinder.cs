using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Sorts the sentences of the foreword by what they are about.</summary>
internal sealed class ForewordFinder(DraftModel model)
{
    private readonly ImmutableArray<ForewordStatement>.Builder _found = ImmutableArray.CreateBuilder<ForewordStatement>();
    private int _ledBy = -1;

    public static ImmutableArray<ForewordStatement> Find(DraftModel model)
    {
        if (model.Tree.Root.Foreword is not { } foreword)
            return [];
        var finder = new ForewordFinder(model);
        foreach (var child in foreword.Children)
            finder.Read(child);
        return finder._found.DrainToImmutable();
    }

    private void Read(DraftSyntaxNode node)
    {
        switch (node)
        {
            case ListSyntax list when _ledBy >= 0 && IsLedIn(list):
                _found[_ledBy] = _found[_ledBy] with { Items = list };
                break;
            // A foreword written as a list: each item is a statement of its own.
            case ListSyntax list:
                foreach (var item in list.Items)
                    AddSentences(item);
                break;
            case ParagraphSyntax { Kind: SyntaxKind.Paragraph }:
                AddSentences(node);
                break;
        }
    }

    private bool IsLedIn(ListSyntax list)
    {
        if (list.LeadIn is null || list.LeadIn != _found[_ledBy].Node)
            return false;
        var statement = _found[_ledBy];
        return model.Text.Content[statement.Span.End - 1] is '：' or ':'
            || statement.Topic is ForewordTopic.Series or ForewordTopic.Replacement or ForewordTopic.Adoption or ForewordTopic.History;
    }

    private void AddSentences(DraftSyntaxNode node)
    {
        var first = _found.Count;
        foreach (var sentence in model.SentencesIn(node.Span))
        {
            var topic = TopicOf(sentence.Span);
            if (_found.Count > first && (_found[^1].Topic == topic || ContinuesPatent(topic)))
                _found[^1] = _found[^1] with { Span = TextSpan.FromBounds(_found[^1].Span.Start, sentence.Span.End) };
            else
                _found.Add(new ForewordStatement(topic, sentence.Span, node, Items: null));
        }

        _ledBy = _found.Count - 1;
    }

    // 本文件的发布机构不承担……责任, however it is put.
    private bool ContinuesPatent(ForewordTopic topic) => topic == ForewordTopic.Other && _found[^1].Topic == ForewordTopic.Patent;

    private ForewordTopic TopicOf(TextSpan span)
    {
        var text = model.Text.TextOf(span);
        if (model.FixedPhraseMatchAt(span.Start) is { } phrase)
        {
            if (phrase.Kind == FixedPhraseKind.DraftingBasis)
                return ForewordTopic.DraftingBasis;
            if (phrase.Kind == FixedPhraseKind.PatentNotice)
                return ForewordTopic.Patent;
        }

        if (Vocabulary.ForewordHistoryWords.IsFoundIn(text))
            return ForewordTopic.History;
        if (Vocabulary.ForewordDrafterWords.IsFoundIn(text))
            return ForewordTopic.Drafters;
        if (Vocabulary.ForewordOrganizationWords.IsFoundIn(text))
            return ForewordTopic.DraftingOrganizations;
        if (BodyTopicOf(text) is { } body)
            return body;
        if (text.Contains("专利", StringComparison.Ordinal))
            return ForewordTopic.Patent;
        if (Vocabulary.ForewordAdoptionWords.IsFoundIn(text))
            return ForewordTopic.Adoption;
        if (Vocabulary.ForewordChangeWords.IsFoundIn(text) || Replaces(span))
            return ForewordTopic.Replacement;
        if (Vocabulary.ForewordSeriesWords.IsFoundIn(text) || NamesOrdinalPart(text))
            return ForewordTopic.Series;
        return IsAnnexNature(text) ? ForewordTopic.AnnexNature : ForewordTopic.Other;
    }

    // 由……提出, 由……归口, 归口单位：……; 提出 within a sentence is an ordinary verb.
    private static ForewordTopic? BodyTopicOf(ReadOnlySpan<char> text)
    {
        if (text.Contains("归口", StringComparison.Ordinal))
            return ForewordTopic.ResponsibleBody;
        if (text.Contains("提出单位", StringComparison.Ordinal))
            return ForewordTopic.Proposer;
        var by = text.IndexOf('由');
        if (by < 0)
            return null;
        var end = text.Length;
        while (end > 0 && text[end - 1] is '。' or '；' or ';' or '.' or ' ' or '\u3000')
            end--;
        var last = Vocabulary.ForewordBodyVerbs.LengthEndingAt(text, end);
        if (last == 0)
            return null;
        return text[..end].Contains("提出", StringComparison.Ordinal) ? ForewordTopic.Proposer : ForewordTopic.OtherBody;
    }

    // 本文件代替……, 本文件自实施之日起代替……; 用……代替…… replaces nothing.
    private bool Replaces(TextSpan span)
    {
        const int furthest = 12;
        var text = model.Text.TextOf(span);
        var own = model.EndOfOwnName(span) - span.Start;
        if (own < 0)
            return Vocabulary.ForewordReplacementWords.LengthAt(text, 0) > 0;
        for (var position = own; position < Math.Min(text.Length, own + furthest); position++)
        {
            if (text[position] == '用')
                return false;
            if (Vocabulary.ForewordReplacementWords.LengthAt(text, position) > 0)
                return true;
        }

        return false;
    }

    private static bool NamesOrdinalPart(ReadOnlySpan<char> text)
    {
        var part = text.IndexOf("部分");
        return part > 1 && text[..part].LastIndexOf('第') is var ordinal and >= 0 && part - ordinal < 6
            && (text[..ordinal].Contains("是", StringComparison.Ordinal) || text[..ordinal].Contains("为", StringComparison.Ordinal));
    }

    private static bool IsAnnexNature(ReadOnlySpan<char> text) =>
        text.Contains("附录", StringComparison.Ordinal)
        && (text.Contains("规范性附录", StringComparison.Ordinal) || text.Contains("资料性附录", StringComparison.Ordinal)
            || text.Contains("标准的附录", StringComparison.Ordinal) || text.Contains("提示的附录", StringComparison.Ordinal));
}
