using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1、9.5.4.1.2：所有部分写作“GB/T ×××××（所有部分）”，不注日期。
public sealed class AllPartsNotation : DraftAnalyzer
{
    private const string Prescribed = "所有部分";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (context.Model.ZoneAt(number.Span.Start).Region is DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.Comment or DraftRegion.Foreword)
                continue;
            if (!number.AllPartsSpan.IsEmpty)
                CheckBrackets(context, number);
            else if (WordsAfter(context.Text.Content, number) is { } words)
                Report(context, number, words.End);
        }

        foreach (var (_, document, title) in context.Model.NormativeReferences.Entries)
        {
            if (document is not null && document.AllPartsSpan.IsEmpty && WordsAtEnd(context.Text.TextOf(title)) is var length and > 0)
            {
                var words = new TextSpan(title.End - length, length);
                context.Report(Descriptors.AllPartsNotation, words, context.Text.StringOf(document.Span), context.Text.StringOf(words));
            }
        }

        CheckAgreement(context);
    }

    // 清单随文中（8.6.3.1）：一处说所有部分，一处只写编号，就不知道引用的是哪些部分。
    private static void CheckAgreement(DraftContext context)
    {
        var cited = context.Model.Citations
            .Where(static citation => citation is { Role: not CitationRole.None, Document: { IsPlaceholder: false, IsForeign: false, IsDated: false, Part.Length: 0 } })
            .GroupBy(static citation => citation.Document!.Key, StringComparer.Ordinal);
        foreach (var group in cited)
        {
            var listed = context.Model.NormativeReferences.Entries.Where(entry => entry.Document is { } document && document.Key == group.Key).ToList();
            if (listed is not [{ Document: { IsDated: false } document } entry] || WordsAtEnd(context.Text.TextOf(entry.TitleSpan)) > 0)
                continue;
            var other = group.FirstOrDefault(citation => citation.Document!.AllPartsSpan.IsEmpty != document.AllPartsSpan.IsEmpty && WordsAfter(context.Text.Content, citation.Document) is null);
            if (other is null)
                continue;
            var (inList, inText) = (Whole(document), Whole(other.Document!));
            context.Report(Descriptors.AllPartsNotationList, inText, context.Text.StringOf(inList), context.Text.StringOf(inText)).Assuming(entry.Entry)
                .WithRelated(RelatedKind.Conflict, inList, "related.conflict");
        }
    }

    private static TextSpan Whole(StandardNumber number) => TextSpan.FromBounds(number.Span.Start, Math.Max(number.Span.End, number.AllPartsSpan.End));

    /// <summary>UTF-16 length of （系列标准） behind the name of the document; 0 where there is none.</summary>
    private static int WordsAtEnd(ReadOnlySpan<char> title) =>
        title.Length > 0 && title[^1] is '）' or ')' ? Vocabulary.SeriesWords.LengthEndingAt(title, title.Length) : 0;

    private static void CheckBrackets(DraftContext context, StandardNumber number)
    {
        var words = context.Text.TextOf(number.AllPartsSpan);
        if (!words[1..^1].SequenceEqual(Prescribed) && !number.IsForeign)
            Report(context, number, number.AllPartsSpan.End);
        else if (number is { IsDated: true, IsPlaceholder: false })
            context.Report(Descriptors.AllPartsNotationDated, TextSpan.FromBounds(number.Span.Start, number.AllPartsSpan.End), context.Text.StringOf(number.Span))
                .WithFix(() => number.YearSpan.End <= number.AllPartsSpan.Start ? DraftEdit.Delete(TextSpan.FromBounds(number.DashSpan.Start, number.YearSpan.End)) : null)
                .TrustedAs(FixSafety.Unsafe);
    }

    private static void Report(DraftContext context, StandardNumber number, int end)
    {
        var span = TextSpan.FromBounds(number.Span.Start, end);
        context.Report(Descriptors.AllPartsNotation, span, context.Text.StringOf(number.Span), context.Text.StringOf(span))
            .WithFix(() => DraftEdit.Replace(TextSpan.FromBounds(number.Span.End, end), $"（{Prescribed}）"));
    }

    private static TextSpan? WordsAfter(string content, StandardNumber number)
    {
        var start = NumberGap.SkipAfter(content, number.Span.End);
        // 系列产品、系列号说的是产品。
        var length = Vocabulary.SeriesTraps.LengthAt(content, start) > 0 ? 0 : Vocabulary.SeriesWords.LengthAt(content, start);
        return length > 0 && number.Part.Length == 0 && !number.IsForeign ? new TextSpan(start, length) : null;
    }
}
