using System.Globalization;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Numbering instances (<c>w:num</c>; ECMA-376 Part 1, 17.9.15) that restart a list; the definitions stay as they are.</summary>
internal sealed class NumberingEdits(WordPackage package)
{
    private readonly Dictionary<int, (int Id, int Level)> _restarted = [];
    private readonly StringBuilder _added = new();
    private int _last;

    /// <summary>The instance that a block got by <see cref="Restarted"/>; null where it keeps its own.</summary>
    internal int? IdOf(int block) => _restarted.TryGetValue(block, out var found) ? found.Id : null;

    internal int LevelOf(int block) => _restarted[block].Level;

    /// <summary>Id of a new instance of the list of the label, whose level begins with the value.</summary>
    /// <exception cref="EditRefusedException">The draft stores its numbering in a way that is not understood.</exception>
    internal int Restarted(int block, BlockLabel label, int start)
    {
        if (Root() is not { Exists: true } root || Instance(root, label.NumberingId) is not { Exists: true } old)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        if (_last == 0)
            _last = Instances(root).Max(static instance => instance.IntAttribute(XmlName.W_numId) ?? 0);
        var id = ++_last;
        var prefix = XmlPlaces.Prefix(root);
        var level = label.Level.ToString(CultureInfo.InvariantCulture);
        _added.Append(CultureInfo.InvariantCulture, $"<{prefix}num {prefix}numId=\"{id}\">{XmlPlaces.Raw(old.Child(XmlName.W_abstractNumId))}");
        _added.Append(CultureInfo.InvariantCulture, $"<{prefix}lvlOverride {prefix}ilvl=\"{level}\"><{prefix}startOverride {prefix}val=\"{start}\"/></{prefix}lvlOverride></{prefix}num>");
        _restarted[block] = (id, label.Level);
        return id;
    }

    /// <summary>Writes the new instances behind the others.</summary>
    internal void Finish(PackageSplicer splicer)
    {
        if (_added.Length == 0 || package.MainPart.RelatedByType(RelationshipKind.Numbering) is not { } part)
            return;
        var root = Root()!.Value;
        var splices = new PartSplices();
        splices.Insert(Instances(root).Last().ByteEnd, _added.ToString());
        splicer.Replace(part.Entry, splices.Apply(root.Part.Utf8));
    }

    private XmlNode? Root() => package.Xml(RelationshipKind.Numbering) is { IsTranscoded: false } xml ? xml.Root : null;

    private static XmlNode Instance(XmlNode root, int id) => Instances(root).FirstOrDefault(instance => instance.IntAttribute(XmlName.W_numId) == id);

    private static IEnumerable<XmlNode> Instances(XmlNode root)
    {
        for (var child = root.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_num)
                yield return child;
        }
    }
}
