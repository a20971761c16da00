using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Legacy form fields (ECMA-376 Part 1, 17.16.17), the blanks of the SET 2020 cover.</summary>
internal static class FormField
{
    /// <summary>The name of the form field that a <c>w:fldChar</c> begins; null where it begins none or has no name.</summary>
    internal static string? NameOf(XmlNode begin)
    {
        var name = DataOf(begin).Child(XmlName.W_name);
        return name.Exists && name.Attribute(XmlName.W_val) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The entry chosen in a drop-down field. Word stores its index only, there is no run with the text.</summary>
    /// <returns>The text and the <c>w:ddList</c>; null where the list has no such entry.</returns>
    internal static (string Text, XmlNode Source)? ChosenEntry(XmlNode begin)
    {
        var list = DataOf(begin).Child(XmlName.W_ddList);
        if (!list.Exists)
            return null;

        // Without a choice the default entry stands, without a default the first (17.16.9, 17.16.28).
        var wanted = ValueOf(list, XmlName.W_result) ?? ValueOf(list, XmlName.W_default) ?? 0;
        for (var child = list.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_listEntry && wanted-- == 0)
                return (child.Attribute(XmlName.W_val) ?? "", list);
        }

        return null;
    }

    /// <summary>Whether a check box is ticked, and its element; null where the field is none.</summary>
    internal static (bool IsTicked, XmlNode Source)? CheckBox(XmlNode begin)
    {
        var box = DataOf(begin).Child(XmlName.W_checkBox);
        if (!box.Exists)
            return null;
        var state = box.Child(XmlName.W_checked);
        if (!state.Exists)
            state = box.Child(XmlName.W_default);
        return (state.Exists && state.OnOff(XmlName.W_val), box);
    }

    private static XmlNode DataOf(XmlNode begin) => begin.Child(XmlName.W_ffData);

    private static int? ValueOf(XmlNode parent, XmlName name)
    {
        var child = parent.Child(name);
        return child.Exists ? child.IntAttribute(XmlName.W_val) : null;
    }
}
