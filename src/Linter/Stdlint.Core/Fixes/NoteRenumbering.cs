using Stdlint.Core.Semantics;

namespace Stdlint.Core.Fixes;

/// <summary>Writes the labels of notes and examples anew, so that they count from 1 within what they belong to.</summary>
public static class NoteRenumbering
{
    /// <summary>The edits for all groups; none where a label is automatic, since the list has to be restarted there.</summary>
    public static IEnumerable<DraftEdit> InOrder(IEnumerable<NoteGroup> groups)
    {
        var edits = new List<DraftEdit>();
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Notes.Length; i++)
            {
                var note = group.Notes[i];
                if (note.LabelSpan.IsEmpty)
                    return [];
                var expected = group.ExpectedLabel(i);
                if (note.WrittenLabel != expected)
                    edits.Add(DraftEdit.Replace(note.LabelSpan, expected).Narrowed(note.Tree.Text));
            }
        }

        return edits;
    }
}
