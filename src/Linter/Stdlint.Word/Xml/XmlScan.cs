using System.Buffers;
using System.Text;
using Stdlint.Word.Package;

namespace Stdlint.Word.Xml;

/// <summary>One pass over the bytes of a part: checks well-formedness and fills the node table.</summary>
internal ref partial struct XmlScan
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly XmlLimits _limits;
    private readonly XmlNameCache _names;
    private readonly XmlScopes _scopes;
    private readonly XmlTagCache _tags;
    private readonly XmlShapeCache _shapes;
    private readonly XmlSubtreeCache _subtrees;
    private XmlPart.Record[] _nodes;
    private XmlAttributeSpan[] _attributes;
    private int _count;

    /// <summary>Index of the open element, -1 outside the root.</summary>
    private int _open;
    private int _depth;
    private int _at;

    /// <summary>Characters are checked where they stand first: of tags that stand in the part again and again, once.</summary>
    private bool _hasDefectiveCharacter;

    internal XmlScan(ReadOnlySpan<byte> bytes, XmlLimits limits)
    {
        _bytes = bytes;
        _limits = limits;
        _names = new XmlNameCache();
        _scopes = new XmlScopes();
        var tables = XmlScanTables.Rent();
        (_tags, _shapes, _subtrees) = (tables.Tags, tables.Shapes, tables.Subtrees);
        _nodes = ArrayPool<XmlPart.Record>.Shared.Rent(Math.Clamp(bytes.Length / 24, 64, 1 << 20));
        _attributes = new XmlAttributeSpan[16];
        _open = -1;
    }

    internal XmlDefect? Defect { get; private set; }

    /// <summary>Scans the whole part; false where a defect was met, the node table is then given back.</summary>
    internal bool Run()
    {
        // A character that is not allowed comes before all other defects.
        var isDone = SkipDeclaration() && ScanContent();
        if (_hasDefectiveCharacter || !isDone)
            isDone = CheckCharacters() && isDone;
        if (isDone)
            return true;
        ArrayPool<XmlPart.Record>.Shared.Return(_nodes);
        _nodes = [];
        return false;
    }

    internal readonly XmlPart ToPart(byte[] bytes, int offset, bool isTranscoded) =>
        new(bytes, offset, _bytes.Length, _nodes, _count, _names, _scopes) { IsTranscoded = isTranscoded };

    internal static bool IsNamespaceDeclaration(ReadOnlySpan<byte> name) =>
        name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');

    private bool ScanContent()
    {
        while (_at < _bytes.Length)
        {
            ScanPlain();
            if (_at == _bytes.Length)
                break;

            var start = _at;
            var done = _bytes[_at] != '<' ? ScanText() : (_at + 1 < _bytes.Length ? _bytes[_at + 1] : (byte)0) switch
            {
                (byte)'/' => ScanEndTag(),
                (byte)'!' => ScanDeclarationLike(),
                (byte)'?' => ScanInstruction(),
                _ => ScanStartTag(),
            };
            if (!done)
                return false;
            _hasDefectiveCharacter |= !XmlCharacters.AreAllowed(_bytes, start, _at);
        }

        if (_open >= 0)
            return Fail(XmlDefectKind.EndTagMissing, _bytes.Length);
        return _count > 0 || Fail(XmlDefectKind.NoRoot, _bytes.Length);
    }

    private bool ScanEndTag()
    {
        if (_open < 0)
            return Fail(XmlDefectKind.EndTagMismatched, _at);

        ref var element = ref _nodes[_open];
        var start = _at + 2;
        var end = XmlSyntax.NameEnd(_bytes, start);
        var length = end - start;
        var opened = element.Start + 1;
        if (length == 0 || !_bytes.Slice(start, length).SequenceEqual(_bytes.Slice(opened, length)) || XmlSyntax.IsNameByte(_bytes[opened + length]))
            return Fail(XmlDefectKind.EndTagMismatched, _at);

        end = XmlSyntax.SkipSpace(_bytes, end);
        if (end >= _bytes.Length || _bytes[end] != '>')
            return Fail(XmlDefectKind.TagBroken, Math.Min(end, _bytes.Length));

        _at = end + 1;
        element.End = _at;
        element.Next = _count;
        _open = element.Parent;
        _depth--;
        return true;
    }

    /// <summary>Adds a node below the open element; its end and subtree end are set later.</summary>
    private bool AddNode(int start, XmlName name, int scope)
    {
        if (_count >= _limits.MaxNodes)
            return FailLimit(LimitNames.Nodes, _limits.MaxNodes, _count + 1L, start);

        if (_count == _nodes.Length)
        {
            var larger = ArrayPool<XmlPart.Record>.Shared.Rent(_nodes.Length * 2);
            _nodes.AsSpan().CopyTo(larger);
            ArrayPool<XmlPart.Record>.Shared.Return(_nodes);
            _nodes = larger;
        }

        _nodes[_count] = new XmlPart.Record(start, 0, _open, _count + 1, name, (ushort)scope);
        _count++;
        return true;
    }

    private bool CheckCharacters() => XmlCharacters.FindDefect(_bytes) is not { } defect || Fail(defect.Kind, defect.At);

    private bool FailLimit(string limit, long value, long found, int at)
    {
        Fail(XmlDefectKind.LimitPassed, at);
        Defect = Defect! with { Limit = limit, LimitValue = value, Found = found };
        return false;
    }

    private bool Fail(XmlDefectKind kind, int at)
    {
        var before = _bytes[..Math.Min(at, _bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        Defect = new XmlDefect(kind, at, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
        return false;
    }
}
