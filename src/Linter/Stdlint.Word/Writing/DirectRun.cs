using System.Text;
using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Writes changes of a run in place: only the bytes of changed characters differ.</summary>
internal static class DirectRun
{
    internal static void Write(RunEdit edit, PartSplices splices)
    {
        if (IsEmptied(edit))
        {
            splices.Replace(edit.Run.ByteStart, edit.Run.ByteEnd, "");
            return;
        }

        for (var child = edit.Run.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (!edit.Touches(child))
                continue;
            if (child.Name == XmlName.W_t)
                WriteText(edit, child, splices);
            else
                WriteElement(edit, child, splices);
        }
    }

    /// <summary>The run holds nothing else than what is deleted, so that it goes too.</summary>
    private static bool IsEmptied(RunEdit edit)
    {
        if (edit.Changes.Exists(static change => change.Text.Length > 0))
            return false;
        for (var child = edit.Run.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.IsText || child.Name == XmlName.W_rPr)
                continue;
            if (child.Name == XmlName.W_t ? TextAfter(edit, child, StoredCharacters.Of(child)).Length > 0 : !edit.Changes.Exists(change => change.Element == child && change.End > change.Start))
                return false;
        }

        return true;
    }

    private static void WriteText(RunEdit edit, XmlNode t, PartSplices splices)
    {
        var prefix = XmlPlaces.Prefix(t);
        var characters = StoredCharacters.Of(t);
        var text = TextAfter(edit, t, characters);
        if (!characters.IsPreserved && text.Length > 0 && (StoredText.IsWhiteSpace(text[0]) || StoredText.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny('\t', '\v')))
        {
            // Blanks at the ends count from now on, so those that did not count until now must go: the element is written anew.
            splices.Replace(t.ByteStart, t.ByteEnd, TextMarkup.Content(text, prefix));
            return;
        }

        foreach (var change in edit.ChangesOf(t))
            splices.Replace(change.Start, change.End, Inner(change.Text, prefix));
    }

    /// <summary>Text inside a <c>w:t</c>; a tab or a break ends it and begins another.</summary>
    private static string Inner(string text, string prefix)
    {
        if (!text.AsSpan().ContainsAny('\t', '\v'))
            return TextMarkup.Escape(text);
        var xml = new StringBuilder();
        foreach (var character in text)
        {
            xml.Append(character switch
            {
                '\t' => $"</{prefix}t><{prefix}tab/><{prefix}t{TextMarkup.Preserve}>",
                '\v' => $"</{prefix}t><{prefix}br/><{prefix}t{TextMarkup.Preserve}>",
                _ => TextMarkup.Escape(character.ToString()),
            });
        }

        return xml.ToString();
    }

    private static void WriteElement(RunEdit edit, XmlNode element, PartSplices splices)
    {
        foreach (var change in edit.ChangesOf(element))
            splices.Replace(change.Start, change.End, TextMarkup.Content(change.Text, XmlPlaces.Prefix(element)));
    }

    private static string TextAfter(RunEdit edit, XmlNode t, StoredCharacters characters)
    {
        var text = new StringBuilder();
        var at = characters.First;
        foreach (var change in edit.ChangesOf(t))
        {
            var (from, to) = (Math.Min(characters.IndexOf(change.Start), characters.End), Math.Min(characters.IndexOf(change.End), characters.End));
            text.Append(characters.Text(at, Math.Max(at, from))).Append(change.Text);
            at = Math.Max(at, to);
        }

        return text.Append(characters.Text(at, characters.End)).ToString();
    }
}
