using System.Globalization;

namespace Stdlint.Core.Configuration;

/// <summary>Sizes and durations as people write them: <c>200MB</c>, <c>1.5 GiB</c>, <c>10s</c>, <c>500ms</c>.</summary>
public static class SettingsQuantity
{
    private static readonly (string Unit, long Factor)[] SizeUnits =
    [
        ("GiB", 1L << 30), ("MiB", 1L << 20), ("KiB", 1L << 10),
        // An editor who writes 200MB means what the file manager shows, which counts in 1024.
        ("GB", 1L << 30), ("MB", 1L << 20), ("KB", 1L << 10), ("B", 1),
    ];

    private static readonly (string Unit, long Factor)[] DurationUnits = [("ms", 1), ("min", 60_000), ("m", 60_000), ("s", 1000)];

    /// <summary>Bytes; null where the text is no size.</summary>
    public static long? Size(string text) => Read(text, SizeUnits);

    /// <summary>Null where the text is no duration, or none that can be waited for.</summary>
    public static TimeSpan? Duration(string text) =>
        Read(text, DurationUnits) is { } milliseconds and > 0 and <= int.MaxValue ? TimeSpan.FromMilliseconds(milliseconds) : null;

    private static long? Read(string text, (string Unit, long Factor)[] units)
    {
        foreach (var (unit, factor) in units)
        {
            if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                continue;
            var digits = text.AsSpan(0, text.Length - unit.Length).TrimEnd();
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return null;
            return number > long.MaxValue / factor ? null : (long)(number * factor);
        }

        return null;
    }
}
