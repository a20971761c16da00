using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Core.Configuration;

namespace Stdlint.Core.Analysis;

/// <summary>The values of a rule's options, as set or else as declared; read by the option classes that the generator writes.</summary>
/// <remarks>The settings have been checked against the declarations, so a value that does not fit is a fault of the program and throws.</remarks>
public sealed class RuleOptionValues(ImmutableArray<OptionSetting> settings)
{
    public static RuleOptionValues Defaults { get; } = new([]);

    /// <summary>No option is set.</summary>
    public bool IsDefault => settings.IsEmpty;

    public bool Bool(string name, bool otherwise) => Find(name) is { } value ? bool.Parse(value) : otherwise;

    public int Int(string name, int otherwise) => Find(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public decimal Decimal(string name, decimal otherwise) =>
        Find(name) is { } value ? decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) : otherwise;

    public string Text(string name, string otherwise) => Find(name) ?? otherwise;

    public ImmutableArray<string> List(string name, ImmutableArray<string> otherwise)
    {
        foreach (var setting in settings)
        {
            if (setting.Name == name)
                return setting.Values;
        }

        return otherwise;
    }

    private string? Find(string name) => List(name, []) is [var value, ..] ? value : null;
}
