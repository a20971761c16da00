using System.Text;

namespace Stdlint.Core.Semantics;

/// <summary>norm(s) of the catalogue: compatibility forms folded, no white space, quotes, brackets and dashes unified; fixed phrases and titles are compared by it.</summary>
/// <remarks>Unicode normalization does nothing under InvariantGlobalization, so the forms that drafts hold are folded here.</remarks>
public static class NormalizedText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsIgnored(character))
                continue;
            var unified = Unify(character);
            if (unified is >= '\u2460' and <= '\u2473')
                result.Append(unified - '\u245F');
            else if (Expansion(unified) is { } expansion)
                result.Append(expansion);
            else
                result.Append(unified);
        }

        return result.ToString();
    }

    private static bool IsIgnored(char character) => char.IsWhiteSpace(character) || character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static char Unify(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => UnifyAscii((char)(character - 0xFEE0)),
        < '\u0080' => UnifyAscii(character),
        '‐' or '‑' or '‒' or '–' or '―' or '─' or '−' or '﹣' or '—' => '—',
        '“' or '”' or '„' or '‟' or '〝' or '〞' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '〈' or '≪' or '«' => '《',
        '〉' or '≫' or '»' => '》',
        '﹒' => '.',
        '｡' => '。',
        '､' => '、',
        '²' => '2',
        '³' => '3',
        'µ' => 'μ',
        _ => character,
    };

    private static char UnifyAscii(char character) => character == '-' ? '—' : character;

    private static string? Expansion(char character) => character switch
    {
        '㎡' => "m2",
        '㎥' => "m3",
        '㎜' => "mm",
        '㎝' => "cm",
        '㎞' => "km",
        '㎎' => "mg",
        '㎏' => "kg",
        '℃' => "°C",
        '…' => "...",
        >= '\u2160' and <= '\u216B' => RomanNumerals[character - '\u2160'],
        _ => null,
    };

    private static readonly string[] RomanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
}
