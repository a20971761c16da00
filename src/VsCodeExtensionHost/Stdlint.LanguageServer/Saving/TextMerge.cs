using Stdlint.Core.Fixes;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Brings two changes of one text together, line by line.</summary>
public static class TextMerge
{
    /// <summary>The text with both changes; null where both change the same lines, or lines beside each other, in different ways.</summary>
    /// <param name="basis">What both started from.</param>
    /// <param name="mine">One change of it.</param>
    /// <param name="theirs">The other.</param>
    public static string[]? Of(string[] basis, string[] mine, string[] theirs)
    {
        var ours = new Queue<DifferentRange>(SequenceDifference.Of(basis, mine));
        var others = new Queue<DifferentRange>(SequenceDifference.Of(basis, theirs));
        var merged = new List<string>();
        var position = 0;
        while (ours.Count > 0 || others.Count > 0)
        {
            if (ours.Count > 0 && others.Count > 0 && Touch(ours.Peek(), others.Peek()))
            {
                if (!IsSame(ours.Peek(), mine, others.Peek(), theirs))
                    return null;
                others.Dequeue();
                continue;
            }

            var isOurs = others.Count == 0 || ours.Count > 0 && ours.Peek().OldStart < others.Peek().OldStart;
            var next = (isOurs ? ours : others).Dequeue();
            merged.AddRange(basis.AsSpan(position, next.OldStart - position));
            merged.AddRange((isOurs ? mine : theirs).AsSpan(next.NewStart, next.NewCount));
            position = next.OldStart + next.OldCount;
        }

        merged.AddRange(basis.AsSpan(position));
        return [.. merged];
    }

    private static bool Touch(in DifferentRange one, in DifferentRange other) =>
        one.OldStart <= other.OldStart + other.OldCount && other.OldStart <= one.OldStart + one.OldCount;

    private static bool IsSame(in DifferentRange one, string[] mine, in DifferentRange other, string[] theirs) =>
        one.OldStart == other.OldStart && one.OldCount == other.OldCount && mine.AsSpan(one.NewStart, one.NewCount).SequenceEqual(theirs.AsSpan(other.NewStart, other.NewCount));
}
