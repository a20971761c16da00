using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>What the introductory text of 术语和定义 says (GB/T 1.1—2020, 8.7.2).</summary>
/// <param name="Span">UTF-16 span of the text.</param>
/// <param name="AnnouncesEntries">下列术语和定义适用…: entries have to follow.</param>
/// <param name="NamesDocuments">……界定的: other documents define terms.</param>
/// <param name="SaysNone">There are no terms to define.</param>
public sealed record TermsIntroduction(TextSpan Span, bool AnnouncesEntries, bool NamesDocuments, bool SaysNone)
{
    internal static TermsIntroduction? Read(DraftModel model)
    {
        if (model.FixedPhraseMatch(FixedPhraseKind.TermsLeadIn) is not { } phrase)
            return null;
        var text = model.Text.TextOf(phrase.Span);
        var saysNone = phrase.SaysNone || text.Contains("没有", StringComparison.Ordinal);
        return new TermsIntroduction(
            phrase.Span,
            !saysNone && (text.Contains("下列", StringComparison.Ordinal) || text.Contains("以下", StringComparison.Ordinal)),
            !saysNone && (!model.StandardNumbersIn(phrase.Span).IsEmpty || text.Contains('《') || text.Contains("界定的", StringComparison.Ordinal)),
            saysNone);
    }
}
