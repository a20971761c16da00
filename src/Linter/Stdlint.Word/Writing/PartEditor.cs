using Stdlint.Core.Fixes;
using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Collects the changes of one part and makes its new bytes.</summary>
internal sealed class PartEditor
{
    private readonly XmlPart _xml;
    private readonly Dictionary<int, RunEdit> _runs = [];

    internal PartEditor(XmlPart xml, WriteMode mode, RevisionStamp stamp)
    {
        (_xml, Mode) = (xml, mode);
        Revisions = new RevisionMarkup(xml, stamp);
        Properties = new PropertyEdits(this);
    }

    internal XmlPart Xml => _xml;

    internal WriteMode Mode { get; }

    internal PartSplices Splices { get; } = new();

    internal RevisionMarkup Revisions { get; }

    internal PropertyEdits Properties { get; }

    internal RunEdit Run(XmlNode run)
    {
        if (!_runs.TryGetValue(run.Index, out var edit))
            _runs.Add(run.Index, edit = new RunEdit(run));
        return edit;
    }

    internal bool HasEdit(XmlNode run) => _runs.ContainsKey(run.Index);

    /// <exception cref="EditRefusedException">An edit cannot be made in both copies of a text box.</exception>
    internal byte[] Finish()
    {
        foreach (var edit in _runs.Values.OrderBy(static edit => edit.Run.Index))
        {
            if (edit.WholeFormat() is { } format)
            {
                Properties.Add(edit.Run, PropertyContainer.Run, format);
                continue;
            }

            var first = Splices.All.Count;
            if (Mode == WriteMode.Tracked || edit.Changes.Exists(static change => change.Marker is not null || change.Format is not null))
                RebuiltRun.Write(edit, Mode == WriteMode.Tracked, Revisions, Splices);
            else
                DirectRun.Write(edit, Splices);
            Mirror(edit.Run, first);
        }

        Properties.Write();
        return Splices.Apply(_xml.Utf8);
    }

    /// <summary>Makes the changes since <paramref name="first"/> in the other copy of a text box too.</summary>
    internal void Mirror(XmlNode place, int first)
    {
        if (TwinChoice(place) is not { } choice)
            return;
        for (int i = first, end = Splices.All.Count; i < end; i++)
        {
            var (start, stop, added) = Splices.All[i];
            var offset = AlternateContent.TwinOffset(choice, start);
            if (offset < 0)
                throw new EditRefusedException(FixObstacle.TwinDiffers);
            Splices.Replace(offset, offset + stop - start, added);
        }
    }

    /// <summary>The <c>mc:Choice</c> around a place whose text boxes stand in the fallback once more; null where there is none.</summary>
    private static XmlNode? TwinChoice(XmlNode place)
    {
        XmlNode? found = null;
        for (var node = place.Parent; node.Exists; node = node.Parent)
        {
            if (node.Name != XmlName.MC_Choice || !AlternateContent.HasTwin(node))
                continue;

            // A copy in a copy would have to be written four times.
            if (found is not null || !AlternateContent.HasEqualTwin(node))
                throw new EditRefusedException(FixObstacle.TwinDiffers);
            found = node;
        }

        return found;
    }
}

/// <summary>An edit cannot be made; carried to the writer's surface, where it becomes an answer.</summary>
internal sealed class EditRefusedException(FixObstacle obstacle) : Exception
{
    public FixObstacle Obstacle => obstacle;
}
