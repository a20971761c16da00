namespace Stdlint.Word.Writing;

/// <summary>Small changes in the XML of one property, which keep what they do not name as it is written.</summary>
internal static class PropertyMarkup
{
    /// <summary>The element with the attribute set; without it where the value is null.</summary>
    internal static string WithAttribute(string xml, string name, string? value)
    {
        var end = TagEnd(xml);
        var (start, length) = AttributeIn(xml.AsSpan(0, end), name);
        var written = value is null ? "" : $" {name}=\"{TextMarkup.EscapeAttribute(value)}\"";
        if (start >= 0)
            return string.Concat(xml.AsSpan(0, start), written, xml.AsSpan(start + length));
        var at = xml[end - 2] == '/' ? end - 2 : end - 1;
        return string.Concat(xml.AsSpan(0, at).TrimEnd(), written, xml.AsSpan(at));
    }

    /// <summary>Whether the element says nothing: no attribute and no content.</summary>
    internal static bool IsEmpty(string xml) => TagEnd(xml) is var end && end == xml.Length && !xml.Contains('=');

    /// <summary>The element without the children of these names, which have no children themselves; empty where none is left.</summary>
    internal static string Without(string xml, string prefix, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            while (FindChild(xml, prefix + name) is { Start: >= 0 } child)
                xml = xml.Remove(child.Start, child.Length);
        }

        return xml.Length > 0 && FindChild(xml, "").Start < 0 ? "" : xml;
    }

    /// <summary>The element with a child behind the last of those named first that is there; before all where none is.</summary>
    internal static string WithChild(string xml, string child, params ReadOnlySpan<string> behind)
    {
        foreach (var name in behind)
        {
            var at = -1;
            for (var found = FindChild(xml, name); found.Start >= 0; found = FindChild(xml, name, at))
                at = found.Start + found.Length;
            if (at >= 0)
                return xml.Insert(at, child);
        }

        return xml.Insert(TagEnd(xml), child);
    }

    /// <summary>Where a child stands that has no children itself; any child where the name is empty.</summary>
    private static (int Start, int Length) FindChild(string xml, string name, int from = -1)
    {
        for (var at = from < 0 && xml.Length > 0 ? TagEnd(xml) : from; at >= 0 && at < xml.Length; at++)
        {
            at = xml.IndexOf("<" + name, at, StringComparison.Ordinal);
            if (at < 0 || (name.Length == 0 && xml[at + 1] == '/'))
                break;
            var after = xml[at + 1 + name.Length];
            if (name.Length > 0 && after is not (' ' or '/' or '>' or '\t' or '\r' or '\n'))
                continue;
            var end = at + TagEnd(xml.AsSpan(at));
            if (xml[end - 2] != '/')
                end = xml.IndexOf('>', xml.IndexOf("</", end, StringComparison.Ordinal)) + 1;
            return (at, end - at);
        }

        return (-1, 0);
    }

    /// <summary>Where an attribute stands in a start tag, with the blank before it.</summary>
    private static (int Start, int Length) AttributeIn(ReadOnlySpan<char> tag, string name)
    {
        var quote = '\0';
        for (var i = 0; i < tag.Length; i++)
        {
            if (quote != '\0')
            {
                quote = tag[i] == quote ? '\0' : quote;
                continue;
            }

            if (tag[i] is '"' or '\'')
                quote = tag[i];
            if (!char.IsWhiteSpace(tag[i]) || !tag[(i + 1)..].StartsWith(name) || tag[(i + 1 + name.Length)..].TrimStart() is not ['=', ..])
                continue;
            var open = i + tag[i..].IndexOfAny('"', '\'');
            return (i, open + 2 + tag[(open + 1)..].IndexOf(tag[open]) - i);
        }

        return (-1, 0);
    }

    private static int TagEnd(ReadOnlySpan<char> element)
    {
        var quote = '\0';
        for (var i = 0; i < element.Length; i++)
        {
            if (quote != '\0')
                quote = element[i] == quote ? '\0' : quote;
            else if (element[i] is '"' or '\'')
                quote = element[i];
            else if (element[i] == '>')
                return i + 1;
        }

        return element.Length;
    }
}
