using System.Collections.Immutable;

namespace Stdlint.Testing.Writing;

/// <summary>The styles of a draft and their ids. Ids that no producer gives by habit are made without meaning, as Word does for Chinese names.</summary>
internal sealed class StyleTable
{
    private readonly List<StyleData> _styles = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public StyleTable(ImmutableArray<StyleData> styles)
    {
        foreach (var style in styles)
            Add(style);
    }

    public IReadOnlyList<StyleData> Styles => _styles;

    /// <summary>The id of a style; one that the layout does not have is added to it.</summary>
    public string Id(string name)
    {
        if (!_ids.TryGetValue(name, out var id))
            id = Add(new StyleData(name));
        return id;
    }

    private string Add(StyleData style)
    {
        var id = style.Id ?? "af" + Convert.ToString(_styles.Count, 16);
        _styles.Add(style);
        _ids.Add(style.Name, id);
        return id;
    }
}
