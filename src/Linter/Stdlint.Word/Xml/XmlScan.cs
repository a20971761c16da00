using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Stdlint.Word.Package;

namespace Stdlint.Word.Xml;

/// <summary>One pass over the bytes of a part: checks well-formedness and fills the node table.</summary>
internal ref partial struct XmlScan
{
    private static readonly SearchValues<byte> ForbiddenControls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 0xB, 0xC, 0xE, 0xF, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F]);

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly XmlLimits _limits;
    private readonly XmlNameCache _names;
    private readonly XmlScopes _scopes;
    private XmlPart.Record[] _nodes;
    private AttributeSpan[] _attributes;
    private int _count;

    /// <summary>Index of the open element, -1 outside the root.</summary>
    private int _open;
    private int _depth;
    private int _at;

    internal XmlScan(ReadOnlySpan<byte> bytes, XmlLimits limits)
    {
        _bytes = bytes;
        _limits = limits;
        _names = new XmlNameCache();
        _scopes = new XmlScopes();
        _nodes = ArrayPool<XmlPart.Record>.Shared.Rent(Math.Clamp(bytes.Length / 24, 64, 1 << 20));
        _attributes = new AttributeSpan[16];
        _open = -1;
    }

    internal XmlDefect? Defect { get; private set; }

    /// <summary>Scans the whole part; false where a defect was met, the node table is then given back.</summary>
    internal bool Run()
    {
        if (CheckCharacters() && SkipDeclaration() && ScanContent())
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
            if (_bytes[_at] != '<')
            {
                if (!TryScanPlainText() && !ScanText())
                    return false;
                continue;
            }

            var done = (_at + 1 < _bytes.Length ? _bytes[_at + 1] : (byte)0) switch
            {
                (byte)'/' => TryScanPlainEndTag() || ScanEndTag(),
                (byte)'!' => ScanDeclarationLike(),
                (byte)'?' => ScanInstruction(),
                _ => TryScanPlainStartTag() || ScanStartTag(),
            };
            if (!done)
                return false;
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

        ref var node = ref _nodes[_count++];
        node.Start = start;
        node.End = 0;
        node.Parent = _open;
        node.Next = _count;
        node.Name = name;
        node.Scope = (ushort)scope;
        return true;
    }

    /// <summary>Char of XML 1.0, 2.2, for the whole part: valid UTF-8, no control characters, no U+FFFE and U+FFFF.</summary>
    private bool CheckCharacters()
    {
        if (!Utf8.IsValid(_bytes))
            return Fail(XmlDefectKind.EncodingBroken, FirstInvalid(_bytes));

        var control = _bytes.IndexOfAny(ForbiddenControls);
        if (control >= 0)
            return Fail(XmlDefectKind.CharacterNotAllowed, control);

        for (var at = 0; ;)
        {
            var found = _bytes[at..].IndexOf((ReadOnlySpan<byte>)[0xEF, 0xBF]);
            if (found < 0)
                return true;
            at += found;
            if (_bytes[at + 2] is 0xBE or 0xBF)
                return Fail(XmlDefectKind.CharacterNotAllowed, at);
            at += 3;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

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
