using System.Text;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>Keys of the data files and the identifiers made of them.</summary>
internal static class Names
{
    /// <summary>ASCII words joined by single '-' or '.', beginning with a small letter.</summary>
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
            else if (!char.IsLetterOrDigit(character) || character > '~')
            {
                return false;
            }

            previous = character;
        }

        return previous is not ('-' or '.') && name[0] is >= 'a' and <= 'z';
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
