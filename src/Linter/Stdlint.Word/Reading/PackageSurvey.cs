using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What the stories hold that no character of the text shows: tracked changes, pictures that are not there, elements of WPS.</summary>
internal sealed class PackageSurvey
{
    /// <summary>Parts that hold none of them, as most do, need not be looked through.</summary>
    private static readonly XmlName[] Sought = AllSought();

    private readonly List<(PackageRange Place, string Target)> _missingPictures = [];
    private int _insertions;
    private int _deletions;
    private int _moves;
    private int _formats;
    private int _wpsElements;

    /// <summary>End of the last change of each kind, so that changes side by side count as one.</summary>
    private int _lastInsertion = -1;
    private int _lastDeletion = -1;
    private int _lastMove = -1;

    internal RevisionCounts Revisions => new(_insertions, _deletions, _moves, _formats);

    /// <summary>Looks through the parts of the stories, in their order.</summary>
    internal static PackageSurvey Of(WordPackage package, IReadOnlyList<PackagePart> parts)
    {
        var survey = new PackageSurvey();
        for (var i = 0; i < parts.Count; i++)
        {
            if (package.Xml(parts[i]) is { } xml && Array.Exists(Sought, xml.HasElement))
                survey.Read(xml, parts[i], i);
        }

        return survey;
    }

    /// <summary>The facts, at the places of the text that hold them.</summary>
    internal void Notice(DraftText text, ImmutableArray<InputFact>.Builder facts)
    {
        foreach (var (place, target) in _missingPictures)
        {
            foreach (var item in text.Objects)
            {
                if (item.Source.Part != place.Part || item.Source.Start > place.Start || item.Source.End < place.End)
                    continue;
                facts.Add(new InputFact(InputFactKind.PictureMissing, new TextSpan(item.Position, 1), [target]));
                break;
            }
        }

        if (_wpsElements > 0)
            facts.Add(new InputFact(InputFactKind.WpsMarkup, default, [_wpsElements.ToString()]));
    }

    private void Read(XmlPart xml, PackagePart part, int index)
    {
        _lastInsertion = _lastDeletion = _lastMove = -1;
        for (var i = 0; i < xml.NodeCount; i++)
        {
            switch (SightOf(xml.NameOf(i)))
            {
                case Sight.Insertion:
                    Count(xml, i, ref _insertions, ref _lastInsertion);
                    break;
                case Sight.Deletion:
                    Count(xml, i, ref _deletions, ref _lastDeletion);
                    break;
                case Sight.Move:
                    Count(xml, i, ref _moves, ref _lastMove);
                    break;
                case Sight.Format:
                    _formats++;
                    break;
                case Sight.Picture:
                    CheckPicture(xml[i], part, index, xml[i].Attribute(XmlName.R_embed) ?? xml[i].Attribute(XmlName.R_link));
                    break;
                case Sight.VmlPicture:
                    CheckPicture(xml[i], part, index, xml[i].Attribute(XmlName.R_id));
                    break;
                case Sight.Unknown when xml.WrittenNameOf(i).StartsWith("wpsCustomData:"u8):
                    _wpsElements++;
                    break;
            }
        }
    }

    private static Sight SightOf(XmlName name) => name switch
    {
        XmlName.W_ins or XmlName.W_cellIns or XmlName.W14_conflictIns => Sight.Insertion,
        XmlName.W_del or XmlName.W_cellDel or XmlName.W14_conflictDel => Sight.Deletion,
        XmlName.W_moveTo => Sight.Move,
        XmlName.W_rPrChange or XmlName.W_pPrChange or XmlName.W_sectPrChange or XmlName.W_tblPrChange or XmlName.W_tblPrExChange
            or XmlName.W_trPrChange or XmlName.W_tcPrChange or XmlName.W_tblGridChange or XmlName.W_numberingChange => Sight.Format,
        XmlName.A_blip => Sight.Picture,
        XmlName.V_imagedata => Sight.VmlPicture,
        XmlName.Unknown => Sight.Unknown,
        _ => Sight.None,
    };

    private static XmlName[] AllSought()
    {
        var sought = new List<XmlName>();
        for (var name = 0; name < XmlNames.Count; name++)
        {
            if (SightOf((XmlName)name) != Sight.None)
                sought.Add((XmlName)name);
        }

        return [.. sought];
    }

    private static void Count(XmlPart xml, int node, ref int count, ref int last)
    {
        if (node != last)
            count++;
        last = xml.SubtreeEndOf(node);
    }

    /// <summary>The picture lies outside the package, or its part is not in it or empty.</summary>
    private void CheckPicture(XmlNode node, PackagePart part, int index, string? id)
    {
        // A placeholder shape has a blip without any reference.
        if (string.IsNullOrEmpty(id))
            return;
        var relationship = part.RelationshipById(id);
        if (relationship is { Part.Length: > 0 })
            return;
        _missingPictures.Add((new PackageRange(index, node.ByteStart, node.ByteEnd - node.ByteStart), relationship?.Target ?? id));
    }

    private enum Sight
    {
        None,
        Insertion,
        Deletion,
        Move,
        Format,
        Picture,
        VmlPicture,
        Unknown,
    }
}
