using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Gives figures or tables consecutive numbers: the typed numbers of their captions and all pointers to them, typed or the cached result of a field.</summary>
public static class CaptionRenumbering
{
    private static readonly SearchValues<char> BeforeNumber = SearchValues.Create("续图表 \u3000\t\u00A0");

    /// <summary>The edits; null where a number is automatic, so that it is not the text that has to be changed.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="members">The captions from the first wrong one on, in order; a continuation keeps the number of what it continues.</param>
    /// <param name="first">What the first of them should be.</param>
    /// <param name="letter">The letter of the annex; '\0' outside annexes.</param>
    public static ImmutableArray<DraftEdit>? InSequence(DraftModel model, IEnumerable<CaptionedSyntax> members, int first, char letter)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        var changed = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        var next = first - 1;
        foreach (var member in members)
        {
            if (member.NumberOrigin != NumberOrigin.Typed || member.Number is not { } old || DigitsOf(model, member) is not { Length: > 0 } digits)
                return null;
            if (!member.IsContinuation)
                next++;
            if (next < first)
                return null;
            var number = new DivisionNumber(letter, [next]);
            if (number == old)
                continue;
            edits.Add(DraftEdit.Replace(digits, number.Text));
            changed[member] = number;
        }

        var pointers = Renumbering.PointersTo(model, changed).ToList();
        // Where the text has the new numbers already, 图3 may mean what is 图3 now or what will be.
        if (changed.Keys.OfType<CaptionedSyntax>().Any(member => model.PointersAsExpected(member).Any()))
            return pointers.TrueForAll(place => changed.ContainsValue(place.Pointer.Number)) ? edits.ToImmutable() : null;
        foreach (var (pointer, number) in pointers)
            edits.Add(new ReplaceText(pointer.NumberSpan, number.Text, pointer.IsField));
        return edits.ToImmutable();
    }

    /// <summary>UTF-16 span of the number alone: 3-1 in 表3-1.</summary>
    private static TextSpan DigitsOf(DraftModel model, CaptionedSyntax member)
    {
        var span = member.NumberSpan;
        var text = model.Text.TextOf(span);
        var start = text.IndexOfAnyExcept(BeforeNumber);
        return start < 0 ? default : TextSpan.FromBounds(span.Start + start, span.End);
    }
}
