namespace Stdlint.Word.Xml;

/// <summary>What a scan learns of a part to go through the rest of it faster; kept for each thread, so that a part costs no new tables.</summary>
internal sealed class XmlScanTables
{
    [ThreadStatic]
    private static XmlScanTables? _ofThread;

    internal XmlTagCache Tags { get; } = new();

    internal XmlShapeCache Shapes { get; } = new();

    internal XmlSubtreeCache Subtrees { get; } = new();

    /// <summary>The thread's tables, empty.</summary>
    internal static XmlScanTables Rent()
    {
        var tables = _ofThread ??= new XmlScanTables();
        tables.Tags.Clear();
        tables.Shapes.Clear();
        tables.Subtrees.Clear();
        return tables;
    }
}
