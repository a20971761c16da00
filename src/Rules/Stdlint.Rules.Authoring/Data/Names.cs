using System.Text;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>Keys of the data files and the identifiers made of them.</summary>
internal static class Names
{
    /// <summary>Lower-case ASCII words, joined by single '-' or '.', beginning with a letter.</summary>
    public static bool IsKey(string name)
    {
        var previous = '-';
        foreach (var character in name)
        {
            if (character is '-' or '.')
            {
                if (previous is '-' or '.')
                    return false;
            }
            else if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            previous = character;
        }

        return previous is not ('-' or '.') && name[0] is not (>= '0' and <= '9');
    }

    /// <summary><c>hanging-paragraph</c> → <c>HangingParagraph</c>; <c>terms.local</c> → <c>TermsLocal</c>.</summary>
    public static string ToPascalCase(string key)
    {
        var result = new StringBuilder(key.Length);
        var startsWord = true;
        foreach (var character in key)
        {
            if (character is '-' or '.')
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return result.ToString();
    }
}
