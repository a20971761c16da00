using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>
/// Writes a run anew, parted where tracked changes, markers or other formatting stand in it: each part repeats the start tag and the properties of the run.
/// </summary>
internal sealed class RebuiltRun
{
    private readonly RunEdit _edit;
    private readonly bool _isTracked;
    private readonly RevisionMarkup _revisions;
    private readonly string _prefix;
    private readonly StringBuilder _xml = new();
    private readonly StringBuilder _content = new();
    private readonly string _startTag;
    private State _state;
    private IReadOnlyList<PropertyChange>? _format;

    private RebuiltRun(RunEdit edit, bool isTracked, RevisionMarkup revisions)
    {
        _edit = edit;
        _isTracked = isTracked;
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

    internal static void Write(RunEdit edit, bool isTracked, RevisionMarkup revisions, PartSplices splices) =>
        splices.Replace(edit.Run.ByteStart, edit.Run.ByteEnd, new RebuiltRun(edit, isTracked, revisions).ToXml());

    private string ToXml()
    {
        for (var child = _edit.Run.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.IsText || child.Name == XmlName.W_rPr)
                continue;
            if (!_edit.Touches(child))
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
            AddCharacters(change.Format is null ? State.Deleted : State.Kept, characters.Text(from, to), change.Format);
            AddChange(change);
            at = to;
        }

        AddCharacters(State.Kept, characters.Text(at, characters.End));
    }

    private void AddElement(XmlNode element)
    {
        var isWritten = false;
        foreach (var change in _edit.ChangesOf(element).Where(change => change.End <= element.ByteStart || change.End > change.Start))
        {
            isWritten |= change.End > change.Start;
            if (change.End > change.Start)
                Add(change.Format is null ? State.Deleted : State.Kept, XmlPlaces.Raw(element), change.Format);
            AddChange(change);
        }

        if (!isWritten)
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

    private void AddCharacters(State state, string text, IReadOnlyList<PropertyChange>? format = null)
    {
        if (text.Length > 0)
            Add(state, TextMarkup.Text(text, _prefix, state == State.Deleted && !IsInOwnInsertion), format);
    }

    private void Add(State state, string content, IReadOnlyList<PropertyChange>? format = null)
    {
        if (_state != state || !ReferenceEquals(_format, format))
            Flush();
        (_state, _format) = (state, format);
        _content.Append(content);
    }

    private bool IsInOwnInsertion => _edit.Run.Parent is { Name: XmlName.W_ins } insertion && _revisions.IsOwn(insertion);

    private void Flush()
    {
        if (_content.Length == 0)
            return;
        var run = $"{_startTag}{Properties()}{_content}{XmlPlaces.EndTag(_edit.Run)}";
        var isOwn = !_isTracked || IsInOwnInsertion;
        switch (_state)
        {
            case State.Deleted when isOwn:
                // What only we have inserted is taken back, not deleted; untracked, all is.
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

    private string Properties()
    {
        var properties = _edit.Run.Child(XmlName.W_rPr);
        var changed = _format is null ? null : PropertyContainer.Run.Changed(properties, _prefix, _format, _isTracked ? _revisions : null);
        changed ??= properties.Exists ? XmlPlaces.Raw(properties) : "";

        // A change of the properties that was there before comes once more with each part, under another id.
        if (_xml.Length > 0 && properties.Exists && properties.Child(XmlName.W_rPrChange) is { Exists: true } change)
            changed = changed.Replace(XmlPlaces.StartTag(change), _revisions.Again(change), StringComparison.Ordinal);
        return changed;
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
