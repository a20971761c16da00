using System.Text;

namespace Stdlint.Core.Semantics;

/// <summary>norm(s) of the catalogue: NFKC, no white space, quotes, brackets and dashes unified; fixed phrases and titles are compared by it.</summary>
public static class NormalizedText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var plain = true;
        foreach (var character in text)
        {
            if (IsIgnored(character))
                continue;
            var unified = Unify(character);
            buffer[length++] = unified;
            plain &= unified < '\u00A8' || unified is >= '\u4E00' and <= '\u9FFF' or '\u3002' or '\u3001' or '\u2014' or '\u300A' or '\u300B';
        }

        var result = new string(buffer[..length]);
        return plain || result.IsNormalized(NormalizationForm.FormKC) ? result : result.Normalize(NormalizationForm.FormKC);
    }

    private static bool IsIgnored(char character) => char.IsWhiteSpace(character) || character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static char Unify(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => UnifyAscii((char)(character - 0xFEE0)),
        < '\u0080' => UnifyAscii(character),
        '‐' or '‑' or '‒' or '–' or '―' or '─' or '−' or '﹣' or '—' => '—',
        '“' or '”' or '„' or '‟' or '〝' or '〞' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '〔' or '［' or '【' => '[',
        '〕' or '］' or '】' => ']',
        '〈' or '≪' or '«' => '《',
        '〉' or '≫' or '»' => '》',
        '﹒' or '．' => '.',
        _ => character,
    };

    private static char UnifyAscii(char character) => character == '-' ? '—' : character;
}
