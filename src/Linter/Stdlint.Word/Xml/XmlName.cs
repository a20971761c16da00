#pragma warning disable CA1707 // The members are written exactly as prefix and local name in the XML.
namespace Stdlint.Word.Xml;

/// <summary>Qualified names that the reader knows, by their usual prefix; Strict names map to the same members.</summary>
public enum XmlName : ushort
{
    Unknown,
    Text,
    W_p,
    W_r,
    W_t,
}
