namespace Stdlint.Word.Xml;

/// <summary>Bounds on one part, against files made to exhaust the reader. Passing one is a <see cref="XmlDefect"/>, never an exception.</summary>
public sealed record XmlLimits
{
    public static XmlLimits Default { get; } = new();

    /// <summary>Open elements at one place; real drafts stay below 30.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Elements and stretches of character data.</summary>
    public int MaxNodes { get; init; } = 20_000_000;

    /// <summary>Attributes of one element, namespace declarations included.</summary>
    public int MaxAttributes { get; init; } = 256;

    /// <summary>Bytes of one attribute's value.</summary>
    public int MaxAttributeLength { get; init; } = 1 << 20;

    /// <summary>Different sets of namespace declarations in one part; at most 65,535 can be told apart.</summary>
    public int MaxNamespaceScopes { get; init; } = 16_384;

    /// <summary>Namespace declarations in force at one place.</summary>
    public int MaxNamespacesInForce { get; init; } = 256;
}
