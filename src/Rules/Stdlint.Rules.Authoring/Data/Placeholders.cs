using System.Globalization;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>The placeholders {0}, {1} … of a message.</summary>
internal static class Placeholders
{
    /// <summary>The numbers of the placeholders; null where the braces are unbalanced or hold no number.</summary>
    public static SortedSet<int>? Of(string message)
    {
        var found = new SortedSet<int>();
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] is not ('{' or '}'))
                continue;
            if (i + 1 < message.Length && message[i + 1] == message[i])
            {
                i++;
                continue;
            }

            var end = message.IndexOf('}', i);
            if (message[i] == '}' || end < 0)
                return null;
            if (!int.TryParse(message.Substring(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            found.Add(number);
            i = end;
        }

        return found;
    }
}
