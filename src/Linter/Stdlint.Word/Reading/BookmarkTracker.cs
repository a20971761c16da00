using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Bookmarks, whose ends may stand anywhere in the part (ECMA-376 Part 1, 17.13.6).</summary>
internal sealed class BookmarkTracker
{
    private readonly List<(string Name, int Start, int End)> _all = [];

    /// <summary>Index into <see cref="_all"/> of the bookmarks that have begun, by the id that joins begin and end.</summary>
    private readonly Dictionary<int, int> _open = [];

    internal void Begin(XmlNode node, int position)
    {
        var (name, id) = ("", default(int?));
        for (var attributes = node.Attributes(); attributes.Read(out var attribute);)
        {
            if (attribute == XmlName.W_name)
                name = attributes.Value;
            else if (attribute == XmlName.W_id)
                id = attributes.Integer;
        }

        if (name.Length == 0)
            return;
        if (id is { } key)
            _open[key] = _all.Count;
        _all.Add((name, position, position));
    }

    internal void End(XmlNode node, int position)
    {
        if (node.IntAttribute(XmlName.W_id) is not { } id || !_open.Remove(id, out var index))
            return;
        var (name, start, _) = _all[index];
        _all[index] = (name, start, Math.Max(start, position));
    }

    /// <summary>In order of their beginnings; one without an end is a place.</summary>
    internal ImmutableArray<DraftBookmark> ToBookmarks(int length)
    {
        var bookmarks = ImmutableArray.CreateBuilder<DraftBookmark>(_all.Count);
        foreach (var (name, start, end) in _all)
            bookmarks.Add(new DraftBookmark(name, TextSpan.FromBounds(Math.Min(start, length), Math.Min(end, length))));
        return bookmarks.MoveToImmutable();
    }
}
