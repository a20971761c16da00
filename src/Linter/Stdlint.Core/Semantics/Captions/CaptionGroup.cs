using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Figures or tables that are counted together: of introduction and main body, or of one annex.</summary>
/// <param name="Annex">The annex; null for introduction and main body.</param>
/// <param name="Members">Those with a caption, continuations included, in document order.</param>
public sealed record CaptionGroup(AnnexSyntax? Annex, ImmutableArray<CaptionedSyntax> Members)
{
    internal static ImmutableArray<CaptionGroup> Of(IEnumerable<CaptionedSyntax> captioned)
    {
        var groups = ImmutableArray.CreateBuilder<CaptionGroup>();
        var members = ImmutableArray.CreateBuilder<CaptionedSyntax>();
        AnnexSyntax? annex = null;
        foreach (var item in captioned)
        {
            if (!item.HasCaption || item.FirstAncestor<ForewordSyntax>() is not null || item.FirstAncestor<CoverSyntax>() is not null)
                continue;
            if (item.FirstAncestor<AnnexSyntax>() is var around && around != annex)
            {
                Close();
                annex = around;
            }

            members.Add(item);
        }

        Close();
        return groups.ToImmutable();

        void Close()
        {
            if (members.Count > 0)
                groups.Add(new CaptionGroup(annex, members.ToImmutable()));
            members.Clear();
        }
    }

    /// <summary>Numbers that do not follow the one before; a first one other than 1 only outside annexes. What is numbered in another way is passed over.</summary>
    public IEnumerable<CaptionSequenceFault> SequenceFaults()
    {
        CaptionedSyntax? before = null;
        var isFirst = true;
        foreach (var item in Members)
        {
            // The numbers behind one that Word alone knows cannot be foretold.
            if (!item.HasCertainNumber)
                yield break;
            if (item.IsContinuation)
                continue;
            if (item.Number is not { Components.Length: 1 } number || number.Letter != (Annex?.Number?.Letter ?? '\0'))
            {
                (before, isFirst) = (null, false);
                continue;
            }

            // 图1a, 图1b: the same number twice is meant.
            var isPart = item.WrittenNumber is [.., >= 'a' and <= 'z'] && before?.Number == number;
            var expected = before?.Number is { } last ? last.Last + 1 : 1;
            if (number.Last != expected && !isPart && (before is not null || isFirst && Annex is null))
                yield return new CaptionSequenceFault(before, item, expected);
            (before, isFirst) = (item, false);
        }
    }

    /// <summary>The members whose numbers are wrong from the first fault on, each with the one that it should have; none where a number is automatic or of another form.</summary>
    public IEnumerable<(CaptionedSyntax Item, DivisionNumber Expected)> ExpectedNumbers()
    {
        if (SequenceFaults().FirstOrDefault() is not { } fault)
            yield break;
        var next = fault.Expected - 1;
        foreach (var item in Members.SkipWhile(item => item != fault.Item))
        {
            if (item is not { HasCertainNumber: true, Number: { Components.Length: 1 } number })
                yield break;
            if (!item.IsContinuation)
                next++;
            yield return (item, number.WithLast(next));
        }
    }
}

/// <param name="Before">The one before; null where the first of all is not 1.</param>
/// <param name="Item">The one whose number does not follow.</param>
/// <param name="Expected">What its number should be.</param>
public sealed record CaptionSequenceFault(CaptionedSyntax? Before, CaptionedSyntax Item, int Expected);
