namespace Stdlint.Core.Configuration;

/// <summary>Bounds against files that are too big or made to do harm; null where a layer does not state one.</summary>
public sealed record SettingsLimits
{
    public static SettingsLimits None { get; } = new();

    public Setting<TimeSpan>? TimePerFile { get; init; }

    /// <summary>Bytes that the whole run may use at its peak.</summary>
    public Setting<long>? Memory { get; init; }

    /// <summary>Bytes of the file.</summary>
    public Setting<long>? FileSize { get; init; }

    /// <summary>Entries of the package.</summary>
    public Setting<int>? Entries { get; init; }

    /// <summary>Bytes of one part, inflated.</summary>
    public Setting<long>? PartSize { get; init; }

    /// <summary>Bytes of all parts, inflated.</summary>
    public Setting<long>? TotalSize { get; init; }

    /// <summary>Inflated size to stored size of one part.</summary>
    public Setting<int>? Ratio { get; init; }

    /// <summary>Open XML elements at one place.</summary>
    public Setting<int>? Depth { get; init; }

    /// <summary>XML nodes of one part.</summary>
    public Setting<int>? Nodes { get; init; }

    /// <summary>Attributes of one XML element.</summary>
    public Setting<int>? Attributes { get; init; }

    /// <summary>Bytes of one attribute's value.</summary>
    public Setting<long>? AttributeSize { get; init; }

    /// <summary>Different sets of namespace declarations of one part.</summary>
    public Setting<int>? Namespaces { get; init; }

    /// <summary>These limits, with those of the other where the other states them.</summary>
    public SettingsLimits With(SettingsLimits other) => new()
    {
        TimePerFile = other.TimePerFile ?? TimePerFile,
        Memory = other.Memory ?? Memory,
        FileSize = other.FileSize ?? FileSize,
        Entries = other.Entries ?? Entries,
        PartSize = other.PartSize ?? PartSize,
        TotalSize = other.TotalSize ?? TotalSize,
        Ratio = other.Ratio ?? Ratio,
        Depth = other.Depth ?? Depth,
        Nodes = other.Nodes ?? Nodes,
        Attributes = other.Attributes ?? Attributes,
        AttributeSize = other.AttributeSize ?? AttributeSize,
        Namespaces = other.Namespaces ?? Namespaces,
    };
}
