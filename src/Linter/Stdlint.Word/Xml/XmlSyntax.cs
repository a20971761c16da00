using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace Stdlint.Word.Xml;

/// <summary>What XML 1.0 says about single characters.</summary>
internal static class XmlSyntax
{
    /// <summary>The index after the bytes that can be part of a name; ASCII letters, digits, <c>. - _ :</c> and all above ASCII.</summary>
    internal static int NameEnd(ReadOnlySpan<byte> part, int start)
    {
        var table = NameBytes;
        while ((uint)start < (uint)part.Length && table[part[start]] != 0)
            start++;
        return start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsNameByte(byte b) => NameBytes[b] != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    internal static int SkipSpace(ReadOnlySpan<byte> part, int at)
    {
        while ((uint)at < (uint)part.Length && IsSpace(part[at]))
            at++;
        return at;
    }

    /// <summary>
    /// A prefixed or plain name of Namespaces in XML 1.0; <paramref name="colon"/> is the colon's index or -1.
    /// </summary>
    internal static bool IsQualifiedName(ReadOnlySpan<byte> name, out int colon)
    {
        colon = name.IndexOf((byte)':');
        return colon < 0 ? IsLocalName(name) : IsLocalName(name[..colon]) && IsLocalName(name[(colon + 1)..]);
    }

    /// <summary>NCName as .NET's own reader has it: the character tables of XML 1.0's fourth edition, nothing above U+FFFF.</summary>
    internal static bool IsLocalName(ReadOnlySpan<byte> name)
    {
        for (var at = 0; at < name.Length;)
        {
            if (name[at] < 0x80)
            {
                var isStart = char.IsAsciiLetter((char)name[at]) || name[at] == '_';
                if (!isStart && (at == 0 || name[at] == ':' || NameBytes[name[at]] == 0))
                    return false;
                at++;
                continue;
            }

            Rune.DecodeFromUtf8(name[at..], out var rune, out var length);
            if (!rune.IsBmp || !(at == 0 ? XmlConvert.IsStartNCNameChar((char)rune.Value) : XmlConvert.IsNCNameChar((char)rune.Value)))
                return false;
            at += length;
        }

        return name.Length > 0;
    }

    private static ReadOnlySpan<byte> NameBytes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ];
}
