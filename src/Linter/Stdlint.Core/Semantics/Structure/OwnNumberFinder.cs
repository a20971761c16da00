using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The number that the draft gives itself: on the cover, else in a header.</summary>
internal static class OwnNumberFinder
{
    public static StandardNumber? Find(DraftModel model)
    {
        if (model.Tree.Root.Cover is { } cover)
        {
            if (cover.Field(CoverFieldKind.StandardNumber) is { } field && FirstIn(model, field.Span) is { } stated)
                return stated;
            var replaced = cover.Field(CoverFieldKind.ReplacedNumbers)?.Span ?? default;
            foreach (var number in model.StandardNumbersIn(cover.Span))
            {
                if (!number.IsForeign && !replaced.OverlapsWith(number.Span))
                    return number;
            }
        }

        foreach (var number in model.StandardNumbers)
        {
            if (!number.IsForeign && model.Text.BlockAt(number.Span.Start).Story == BlockStory.Header)
                return number;
        }

        return null;
    }

    private static StandardNumber? FirstIn(DraftModel model, TextSpan span)
    {
        foreach (var number in model.StandardNumbersIn(span))
        {
            if (!number.IsForeign)
                return number;
        }

        return null;
    }
}
