using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a view shows of tracked changes (ECMA-376 Part 1, 17.13.5).</summary>
internal readonly struct RevisionFilter(TextView view)
{
    internal TextView View => view;

    /// <summary>The change that a wrapper or a property of that name marks; None for other names.</summary>
    internal static RevisionKind KindOf(XmlName name) => name switch
    {
        XmlName.W_ins or XmlName.W14_conflictIns or XmlName.W_cellIns => RevisionKind.Inserted,
        XmlName.W_del or XmlName.W14_conflictDel or XmlName.W_cellDel => RevisionKind.Deleted,
        XmlName.W_moveTo => RevisionKind.MovedTo,
        XmlName.W_moveFrom => RevisionKind.MovedFrom,
        _ => RevisionKind.None,
    };

    /// <summary>Whether what is marked with the change is absent from the view.</summary>
    internal bool Drops(RevisionKind kind) => kind switch
    {
        RevisionKind.Deleted or RevisionKind.MovedFrom => view == TextView.Final,
        RevisionKind.Inserted or RevisionKind.MovedTo => view == TextView.Original,
        _ => false,
    };

    internal bool Drops(XmlName name) => Drops(KindOf(name));

    /// <summary>Whether the properties of a mark, row or cell say that it is absent from the view.</summary>
    internal bool Drops(XmlNode properties)
    {
        for (var child = properties.Exists ? properties.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (Drops(child.Name))
                return true;
        }

        return false;
    }
}
