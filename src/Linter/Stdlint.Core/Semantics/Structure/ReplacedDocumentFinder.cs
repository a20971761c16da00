using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <param name="Span">UTF-16 span from 代替 to the last number.</param>
/// <param name="Numbers">The documents named; empty where they follow elsewhere.</param>
public sealed record ReplacedDocuments(TextSpan Span, ImmutableArray<StandardNumber> Numbers);

/// <summary>Reads 本文件代替…… in the foreword (8.3 c)); 被代替, 所代替 and the history of editions say something else.</summary>
internal static class ReplacedDocumentFinder
{
    private const string Replaces = "代替";

    public static ReplacedDocuments? Find(DraftModel model)
    {
        if (model.Tree.Root.Foreword is not { } foreword)
            return null;
        ReplacedDocuments? found = null;
        foreach (var sentence in model.SentencesIn(foreword.Span))
        {
            var text = model.Text.TextOf(sentence.Span);
            var at = text.IndexOf(Replaces);
            if (at < 0 || (at > 0 && text[at - 1] is '所' or '被') || text.Contains("历次", StringComparison.Ordinal))
                continue;
            var span = TextSpan.FromBounds(sentence.Span.Start + at, EndOfNaming(model, sentence.Span, sentence.Span.Start + at));
            ImmutableArray<StandardNumber> numbers = [.. model.StandardNumbersIn(span)];
            if (!numbers.IsEmpty)
                return new ReplacedDocuments(span, numbers);
            found ??= new ReplacedDocuments(new TextSpan(span.Start, Replaces.Length), []);
        }

        return found;
    }

    /// <summary>The naming ends at the first comma or semicolon outside of a title: 代替GB/T 1—2009《…》，与GB/T 1—2009相比.</summary>
    private static int EndOfNaming(DraftModel model, TextSpan sentence, int start)
    {
        for (var i = start; i < sentence.End; i++)
        {
            if (model.Text.Content[i] is '，' or ',' or '；' or ';' && !model.IsQuotedAt(i))
                return i;
        }

        return sentence.End;
    }
}
