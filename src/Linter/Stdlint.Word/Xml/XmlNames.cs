using System.Text;

namespace Stdlint.Word.Xml;

/// <summary>Finds an <see cref="XmlName"/> by namespace and the bytes of the local name.</summary>
internal static class XmlNames
{
    private static readonly string[] Members = typeof(XmlName).GetEnumNames();
    private static readonly byte[][] Locals = new byte[Members.Length][];
    private static readonly XmlNamespace[] Namespaces = new XmlNamespace[Members.Length];
    private static readonly int Mask;
    private static readonly ushort[] Slots;

    static XmlNames()
    {
        Mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Members.Length * 4) - 1;
        Slots = new ushort[Mask + 1];
        Locals[(int)XmlName.Unknown] = Locals[(int)XmlName.Text] = [];

        // Generic forms of these would be compiled anew in every run.
        var spaces = typeof(XmlNamespace).GetEnumNames();
        var (prefix, space) = ("", XmlNamespace.None);
        for (var i = (int)XmlName.Text + 1; i < Members.Length; i++)
        {
            var member = Members[i];
            var underscore = member.IndexOf('_');
            if (underscore != prefix.Length || !member.StartsWith(prefix, StringComparison.Ordinal))
            {
                prefix = member[..underscore];
                space = prefix == "A0" ? XmlNamespace.None : (XmlNamespace)Array.IndexOf(spaces, prefix);
            }

            Namespaces[i] = space;
            Locals[i] = Encoding.UTF8.GetBytes(member[(underscore + 1)..]);
            var slot = (int)Hash(Namespaces[i], Locals[i]) & Mask;
            while (Slots[slot] != 0)
                slot = (slot + 1) & Mask;
            Slots[slot] = (ushort)i;
        }
    }

    /// <summary>One above the greatest <see cref="XmlName"/>.</summary>
    internal static int Count => Members.Length;

    internal static XmlName Find(XmlNamespace space, ReadOnlySpan<byte> local)
    {
        for (var slot = (int)Hash(space, local) & Mask; Slots[slot] != 0; slot = (slot + 1) & Mask)
        {
            int member = Slots[slot];
            if (Namespaces[member] == space && local.SequenceEqual(Locals[member]))
                return (XmlName)member;
        }

        return XmlName.Unknown;
    }

    internal static XmlNamespace NamespaceOf(XmlName name) => Namespaces[(int)name];

    internal static ReadOnlySpan<byte> LocalOf(XmlName name) => Locals[(int)name];

    /// <summary>FNV-1a over the local name, salted with the namespace.</summary>
    private static uint Hash(XmlNamespace space, ReadOnlySpan<byte> local)
    {
        var hash = 2166136261u ^ ((uint)space * 0x9E3779B1u);
        foreach (var b in local)
            hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
