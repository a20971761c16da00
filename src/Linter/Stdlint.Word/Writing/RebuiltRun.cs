using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>
/// Writes a run anew, parted where tracked changes or markers stand in it: each part repeats the start tag and the properties of the run.
/// </summary>
internal sealed class RebuiltRun
{
    private readonly RunEdit _edit;
    private readonly RevisionMarkup _revisions;
    private readonly string _prefix;
    private readonly StringBuilder _xml = new();
    private readonly StringBuilder _content = new();
    private readonly string _startTag;
    private string _properties = "";
    private State _state;

    private RebuiltRun(RunEdit edit, RevisionMarkup revisions)
    {
        _edit = edit;
        _revisions = revisions;
        _prefix = XmlPlaces.Prefix(edit.Run);
        _startTag = XmlPlaces.StartTag(edit.Run);
    }

    private enum State
    {
        Kept,
        Deleted,
        Inserted,
    }

    internal static void Write(RunEdit edit, RevisionMarkup revisions, PartSplices splices) =>
        splices.Replace(edit.Run.ByteStart, edit.Run.ByteEnd, new RebuiltRun(edit, revisions).ToXml());

    private string ToXml()
    {
        for (var child = _edit.Run.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.IsText)
                continue;
            if (child.Name == XmlName.W_rPr)
                _properties = XmlPlaces.Raw(child);
            else if (!_edit.Touches(child))
                Add(State.Kept, XmlPlaces.Raw(child));
            else if (child.Name == XmlName.W_t)
                AddText(child);
            else
                AddElement(child);
        }

        Flush();
        return _xml.ToString();
    }

    private void AddText(XmlNode t)
    {
        var characters = StoredCharacters.Of(t);
        var at = characters.First;
        foreach (var change in _edit.ChangesOf(t))
        {
            var from = Math.Clamp(characters.IndexOf(change.Start), at, characters.End);
            var to = Math.Clamp(characters.IndexOf(change.End), from, characters.End);
            AddCharacters(State.Kept, characters.Text(at, from));
            AddCharacters(State.Deleted, characters.Text(from, to));
            AddChange(change);
            at = to;
        }

        AddCharacters(State.Kept, characters.Text(at, characters.End));
    }

    private void AddElement(XmlNode element)
    {
        var isDeleted = false;
        foreach (var change in _edit.ChangesOf(element).Where(change => change.End <= element.ByteStart || change.End > change.Start))
        {
            isDeleted |= change.End > change.Start;
            if (change.End > change.Start)
                Add(State.Deleted, XmlPlaces.Raw(element));
            AddChange(change);
        }

        if (!isDeleted)
            Add(State.Kept, XmlPlaces.Raw(element));
        foreach (var change in _edit.ChangesOf(element).Where(change => change.Start >= element.ByteEnd))
            AddChange(change);
    }

    private void AddChange(in RunChange change)
    {
        if (change.Marker is { } marker)
        {
            Flush();
            _xml.Append(marker);
        }
        else if (change.Text.Length > 0)
        {
            Add(State.Inserted, TextMarkup.Content(change.Text, _prefix));
        }
    }

    private void AddCharacters(State state, string text)
    {
        if (text.Length > 0)
            Add(state, TextMarkup.Text(text, _prefix, state == State.Deleted && !IsInOwnInsertion));
    }

    private void Add(State state, string content)
    {
        if (_state != state)
            Flush();
        _state = state;
        _content.Append(content);
    }

    private bool IsInOwnInsertion => _edit.Run.Parent is { Name: XmlName.W_ins } insertion && _revisions.IsOwn(insertion);

    private void Flush()
    {
        if (_content.Length == 0)
            return;
        var run = $"{_startTag}{_properties}{_content}{XmlPlaces.EndTag(_edit.Run)}";
        var isOwn = IsInOwnInsertion;
        switch (_state)
        {
            case State.Deleted when isOwn:
                // What only we have inserted is taken back, not deleted.
                break;
            case State.Deleted:
                _xml.Append(_revisions.Open(_prefix, "del")).Append(run).Append("</").Append(_prefix).Append("del>");
                break;
            case State.Inserted when !isOwn:
                Insert(run);
                break;
            default:
                _xml.Append(run);
                break;
        }

        _content.Clear();
    }

    /// <summary>An insertion in another author's insertion stands beside it, not in it: rejecting theirs must not decide on ours.</summary>
    private void Insert(string run)
    {
        var parent = _edit.Run.Parent;
        var isInOther = parent.Name == XmlName.W_ins;
        if (isInOther)
            _xml.Append(XmlPlaces.EndTag(parent));
        _xml.Append(_revisions.Open(_prefix, "ins")).Append(run).Append("</").Append(_prefix).Append("ins>");
        if (isInOther)
            _xml.Append(_revisions.Again(parent));
    }
}
