namespace Stdlint.Testing.Writing;

/// <summary>A paragraph style of a template.</summary>
/// <param name="Name">The w:name, by which styles are known.</param>
internal sealed record StyleData(string Name)
{
    /// <summary>Name of the base style; null for none.</summary>
    public string? BasedOn { get; init; } = "Normal";

    /// <summary>Zero-based outline level, 9 for body text; null where the style does not state it.</summary>
    public int? Outline { get; init; }

    /// <summary>Key of the list whose number the style states; null where it states none or inherits it.</summary>
    public string? List { get; init; }

    /// <summary>List level that the style states; stated apart from <see cref="List"/>, as in the SET 2020 template.</summary>
    public int? ListLevel { get; init; }

    public Look Look { get; init; } = Look.None;

    /// <summary>An id that a producer gives by habit, such as <c>1</c> for heading 1; else one without meaning is made.</summary>
    public string? Id { get; init; }

    public bool IsHidden { get; init; }
}

/// <summary>Formatting, of a style or of a paragraph directly; null is not stated.</summary>
internal sealed record Look
{
    public static Look None { get; } = new();

    /// <summary>center, right, both, left or distribute.</summary>
    public string? Align { get; init; }

    public bool Bold { get; init; }

    /// <summary>Half-points.</summary>
    public int? Size { get; init; }

    public string? Font { get; init; }

    /// <summary>First-line indent in hundredths of a character.</summary>
    public int? FirstLineCharacters { get; init; }

    /// <summary>Left indent in twentieths of a point.</summary>
    public int? Left { get; init; }

    /// <summary>Space before and after in hundredths of a line.</summary>
    public int? SpacingLines { get; init; }

    public bool IsFrame { get; init; }

    public bool StartsPage { get; init; }
}
