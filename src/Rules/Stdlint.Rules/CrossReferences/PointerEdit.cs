using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.CrossReferences;

/// <summary>Rewrites what stands around the number of a pointer; the number itself, which a field may compute, stays.</summary>
internal static class PointerEdit
{
    /// <param name="text">The text of the draft.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="whole">The pointer with the words that are to go.</param>
    /// <param name="before">What has to stand before the number.</param>
    /// <param name="after">What has to stand behind it.</param>
    public static IEnumerable<DraftEdit> Around(DraftText text, CrossReference pointer, TextSpan whole, string before, string after)
    {
        var number = pointer.NumberSpan;
        if (!text.TextOf(TextSpan.FromBounds(whole.Start, number.Start)).SequenceEqual(before))
            yield return DraftEdit.Replace(TextSpan.FromBounds(whole.Start, number.Start), before);
        if (!text.TextOf(number).SequenceEqual(pointer.Number.Text))
            yield return DraftEdit.Replace(number, pointer.Number.Text);
        if (!text.TextOf(TextSpan.FromBounds(number.End, whole.End)).SequenceEqual(after))
            yield return DraftEdit.Replace(TextSpan.FromBounds(number.End, whole.End), after);
    }
}
