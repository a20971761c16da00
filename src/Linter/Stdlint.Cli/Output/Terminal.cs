using System.Buffers;
using System.Globalization;
using System.Text;

namespace Stdlint.Cli.Output;

/// <summary>What a terminal can show and what it must not be told.</summary>
internal static class Terminal
{
    // Characters that are one thing in a draft and would be another on a terminal.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0xAD, 0x200E, 0x200F, 0xFFFC])
            .Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)]);

    /// <summary>The text with one harmless character in place of each that moves the cursor, turns the direction or shows nothing.</summary>
    public static string Safe(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Safe(source[i]);
    });

    private static char Safe(char character) => character switch
    {
        '\t' => ' ',
        // A line break inside a paragraph.
        '\v' => '\u21B5',
        // An object: picture, formula, reference mark.
        '\uFFFC' => '\u25AF',
        '\u00AD' => '-',
        _ when Special.Contains(character) => '?',
        _ => character,
    };

    /// <summary>Whether to colour what goes to the stream.</summary>
    /// <param name="choice">auto, always or never.</param>
    /// <param name="isRedirected">The stream is no terminal.</param>
    public static bool UsesColor(string choice, bool isRedirected) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => !isRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>Writes UTF-8 without a byte order mark, and \n on every system so that output can be compared.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    public static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
