using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13、9.5.3（推论）：文中写“参考文献[5]”，参考文献里没有第5条。
public sealed class BibliographyEntryMissing : DraftAnalyzer
{
    private const string Word = "文献";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (Numbers(context.Model) is not { Count: > 0 } numbers)
            return;
        var content = context.Text.Content;
        foreach (var sentence in context.Model.Sentences)
        {
            for (var at = sentence.Span.Start; at < sentence.Span.End; at++)
            {
                var next = content.AsSpan(at, sentence.Span.End - at).IndexOf(Word);
                if (next < 0)
                    break;
                at += next + Word.Length;
                if (EndOfNumber(content, at, out var number) is var end and > 0 && !numbers.Contains(number) && !context.Model.IsQuotedAt(at))
                    Report(context, TextSpan.FromBounds(at, end), numbers.Max);
            }
        }
    }

    private static void Report(DraftContext context, TextSpan place, int last) =>
        context.Report(Descriptors.BibliographyEntryMissing, place, context.Text.StringOf(place), last)
            .WithRelated(RelatedKind.Conflict, context.Model.HeadingOf(context.Tree.Root.Bibliography!), "related.heading");

    /// <summary>The numbers of the entries; null where one has none in square brackets.</summary>
    private static SortedSet<int>? Numbers(DraftModel model)
    {
        var numbers = new SortedSet<int>();
        foreach (var listed in model.Bibliography.Entries)
        {
            var number = BibliographyEdit.OrdinalOf(listed.Entry.WrittenMarker);
            if (number < 0)
                return null;
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>Offset behind [5]; 0 where no such number follows.</summary>
    private static int EndOfNumber(string content, int start, out int number)
    {
        number = 0;
        if (start >= content.Length || content[start] is not ('[' or '［'))
            return 0;
        var close = content.AsSpan(start).IndexOfAny(']', '］', '\n');
        return close > 1 && content[start + close] != '\n' && int.TryParse(content.AsSpan(start + 1, close - 1), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? start + close + 1 : 0;
    }
}
