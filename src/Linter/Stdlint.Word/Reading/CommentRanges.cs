using Microsoft.CodeAnalysis.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Where comments are anchored: between two range marks, or at their reference where there are none.</summary>
internal sealed class CommentRanges
{
    private readonly Dictionary<int, (int Start, int End)> _ranges = [];
    private readonly Dictionary<int, int> _references = [];

    internal void Begin(XmlNode mark, int position)
    {
        if (mark.IntAttribute(XmlName.W_id) is { } id)
            _ranges.TryAdd(id, (position, -1));
    }

    internal void End(XmlNode mark, int position)
    {
        if (mark.IntAttribute(XmlName.W_id) is { } id && _ranges.TryGetValue(id, out var range) && range.End < 0)
            _ranges[id] = (range.Start, Math.Max(range.Start, position));
    }

    internal void Refer(XmlNode reference, int position)
    {
        if (reference.IntAttribute(XmlName.W_id) is { } id)
            _references.TryAdd(id, position);
    }

    internal TextSpan Of(int id, int length)
    {
        if (_ranges.TryGetValue(id, out var range) && range.End >= 0)
            return TextSpan.FromBounds(Math.Min(range.Start, length), Math.Min(range.End, length));
        return new TextSpan(_references.TryGetValue(id, out var position) ? position : Math.Min(range.Start, length), 0);
    }
}
