using System.Collections.Immutable;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Second pass, over the whole draft: which candidates are headings. It adds evidence and accepts; it never takes evidence away.</summary>
internal sealed class HeadingSequence(DraftLines lines, List<Heading> candidates)
{
    // More numbers left out are no slip but another thing.
    private const int WidestGap = 2;

    private readonly bool[] _onChain = new bool[candidates.Count];
    private readonly List<Heading> _accepted = [];

    // The number of the last division that was accepted; empty before the first.
    private DivisionNumber? _last;
    private HeadingKind? _region;
    private char _annex;
    private int _seen;
    private int _seenTitles;

    /// <summary>The accepted headings in document order.</summary>
    public List<Heading> Accept()
    {
        ClauseChain.Find(lines, candidates, _onChain);
        for (var i = 0; i < candidates.Count; i++)
        {
            var heading = candidates[i];
            heading.IsAccepted = heading.Kind switch
            {
                HeadingKind.Clause => AcceptClause(heading, i),
                HeadingKind.Subclause => AcceptSubclause(heading, i),
                HeadingKind.Annex => AcceptAnnex(heading),
                HeadingKind.BodyTitle => AcceptBodyTitle(heading),
                _ => AcceptElement(heading),
            };
            if (heading.IsAccepted)
                _accepted.Add(heading);
        }

        return _accepted;
    }

    private bool AcceptElement(Heading heading)
    {
        // A second 前言 or a bare 索引 needs more than its words.
        var bit = 1 << (int)heading.Kind;
        if ((_seen & bit) != 0 && heading.Evidence == Evidence.FixedTitle && !heading.IsAccepted)
            return false;
        _seen |= bit;
        _region = heading.Kind;
        _last = null;
        return true;
    }

    private bool AcceptBodyTitle(Heading heading) => heading.Has(Evidence.TemplateStyle) && _region is not (HeadingKind.Clause or HeadingKind.Annex);

    private bool AcceptAnnex(Heading heading)
    {
        var letter = heading.Number?.Letter ?? '\0';
        var expected = letter != '\0' && letter == (_annex == '\0' ? 'A' : _annex + 1);
        if (expected)
            heading.Evidence |= Evidence.ExpectedNumber;
        if (heading.Evidence == Evidence.None && (letter == '\0' || letter <= _annex))
            return false;
        _region = HeadingKind.Annex;
        if (letter != '\0')
            _annex = letter;
        _last = heading.Number;
        return true;
    }

    private bool AcceptClause(Heading heading, int index)
    {
        if (_region is HeadingKind.Bibliography or HeadingKind.Index && !heading.Has(Evidence.TemplateStyle | Evidence.HeadingStyle))
            return false;
        if (heading.Number is null)
            return AcceptUnnumberedClause(heading);

        var onChain = _onChain[index];
        if (!onChain && heading.Has(Evidence.HeadingStyle) && heading.Role is { Meaning: StyleMeaning.WordHeading, Level: > 1 } && _region is HeadingKind.Clause or HeadingKind.Annex)
            return AcceptAsSubclause(heading, heading.Role.Level - 1);
        if (_region == HeadingKind.Annex && !heading.Has(Evidence.TemplateStyle | Evidence.StyleNumbering | Evidence.HeadingStyle))
            return false;
        if (IsExpected(heading.Number))
            heading.Evidence |= Evidence.ExpectedNumber;
        else if (!onChain && !heading.Has(Evidence.Strong))
            return false;
        else if (onChain && !heading.Has(Evidence.Strong))
            heading.Least = RecognitionConfidence.Medium;
        Enter(heading);
        return true;
    }

    private bool AcceptUnnumberedClause(Heading heading)
    {
        var bare = heading.Evidence == Evidence.FixedTitle;
        if (bare && _region is HeadingKind.Annex)
            return false;
        var bit = 1 << (int)TitleOf(heading);
        if (heading.Level == 0 && bare && (_seenTitles & bit) != 0)
            return false;
        _seenTitles |= bit;
        _region = HeadingKind.Clause;
        return true;
    }

    private bool AcceptAsSubclause(Heading heading, int level)
    {
        heading.Kind = HeadingKind.Subclause;
        heading.Level = level;
        return true;
    }

    private bool AcceptSubclause(Heading heading, int index)
    {
        if (heading.Number is null)
            return _region is not (HeadingKind.Bibliography or HeadingKind.Index or HeadingKind.Contents or null);
        if (IsExpected(heading.Number))
        {
            heading.Evidence |= Evidence.ExpectedNumber;
        }
        else if (!heading.Has(Evidence.Strong) && !FitsLoosely(heading, index))
        {
            return false;
        }
        else if (!heading.Has(Evidence.Strong) && HasCompany(heading, index))
        {
            // Two typed numbers that run on speak for each other.
            heading.Least = RecognitionConfidence.Medium;
        }

        if (_region is HeadingKind.Bibliography or HeadingKind.Index && !heading.Has(Evidence.TemplateStyle | Evidence.HeadingStyle))
            return false;
        InferClause(heading);
        Enter(heading);
        return true;
    }

    /// <summary>Not the next number, but one that the place allows: a gap in the row, a first subclause whose clause heading was lost.</summary>
    private bool FitsLoosely(Heading heading, int index)
    {
        var number = heading.Number!;
        if (_last is null || number.Letter != _last.Letter || heading.NumberForm != NumberForm.Sound)
            return heading.NumberOrigin == NumberOrigin.Automatic && _region is HeadingKind.Clause or HeadingKind.Annex;
        if (heading.NumberOrigin == NumberOrigin.Automatic)
            return true;
        var after = lines.Between(heading.NumberSpan.End, lines[heading.Block].End);
        if (HeadingShapes.IsQuantity(after))
            return false;

        var clause = number.Letter == '\0' ? number.Components[0] : 0;
        var current = _last.Letter == '\0' && _last.Components.Length > 0 ? _last.Components[0] : 0;
        if (clause == current)
            return heading.Has(Evidence.Shape) || (Compare(number, _last) > 0 && (IsGap(number.Components, _last.Components) || HasCompany(heading, index)));
        return clause == current + 1 && number.Components is [_, 1] && (heading.Has(Evidence.Shape) || HasCompany(heading, index));
    }

    /// <summary>The candidate after this one bears the next number.</summary>
    private bool HasCompany(Heading heading, int index)
    {
        for (var i = index + 1; i < candidates.Count && i <= index + 3; i++)
        {
            var other = candidates[i].Number;
            if (other is null)
                continue;
            if (other.Equals(heading.Number!.WithLast(heading.Number.Last + 1)) || heading.Number.IsParentOf(other))
                return true;
        }

        return false;
    }

    /// <summary>7.1 where clause 6 is open: the heading of clause 7 was not recognised, but it must be there.</summary>
    private void InferClause(Heading heading)
    {
        if (_region != HeadingKind.Clause || heading.Number is not { Letter: '\0', Components: [var clause, 1] } || _last is not { Letter: '\0', Components: [var current, ..] }
            || clause != current + 1)
        {
            return;
        }

        _accepted.Add(new()
        {
            Block = heading.Block,
            EndBlock = heading.Block,
            Kind = HeadingKind.Clause,
            Number = new('\0', [clause]),
            NumberSpan = new(lines[heading.Block].Start, 0),
            TitleSpan = new(lines[heading.Block].Start, 0),
            IsInferred = true,
            IsAccepted = true,
        });
    }

    private void Enter(Heading heading)
    {
        _last = heading.Number;
        if (heading.Kind == HeadingKind.Clause)
        {
            _seenTitles |= 1 << (int)TitleOf(heading);
            _region = HeadingKind.Clause;
        }
        else
        {
            _region ??= HeadingKind.Clause;
        }
    }

    /// <summary>Whether the number follows the last one: its first part, its next sibling, or the next sibling of one above it.</summary>
    private bool IsExpected(DivisionNumber number)
    {
        var components = number.Components;
        if (_region == HeadingKind.Introduction && number is { Letter: '\0', Components: [0, ..] })
            return _last is null ? components is [0, 1] : Follows(components, _last.Components);
        if (number is { Letter: '\0', Components: [1] })
            return _region is not (HeadingKind.Clause or HeadingKind.Annex) || _last is null;
        if (_last is null || number.Letter != _last.Letter)
            return false;
        return Follows(components, _last.Components);
    }

    private static bool Follows(ImmutableArray<int> number, ImmutableArray<int> last)
    {
        var common = number.Length - 1;
        if (common > last.Length)
            return false;
        for (var i = 0; i < common; i++)
        {
            if (number[i] != last[i])
                return false;
        }

        return number[common] == (common < last.Length ? last[common] + 1 : 1);
    }

    /// <summary>The row goes on with a number or two left out: 5.1, 5.3.</summary>
    private static bool IsGap(ImmutableArray<int> number, ImmutableArray<int> last)
    {
        if (number.Length > last.Length)
            return false;
        for (var i = 0; i < number.Length - 1; i++)
        {
            if (number[i] != last[i])
                return false;
        }

        return number[^1] - last[number.Length - 1] is > 1 and <= 1 + WidestGap;
    }

    private static int Compare(DivisionNumber first, DivisionNumber second)
    {
        for (var i = 0; i < first.Components.Length && i < second.Components.Length; i++)
        {
            if (first.Components[i] != second.Components[i])
                return first.Components[i].CompareTo(second.Components[i]);
        }

        return first.Components.Length.CompareTo(second.Components.Length);
    }

    private ElementKind TitleOf(Heading heading) => FixedTitles.Exact(lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End));
}
