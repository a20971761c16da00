using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Adoption;

/// <summary>What the cover says of number and degree: GB/T 19001—2016/ISO 9001:2015, IDT.</summary>
internal static class DualNumber
{
    /// <summary>The field with the number; null where the cover gives none, or one that is not known yet.</summary>
    public static CoverFieldSyntax? NumberOf(DraftContext context) =>
        context.Tree.Root.Cover?.Field(CoverFieldKind.StandardNumber) is { } number && context.Model.CoverNumber is { IsPlaceholder: false } ? number : null;

    /// <summary>Whether a second number, of ISO or IEC, follows the first.</summary>
    public static bool IsDual(DraftContext context, CoverFieldSyntax number)
    {
        foreach (var found in context.Model.StandardNumbersIn(number.Span))
        {
            if (found.Issuer == StandardNumberIssuer.Iso)
                return true;
        }

        return number.Text.IndexOf("/ISO", StringComparison.Ordinal) >= 0 || number.Text.IndexOf("/IEC", StringComparison.Ordinal) >= 0;
    }

    /// <summary>The mark of correspondence with an ISO or IEC document and its degree in capitals; null where there is none.</summary>
    public static (CoverFieldSyntax Mark, string Degree)? MarkOf(DraftContext context)
    {
        if (context.Tree.Root.Cover?.Field(CoverFieldKind.DegreeOfCorrespondence) is not { } mark)
            return null;
        foreach (var degree in Vocabulary.DegreeCodes)
        {
            if (mark.Text.IndexOf(degree.Members.Words[0], StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            foreach (var number in context.Model.StandardNumbersIn(mark.Span))
            {
                if (number.Issuer == StandardNumberIssuer.Iso)
                    return (mark, degree.Members.Words[0]);
            }
        }

        return null;
    }
}
