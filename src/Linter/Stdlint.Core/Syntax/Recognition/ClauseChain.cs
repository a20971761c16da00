namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// Which of the lines that begin with a single number are the clauses 1, 2, 3 …: the chain through the whole draft with the most
/// evidence. Numbered lists in the text begin anew and again, so they lose against headings that run on; a typed heading between
/// two styled ones fits the gap. Linear: each candidate is tried after each of the at most 99 numbers.
/// </summary>
internal static class ClauseChain
{
    private const int Next = 4;
    private const int Begin = 4;
    private const int FurthestGap = 4;
    private const int Numbers = NumberScanner.MaximumComponent + 1;

    /// <summary>Marks the candidates on the best chain in <paramref name="onChain"/>, which is as long as the candidates.</summary>
    public static void Find(DraftLines lines, List<Heading> candidates, bool[] onChain)
    {
        // 1, 2, 3 and 一、, 二、, 三、 never make one chain: the second half of the tables is for the Chinese forms.
        Span<int> scores = stackalloc int[2 * Numbers];
        Span<int> ends = stackalloc int[2 * Numbers];
        scores.Fill(int.MinValue);
        var before = new int[candidates.Count];
        var total = 0;
        var last = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!IsClauseNumber(candidates[i]))
                continue;
            var number = candidates[i].Number!.Components[0];
            var half = candidates[i].NumberForm == NumberForm.Chinese ? Numbers : 0;
            var bestScore = scores.Slice(half, Numbers);
            var bestEnd = ends.Slice(half, Numbers);
            var (score, previous) = BestBefore(number, bestScore, bestEnd, candidates[i]);
            score += Weight(lines, candidates, i);
            before[i] = previous;
            if (score <= bestScore[number])
                continue;
            bestScore[number] = score;
            bestEnd[number] = i;
            if (score > total)
            {
                total = score;
                last = i;
            }
        }

        for (var i = last; i >= 0; i = before[i])
            onChain[i] = true;
    }

    private static bool IsClauseNumber(Heading heading) =>
        heading.Kind == HeadingKind.Clause && heading.Number is { Letter: '\0', Components: [> 0] };

    private static (int Score, int Previous) BestBefore(int number, Span<int> bestScore, Span<int> bestEnd, Heading heading)
    {
        // A draft may begin in the middle; 1 is where it should begin.
        var score = number == 1 ? Begin : -Math.Min(number, 6);
        var previous = -1;
        for (var other = 1; other < number; other++)
        {
            if (bestScore[other] == int.MinValue)
                continue;
            var gap = number - other - 1;
            if (gap > FurthestGap && !heading.Has(Evidence.Strong))
                continue;
            var candidate = bestScore[other] + (gap == 0 ? Next : -2 * Math.Min(gap, FurthestGap));
            if (candidate > score)
                (score, previous) = (candidate, bestEnd[other]);
        }

        return (score, previous);
    }

    private static int Weight(DraftLines lines, List<Heading> candidates, int index)
    {
        var heading = candidates[index];
        var weight = heading.NumberForm == NumberForm.Sound ? 3 : 0;
        if (heading.IsUntitled && !heading.Has(Evidence.Strong))
            weight -= 6;
        if (heading.Has(Evidence.Strong))
            weight += 40;
        if (heading.Has(Evidence.FixedTitle))
            weight += 10;
        if (heading.Has(Evidence.Shape))
            weight += 4;
        if (!heading.Has(Evidence.Strong) && (IsNeighbour(lines, candidates, index, -1) || IsNeighbour(lines, candidates, index, 1)))
            weight -= 6;
        return weight;
    }

    // Lines that count without anything between them are a list, clauses have content.
    private static bool IsNeighbour(DraftLines lines, List<Heading> candidates, int index, int step)
    {
        var other = index + step;
        if (other < 0 || other >= candidates.Count || !IsClauseNumber(candidates[other]) || candidates[other].Has(Evidence.Strong))
            return false;
        if (candidates[other].Number!.Components[0] != candidates[index].Number!.Components[0] + step)
            return false;
        if (candidates[other].IsUntitled || candidates[index].IsUntitled)
            return false;
        var (first, second) = step < 0 ? (candidates[other], candidates[index]) : (candidates[index], candidates[other]);
        return lines.NextContent(first.EndBlock, second.Block) == second.Block;
    }
}
