namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Second pass, over the whole draft: which candidates are headings. It adds evidence and accepts; it never takes evidence away.</summary>
internal sealed class HeadingSequence(DraftLines lines, List<Heading> candidates)
{
    private readonly bool[] _onChain = new bool[candidates.Count];
    private readonly List<Heading> _accepted = [];

    // The number of the last division that was accepted; empty before the first.
    private DivisionNumber? _last;
    private HeadingKind? _region;

    // The number before a row of misplaced ones, so that the draft can go on from it.
    private DivisionNumber? _resume;

    // The open clause has no number, so that any n.1 may be its first subclause.
    private bool _isUnnumbered;

    // Index of the first candidate that is surely a clause; what stands before it is front matter.
    private int _firstClause;
    private char _annex;
    private int _seen;
    private int _seenTitles;

    /// <summary>The accepted headings in document order.</summary>
    public List<Heading> Accept()
    {
        ClauseChain.Find(lines, candidates, _onChain);
        _firstClause = candidates.FindIndex(heading => heading.Kind == HeadingKind.Clause && (heading.Has(Evidence.FixedTitle | Evidence.TemplateStyle) || heading.Number is not null));
        for (var i = 0; i < candidates.Count; i++)
        {
            var heading = candidates[i];
            heading.IsAccepted = heading.Kind switch
            {
                HeadingKind.Clause when heading.Number is null => AcceptUnnumberedClause(heading, i),
                HeadingKind.Clause => AcceptClause(heading, heading.Number, i),
                HeadingKind.Subclause => AcceptSubclause(heading, i),
                HeadingKind.Annex => AcceptAnnex(heading),
                HeadingKind.BodyTitle => AcceptBodyTitle(heading),
                _ => AcceptElement(heading, i),
            };
            if (heading.IsAccepted)
                _accepted.Add(heading);
        }

        for (var i = 0; i < _accepted.Count; i++)
            SettleTitle(_accepted[i], i + 1 < _accepted.Count ? _accepted[i + 1] : null);
        return _accepted;
    }

    /// <summary>A typed number before a phrase with a modal verb, with nothing under it: the subclause itself, only its full stop is missing.</summary>
    private void SettleTitle(Heading heading, Heading? next)
    {
        if (heading.Kind != HeadingKind.Subclause || heading.IsUntitled || heading.Has(Evidence.TemplateStyle | Evidence.HeadingStyle | Evidence.Shape) || heading.TitleSpan.Length == 0)
            return;
        var end = next?.Block ?? lines.BodyEnd;
        if (lines.NextContent(heading.EndBlock, end) < end || (next is { Kind: HeadingKind.Subclause } && next.Level > heading.Level))
            return;
        heading.IsUntitled = HeadingShapes.HasModalOrPause(lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End));
    }

    private bool AcceptElement(Heading heading, int index)
    {
        // Another name (序言, 参考资料) that only stands out needs its place: before the first clause, or behind the last.
        if (heading.Evidence == Evidence.Shape && !(heading.Kind == HeadingKind.Bibliography ? IsBehindClauses(index) : _firstClause < 0 || index < _firstClause))
            return false;

        // There, looks and place speak for each other.
        if (heading.Evidence == Evidence.Shape)
            heading.Least = RecognitionConfidence.Medium;

        // A second 前言 or a bare 索引 needs more than its words.
        var bit = 1 << (int)heading.Kind;
        if ((_seen & bit) != 0 && heading.Evidence == Evidence.FixedTitle && !heading.IsAccepted)
            return false;
        _seen |= bit;
        _region = heading.Kind;
        _last = null;
        _isUnnumbered = false;
        return true;
    }

    private bool IsBehindClauses(int index)
    {
        for (var i = index + 1; i < candidates.Count; i++)
        {
            if (_onChain[i] || candidates[i].Kind == HeadingKind.Annex)
                return false;
        }

        return _region is HeadingKind.Clause or HeadingKind.Annex;
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
        _isUnnumbered = false;
        return true;
    }

    private bool AcceptClause(Heading heading, DivisionNumber number, int index)
    {
        if (_region is HeadingKind.Bibliography or HeadingKind.Index && !heading.Has(Evidence.TemplateStyle | Evidence.HeadingStyle))
            return false;

        var onChain = _onChain[index];
        if (!onChain && heading.Role is { Meaning: StyleMeaning.WordHeading, Level: > 1 } && _region is HeadingKind.Clause or HeadingKind.Annex)
            return AcceptAsSubclause(heading, heading.Role.Level - 1);
        if (_region == HeadingKind.Annex && !onChain && !heading.Has(Evidence.TemplateStyle))
        {
            // Clauses within an annex, numbered for themselves: wrong, but subclauses of the annex they are.
            return heading.Has(Evidence.HeadingStyle | Evidence.Shape) && AcceptAsSubclause(heading, 1);
        }

        if (_region == HeadingKind.Annex && !heading.Has(Evidence.TemplateStyle | Evidence.StyleNumbering | Evidence.HeadingStyle))
            return false;
        if (!onChain && !heading.Has(Evidence.Strong))
        {
            if (!IsRepeated(heading, number, index))
                return false;
            heading.Least = RecognitionConfidence.Medium;
        }

        // A sentence after a single number is a clause without title only between two clauses that it joins.
        if (heading.IsUntitled && !heading.Has(Evidence.Strong) && !(IsExpected(number) && GoesOn(number, index)))
            return false;
        if (IsExpected(number))
            heading.Evidence |= Evidence.ExpectedNumber;
        else if (!heading.Has(Evidence.Strong) && (heading.Has(Evidence.Shape) || GoesOn(number, index)))
            heading.Least = RecognitionConfidence.Medium;
        Enter(heading);
        return true;
    }

    private bool AcceptUnnumberedClause(Heading heading, int index)
    {
        var bare = heading.Evidence == Evidence.FixedTitle;
        if (bare && _region is HeadingKind.Annex or HeadingKind.Bibliography or HeadingKind.Index)
            return false;
        if (index < _firstClause && !heading.Has(Evidence.FixedTitle | Evidence.TemplateStyle))
        {
            // The title of the draft in the style of a clause heading: above clause 1, or on the cover.
            if (index + 1 == _firstClause && BodyTitleRecognizer.IsRightAbove(lines, heading.EndBlock, candidates[_firstClause].Block))
            {
                heading.Kind = HeadingKind.BodyTitle;
                return true;
            }

            if (_region is null)
                return false;
        }

        var bit = 1 << (int)TitleOf(heading);
        if (bare && (_seenTitles & bit) != 0)
            return false;
        _seenTitles |= bit;
        _region = HeadingKind.Clause;
        _isUnnumbered = true;
        return true;
    }

    /// <summary>The next clause on the chain bears the next number.</summary>
    private bool GoesOn(DivisionNumber number, int index)
    {
        for (var i = index + 1; i < candidates.Count; i++)
        {
            if (_onChain[i])
                return candidates[i].Number!.Components[0] == number.Components[0] + 1;
        }

        return false;
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
        if (heading.NumberForm == NumberForm.Chinese)
            return heading.Has(Evidence.Strong | Evidence.Shape) && _region is HeadingKind.Clause or HeadingKind.Annex;
        if (IsExpected(heading.Number))
        {
            heading.Evidence |= Evidence.ExpectedNumber;
        }
        else if (_isUnnumbered && heading.Number is { Letter: '\0', Components: [> 0, 1] } && heading.NumberForm == NumberForm.Sound)
        {
            if (HasCompany(heading, index))
                heading.Least = RecognitionConfidence.Medium;
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
        if (_region == HeadingKind.Annex && number.Letter != '\0' && number.Letter != _last?.Letter && heading.NumberForm == NumberForm.Sound)
            return NumberOrder.Follows(number.Components, _last?.Components ?? []);
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
            return heading.Has(Evidence.Shape) || (NumberOrder.Compare(number, _last) > 0 && (NumberOrder.IsGap(number.Components, _last.Components) || HasCompany(heading, index)));
        return (clause == current + 1 && number.Components is [_, 1] && (heading.Has(Evidence.Shape) || HasCompany(heading, index))) || IsMisplaced(heading);
    }

    /// <summary>9 精密度 in bold under clause 9, before clause 10: a clause by its looks, to which the number before was given again.</summary>
    private bool IsRepeated(Heading heading, DivisionNumber number, int index) =>
        LooksLikeHeading(heading) && _last is { Letter: '\0', Components: [var current, ..] } && number.Components[0] == current && GoesOn(number, index);

    /// <summary>3.1 外观 in bold under clause 4: a heading by its looks, whose number was left from another place.</summary>
    private bool IsMisplaced(Heading heading)
    {
        if (!LooksLikeHeading(heading))
            return false;
        _resume ??= _last;
        return true;
    }

    private bool LooksLikeHeading(Heading heading)
    {
        if (_region != HeadingKind.Clause || heading.IsUntitled || heading.Number is not { Letter: '\0' } || !heading.Has(Evidence.Shape) || !lines.IsBold(heading.Block))
            return false;
        var title = lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End);
        return !title.IsEmpty && DraftCharacters.IsHan(title[0]) && !HeadingShapes.HasModalOrPause(title) && !HeadingShapes.IsPointer(title);
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

    /// <summary>7.1 where clause 6 is open: the heading of clause 7 was not recognised, but it must be there; a short line right above is it.</summary>
    private void InferClause(Heading heading)
    {
        if (_region != HeadingKind.Clause || heading.Number is not { Letter: '\0', Components: [var clause, 1] } || _last is not { Letter: '\0', Components: [var current, ..] }
            || clause != current + 1)
        {
            return;
        }

        var above = heading.Block - 1;
        while (above > _accepted[^1].Block && lines[above].IsBlank)
            above--;
        var isTitle = above >= _accepted[^1].EndBlock && lines.MayBeHeading(above) && !lines[above].HasObject && lines.Block(above).Label is null
            && HeadingShapes.IsTitle(lines.Of(above), HeadingShapes.LongestTitle) && NumberScanner.Scan(lines.Of(above)).Form == NumberForm.None;
        _accepted.Add(new()
        {
            Block = isTitle ? above : heading.Block,
            EndBlock = isTitle ? above + 1 : heading.Block,
            Kind = HeadingKind.Clause,
            Number = isTitle ? null : new('\0', [clause]),
            NumberSpan = new(lines[isTitle ? above : heading.Block].Start, 0),
            TitleSpan = isTitle ? lines.Span(above) : new(lines[heading.Block].Start, 0),
            IsInferred = !isTitle,
            IsAccepted = true,
        });
    }

    private void Enter(Heading heading)
    {
        if (_resume is not null && heading.Number is { } number && _last is not null && !NumberOrder.Follows(number.Components, _last.Components) && NumberOrder.Follows(number.Components, _resume.Components))
            _resume = null;
        _last = heading.Number;
        _isUnnumbered = false;
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
            return _last is null ? components is [0, 1] : NumberOrder.Follows(components, _last.Components);
        if (number is { Letter: '\0', Components: [1] })
            return _region is not (HeadingKind.Clause or HeadingKind.Annex) || _last is null;
        if (_last is null || number.Letter != _last.Letter)
            return false;
        return NumberOrder.Follows(components, _last.Components) || (_resume is not null && number.Letter == _resume.Letter && NumberOrder.Follows(components, _resume.Components));
    }

    private ElementKind TitleOf(Heading heading) => FixedTitles.Exact(lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End));
}
