using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Markup compatibility (ECMA-376 Part 3): of an <c>mc:AlternateContent</c> exactly one branch is content.</summary>
internal static class AlternateContent
{
    /// <summary>Word writes one or two choices; more are not looked at.</summary>
    private const int MaxBranches = 16;

    /// <summary>Whether an <c>mc:Choice</c> or <c>mc:Fallback</c> is the branch that Word reads: the first choice all of whose namespaces it knows.</summary>
    internal static bool IsChosen(XmlNode branch)
    {
        var rest = MaxBranches;
        for (var sibling = branch.Parent.FirstChild; sibling.Exists && rest > 0; sibling = sibling.NextSibling, rest--)
        {
            if (sibling.Name == XmlName.MC_Choice && IsUnderstood(sibling))
                return sibling == branch;
        }

        return branch.Name == XmlName.MC_Fallback;
    }

    /// <summary>Whether the text boxes of a choice stand in the fallback once more.</summary>
    internal static bool HasTwin(XmlNode choice) => FallbackOf(choice) is { Exists: true } fallback && NextTextBox(fallback, fallback.Index + 1).Exists;

    /// <summary>Whether they are stored there byte for byte as in the choice, so that an edit can be made in both.</summary>
    internal static bool HasEqualTwin(XmlNode choice)
    {
        var fallback = FallbackOf(choice);
        var (one, other) = (NextTextBox(choice, choice.Index + 1), NextTextBox(fallback, fallback.Index + 1));
        while (one.Exists && other.Exists)
        {
            if (!one.Part.Utf8[one.ByteStart..one.ByteEnd].SequenceEqual(other.Part.Utf8[other.ByteStart..other.ByteEnd]))
                return false;
            (one, other) = (NextTextBox(choice, one.SubtreeEnd), NextTextBox(fallback, other.SubtreeEnd));
        }

        return !one.Exists && !other.Exists;
    }

    /// <summary>The byte offset, in the fallback, of the same place of a text box that stands equal in both; -1 where there is none.</summary>
    internal static int TwinOffset(XmlNode choice, int byteOffset)
    {
        var fallback = FallbackOf(choice);
        var (one, other) = (NextTextBox(choice, choice.Index + 1), NextTextBox(fallback, fallback.Index + 1));
        while (one.Exists && other.Exists)
        {
            if (one.ByteStart <= byteOffset && byteOffset <= one.ByteEnd)
                return other.ByteStart + byteOffset - one.ByteStart;
            (one, other) = (NextTextBox(choice, one.SubtreeEnd), NextTextBox(fallback, other.SubtreeEnd));
        }

        return -1;
    }

    private static XmlNode FallbackOf(XmlNode choice)
    {
        var sibling = choice.NextSibling;
        while (sibling.Exists && sibling.Name != XmlName.MC_Fallback)
            sibling = sibling.NextSibling;
        return sibling;
    }

    private static XmlNode NextTextBox(XmlNode branch, int from)
    {
        for (int i = from, end = branch.SubtreeEnd; i < end; i++)
        {
            if (branch.Part[i].Name == XmlName.W_txbxContent)
                return branch.Part[i];
        }

        return default;
    }

    private static bool IsUnderstood(XmlNode choice)
    {
        if (!choice.TryGetRawAttribute(XmlName.A0_Requires, out var required))
            return false;
        var rest = required.Trim(" \t\r\n"u8);
        if (rest.IsEmpty)
            return false;

        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(" \t\r\n"u8);
            var prefix = end < 0 ? rest : rest[..end];
            if (choice.NamespaceOfPrefix(prefix) is XmlNamespace.None or XmlNamespace.Unknown)
                return false;
            rest = end < 0 ? [] : rest[end..].TrimStart(" \t\r\n"u8);
        }

        return true;
    }
}
