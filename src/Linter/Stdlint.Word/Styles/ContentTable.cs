using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What belongs to the contents that a part numbers (<see cref="XmlPart.ContentOf"/>). It knows one part at a time: the body has nearly all.</summary>
internal sealed class ContentTable<T>
{
    private XmlPart? _part;
    private T[] _values = [];

    /// <summary>The place of a content's value, which is the default one at first; it holds until the next call.</summary>
    internal ref T At(XmlPart part, int content)
    {
        if (!ReferenceEquals(_part, part))
        {
            _part = part;
            Array.Clear(_values);
        }

        if (content >= _values.Length)
            Array.Resize(ref _values, Math.Max(64, content * 2));
        return ref _values[content];
    }
}
