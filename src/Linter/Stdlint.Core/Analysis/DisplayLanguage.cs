using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Stdlint.Core.Analysis;

/// <summary>The language of messages, given to Roslyn's localizable strings as a format provider (cultures do not exist under InvariantGlobalization).</summary>
public sealed class DisplayLanguage : IFormatProvider
{
    private DisplayLanguage(string tag) => Tag = tag;

    public static DisplayLanguage Chinese { get; } = new("zh-CN");

    public static DisplayLanguage English { get; } = new("en");

    /// <summary><c>zh-CN</c> or <c>en</c>.</summary>
    public string Tag { get; }

    public object? GetFormat(Type? formatType) =>
        formatType == typeof(DisplayLanguage) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);
}

/// <summary>A message in both languages, chosen by the <see cref="DisplayLanguage"/> that formats it; Chinese by default.</summary>
public sealed class BilingualString(string chinese, string english) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is DisplayLanguage language && language == DisplayLanguage.English ? english : chinese;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(chinese);

    protected override bool AreEqual(object? other) =>
        other is BilingualString && string.Equals(((LocalizableString)other).ToString(DisplayLanguage.Chinese), chinese, StringComparison.Ordinal);
}
