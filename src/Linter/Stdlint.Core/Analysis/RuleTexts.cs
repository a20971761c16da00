using System.Collections.Immutable;
using System.Globalization;

namespace Stdlint.Core.Analysis;

/// <summary>The words of a rule in rules.json; apart from <see cref="RuleEntry"/>, because a run without findings needs none of them.</summary>
public sealed record RuleTexts
{
    public required BilingualText Title { get; init; }

    /// <summary>The default message, then the named variants.</summary>
    public required ImmutableArray<RuleMessage> Messages { get; init; }

    public BilingualText? FixTitle { get; init; }

    /// <summary>Why the rule exists, for explain and for its page.</summary>
    public required BilingualText Why { get; init; }

    /// <summary>What each option is for, in the order of the entry's options.</summary>
    public ImmutableArray<RuleOptionText> Options { get; init; } = [];

    /// <summary>The smallest draft at fault, in the sample notation; empty where a draft cannot show it.</summary>
    public string Bad { get; init; } = "";

    /// <summary>The same without the fault.</summary>
    public string Good { get; init; } = "";
}

/// <param name="Name">Name of the option.</param>
/// <param name="About">What it is for.</param>
public sealed record RuleOptionText(string Name, BilingualText About);

/// <param name="Variant">Name of the variant; <c>default</c> for the first.</param>
/// <param name="Text">With placeholders {0}, {1} …</param>
public sealed record RuleMessage(string Variant, BilingualText Text);

/// <summary>Words in both languages of the interface.</summary>
public sealed record BilingualText(string Chinese, string English) : IFormattable
{
    public string In(DisplayLanguage language) => language == DisplayLanguage.English ? English : Chinese;

    /// <summary>As an argument of a message the words follow the language of the message.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        In(formatProvider as DisplayLanguage ?? DisplayLanguage.Chinese);

    /// <summary>The words with the placeholders {0}, {1} … filled in.</summary>
    public string In(DisplayLanguage language, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, In(language), arguments);
}
