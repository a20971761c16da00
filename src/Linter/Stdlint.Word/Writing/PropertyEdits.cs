using Stdlint.Core.Fixes;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Changes of properties of one part, collected for each element that has them, so that several edits of one element are one.</summary>
internal sealed class PropertyEdits(PartEditor part)
{
    private readonly Dictionary<int, (PropertyContainer Container, List<PropertyChange> Changes)> _all = [];

    /// <param name="owner">The element whose properties change, such as <c>w:p</c>; the properties themselves for those of a page section.</param>
    internal void Add(XmlNode owner, PropertyContainer container, params IEnumerable<PropertyChange> changes)
    {
        if (!_all.TryGetValue(owner.Index, out var edit))
            _all.Add(owner.Index, edit = (container, []));
        edit.Changes.AddRange(changes);
    }

    internal void Write()
    {
        foreach (var (index, (container, changes)) in _all.OrderBy(static pair => pair.Key))
        {
            var owner = part.Xml[index];
            var first = part.Splices.All.Count;
            Write(owner, container, changes);
            part.Mirror(owner, first);
        }
    }

    private void Write(XmlNode owner, PropertyContainer container, List<PropertyChange> changes)
    {
        var prefix = XmlPlaces.Prefix(owner);

        // Attributes without prefix would be in no namespace.
        if (prefix.Length == 0)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var properties = owner.Name == container.Name ? owner : owner.Child(container.Name);
        if (container.Changed(properties, prefix, changes, part.Mode == WriteMode.Tracked ? part.Revisions : null) is not { } changed)
            return;
        if (properties.Exists)
            part.Splices.Replace(properties.ByteStart, properties.ByteEnd, changed);
        else if (XmlPlaces.IsSelfClosing(owner))
            part.Splices.Replace(owner.ByteStart, owner.ByteEnd, XmlPlaces.Filled(owner, changed));
        else
            part.Splices.Insert(PlaceIn(owner), changed);
    }

    /// <summary>Properties stand first in their element, those of a row behind its exceptions, those of a mark behind all of its paragraph's but the section and the change.</summary>
    private static int PlaceIn(XmlNode owner)
    {
        if (owner.Name != XmlName.W_pPr)
            return owner.Child(XmlName.W_tblPrEx) is { Exists: true } exception ? exception.ByteEnd : XmlPlaces.ContentStart(owner);
        if (owner.Child(XmlName.W_sectPr) is { Exists: true } section)
            return section.ByteStart;
        return owner.Child(XmlName.W_pPrChange) is { Exists: true } change ? change.ByteStart : XmlPlaces.ContentEnd(owner);
    }
}
