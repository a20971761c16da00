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
    internal static bool HasTwin(XmlNode choice)
    {
        for (var sibling = choice.NextSibling; sibling.Exists; sibling = sibling.NextSibling)
        {
            if (sibling.Name != XmlName.MC_Fallback)
                continue;
            for (int i = sibling.Index + 1, end = sibling.SubtreeEnd; i < end; i++)
            {
                if (sibling.Part[i].Name == XmlName.W_txbxContent)
                    return true;
            }
        }

        return false;
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
