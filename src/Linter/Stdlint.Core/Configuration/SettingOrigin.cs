namespace Stdlint.Core.Configuration;

/// <summary>Where the value of a setting was written.</summary>
/// <param name="Source">A path with <c>/</c>, a built-in profile such as <c>profile:strict</c>, an option such as <c>--rule</c>, or empty for a default.</param>
/// <param name="Line">One-based line, 0 where the source has no lines.</param>
/// <param name="Column">One-based column in UTF-16 units, 0 where the source has no lines.</param>
public sealed record SettingOrigin(string Source, int Line = 0, int Column = 0)
{
    public static SettingOrigin Default { get; } = new("");

    public bool IsDefault => Source.Length == 0;

    /// <summary><c>path:line:column</c>, or the source alone.</summary>
    public override string ToString() => Line > 0 ? $"{Source}:{Line}:{Column}" : Source;
}

/// <summary>A value with the place it was written in.</summary>
public sealed record Setting<T>(T Value, SettingOrigin Origin);
