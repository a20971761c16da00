using Stdlint.Word.Xml;

namespace Stdlint.Word.Package;

/// <summary>Bounds on a file, against files made to exhaust the reader. Passing one is a fact (STD9120), never an exception.</summary>
public sealed record WordLimits
{
    public static WordLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public long MaxFileLength { get; init; } = 200L << 20;

    /// <summary>Entries of the zip container; real drafts stay below 500.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Bytes of one inflated XML part; the largest seen is 13 MB.</summary>
    public long MaxPartLength { get; init; } = 128L << 20;

    /// <summary>Bytes of all inflated entries together, pictures included.</summary>
    public long MaxTotalLength { get; init; } = 512L << 20;

    /// <summary>Inflated to stored bytes of one XML part above <see cref="RatioFloor"/>.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Parts up to this length may be compressed better: a few hundred equal table rows are.</summary>
    public long RatioFloor { get; init; } = 8L << 20;

    public XmlLimits Xml { get; init; } = XmlLimits.Default;
}

/// <summary>How limits are called in stdlint.json; the first argument of <c>InputFactKind.LimitExceeded</c>.</summary>
public static class LimitNames
{
    public const string FileLength = "files.maxSize";
    public const string Entries = "limits.entries";
    public const string PartLength = "limits.partSize";
    public const string TotalLength = "limits.totalSize";
    public const string Ratio = "limits.ratio";
    public const string Depth = "limits.depth";
    public const string Nodes = "limits.nodes";
    public const string Attributes = "limits.attributes";
    public const string AttributeLength = "limits.attributeSize";
    public const string Namespaces = "limits.namespaces";
}
