using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A place of the text that gives both the number and the title of a document: GB/T 19001—2016《…》, 《…》（GB/T 19001）.</summary>
/// <param name="Document">The number.</param>
/// <param name="Title">The title without its marks, its elements a full-width blank apart.</param>
public sealed record TitledDocument(StandardNumber Document, string Title)
{
    // 《 and 》 with at least two characters between them.
    private const int ShortestQuotation = 4;

    internal static ImmutableArray<TitledDocument> FindAll(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<TitledDocument>();
        foreach (var quotation in model.Quotations)
        {
            var words = model.Text.TextOf(quotation);
            if (words.Length < ShortestQuotation || words[0] != '《' || words[^1] != '》' || words[1..].ContainsAny("\n\v\uFFFC《") || DocumentOf(model, quotation) is not { } document)
                continue;
            found.Add(new TitledDocument(document, DraftModel.WithWideGaps(words[1..^1].Trim())));
        }

        return found.DrainToImmutable();
    }

    /// <summary>The number right before the title, else the one in brackets right behind it.</summary>
    private static StandardNumber? DocumentOf(DraftModel model, TextSpan title)
    {
        const int longestNumber = 40;
        var content = model.Text.Content;
        var end = NumberCharacters.SkipBlanksBack(content, title.Start);
        foreach (var number in model.StandardNumbersIn(TextSpan.FromBounds(Math.Max(0, end - longestNumber), end)))
        {
            if (number.End == end)
                return number;
        }

        var bracket = NumberCharacters.SkipBlanks(content, title.End);
        if (bracket >= content.Length || content[bracket] is not ('（' or '('))
            return null;
        var start = NumberCharacters.SkipBlanks(content, bracket + 1);
        foreach (var number in model.StandardNumbersIn(new TextSpan(start, 1)))
        {
            var close = NumberCharacters.SkipBlanks(content, number.End);
            return close < content.Length && content[close] is '）' or ')' ? number : null;
        }

        return null;
    }
}
