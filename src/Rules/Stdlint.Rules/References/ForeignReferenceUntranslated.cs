using Stdlint.Core.Analysis;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1：国际、国外文件给出中文译名，并在其后的圆括号中给出原文名称。参考文献不必译（8.13）。
public sealed class ForeignReferenceUntranslated : DraftAnalyzer
{
    private const int ShortestTitle = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var (entry, document, title) in context.Model.NormativeReferences.Entries)
        {
            // 没有名称的由 STD3308 说。
            if (document is not { IsForeign: true } || title.Length < ShortestTitle || document.Span.Start > entry.Span.Start + entry.WrittenMarker.Length + 1)
                continue;
            var text = context.Text.TextOf(title);
            var open = text.IndexOfAny('（', '(');
            if (!HasHan(open < 0 ? text : text[..open]))
                context.Report(Descriptors.ForeignReferenceUntranslated, title, context.Text.StringOf(document.Span)).Assuming(entry);
            else if (!HasOriginalTitle(text))
                context.Report(Descriptors.ForeignReferenceUntranslatedOriginal, title, context.Text.StringOf(document.Span)).Assuming(entry);
        }
    }

    private static bool HasHan(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    /// <summary>Latin words in brackets; a short name such as （CIM） is none.</summary>
    private static bool HasOriginalTitle(ReadOnlySpan<char> text)
    {
        const int longestAbbreviation = 10;
        var open = text.IndexOfAny('（', '(');
        if (open < 0)
            return false;
        var brackets = text[open..];
        return brackets.IndexOfAnyInRange('a', 'z') >= 0 || brackets.Length > longestAbbreviation && brackets.IndexOfAnyInRange('A', 'Z') >= 0;
    }
}
