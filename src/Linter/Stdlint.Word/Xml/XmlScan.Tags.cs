using System.Runtime.CompilerServices;
using Stdlint.Word.Package;

namespace Stdlint.Word.Xml;

/// <content>Start tags: attribute grammar, namespace declarations, names.</content>
internal ref partial struct XmlScan
{
    private bool ScanStartTag()
    {
        var tag = _at;
        var nameEnd = XmlSyntax.NameEnd(_bytes, tag + 1);
        if (nameEnd == tag + 1)
            return Fail(XmlDefectKind.TagBroken, tag);
        if (_open < 0 && _count > 0)
            return Fail(XmlDefectKind.SecondRoot, tag);
        if (_depth >= _limits.MaxDepth)
            return FailLimit(LimitNames.Depth, _limits.MaxDepth, _depth + 1L, tag);

        _at = nameEnd;
        if (!ScanAttributes(out var count, out var declares, out var isEmpty))
            return false;

        var scope = _open < 0 ? (ushort)XmlScopes.Outermost : _nodes[_open].Scope;
        if (declares && !DeclareNamespaces(count, ref scope))
            return false;
        if (!ResolveElement(tag + 1, nameEnd - tag - 1, scope, out var name) || !ResolveAttributes(count, scope))
            return false;
        if (!AddNode(tag, name, scope))
            return false;

        if (isEmpty)
        {
            _nodes[_count - 1].End = _at;
        }
        else
        {
            _open = _count - 1;
            _depth++;
        }

        return true;
    }

    /// <summary>Goes from the end of the element's name to the end of the tag.</summary>
    private bool ScanAttributes(out int count, out bool declares, out bool isEmpty)
    {
        count = 0;
        declares = false;
        isEmpty = false;
        var bytes = _bytes;
        var at = _at;
        while (true)
        {
            var afterSpace = XmlSyntax.SkipSpace(bytes, at);
            if (afterSpace >= bytes.Length)
                return Fail(XmlDefectKind.TagBroken, bytes.Length);

            var c = bytes[afterSpace];
            if (c == '>')
            {
                _at = afterSpace + 1;
                return true;
            }

            if (c == '/')
            {
                if (afterSpace + 1 >= bytes.Length || bytes[afterSpace + 1] != '>')
                    return Fail(XmlDefectKind.TagBroken, afterSpace);
                _at = afterSpace + 2;
                isEmpty = true;
                return true;
            }

            var nameEnd = XmlSyntax.NameEnd(bytes, afterSpace);
            if (afterSpace == at || nameEnd == afterSpace)
                return Fail(XmlDefectKind.TagBroken, afterSpace);
            if (count >= _limits.MaxAttributes)
                return FailLimit(LimitNames.Attributes, _limits.MaxAttributes, count + 1L, afterSpace);

            var span = new XmlAttributeSpan { Start = afterSpace, Length = nameEnd - afterSpace };
            at = XmlSyntax.SkipSpace(bytes, nameEnd);
            if (at >= bytes.Length || bytes[at] != '=')
                return Fail(XmlDefectKind.AttributeBroken, at);
            at = XmlSyntax.SkipSpace(bytes, at + 1);
            if (at >= bytes.Length || bytes[at] is not ((byte)'"' or (byte)'\''))
                return Fail(XmlDefectKind.AttributeBroken, at);

            span.ValueStart = at + 1;
            if (!ScanValue(ref at))
                return false;
            span.ValueLength = at - 1 - span.ValueStart;
            declares |= IsNamespaceDeclaration(bytes.Slice(span.Start, span.Length));
            if (count == _attributes.Length)
                Array.Resize(ref _attributes, count * 2);
            _attributes[count++] = span;
        }
    }

    /// <summary>Goes from the opening quote to behind the closing one.</summary>
    private bool ScanValue(ref int at)
    {
        var quote = _bytes[at];
        var start = ++at;
        while (true)
        {
            var length = _bytes[at..].IndexOfAny(quote, (byte)'<', (byte)'&');
            if (length < 0)
                return Fail(XmlDefectKind.AttributeBroken, start - 1);
            at += length;
            if (_bytes[at] == quote)
                break;
            if (_bytes[at] == '<')
                return Fail(XmlDefectKind.AttributeBroken, at);

            var reference = XmlReference.Read(_bytes[at..], out _);
            if (reference == 0)
                return Fail(XmlDefectKind.ReferenceBroken, at);
            at += reference;
        }

        if (at - start > _limits.MaxAttributeLength)
            return FailLimit(LimitNames.AttributeLength, _limits.MaxAttributeLength, at - start, start);
        at++;
        return true;
    }

    private bool DeclareNamespaces(int count, ref ushort scope)
    {
        Span<char> uri = stackalloc char[128];
        for (var i = 0; i < count; i++)
        {
            var span = _attributes[i];
            var name = _bytes.Slice(span.Start, span.Length);
            if (!IsNamespaceDeclaration(name))
                continue;

            var prefix = name.Length == 5 ? new Range(span.Start + 5, span.Start + 5) : new Range(span.Start + 6, span.Start + span.Length);
            var stored = _bytes.Slice(span.ValueStart, span.ValueLength);
            var id = _scopes.IdOf(stored.Length <= uri.Length ? uri[..XmlText.Decode(stored, XmlTextRules.Attribute, uri)] : XmlText.Decode(stored, XmlTextRules.Attribute));
            if (!IsAllowedDeclaration(_bytes[prefix], id, name.Length == 5))
                return Fail(XmlDefectKind.NamespaceBroken, span.Start);

            var inner = _scopes.Declare(scope, _bytes, prefix, id);
            var most = Math.Min(_limits.MaxNamespaceScopes, ushort.MaxValue);
            if (inner >= most)
                return FailLimit(LimitNames.Namespaces, most, inner + 1L, span.Start);
            if (_scopes.DepthOf(inner) > _limits.MaxNamespacesInForce)
                return FailLimit(LimitNames.Namespaces, _limits.MaxNamespacesInForce, _scopes.DepthOf(inner), span.Start);
            scope = (ushort)inner;
        }

        return true;
    }

    /// <summary>Namespaces in XML 1.0, 3 and 2.2: what may be bound to what.</summary>
    private static bool IsAllowedDeclaration(ReadOnlySpan<byte> prefix, int namespaceId, bool isDefault)
    {
        if (namespaceId == XmlNamespaces.XmlnsId)
            return false;
        if (isDefault)
            return namespaceId != XmlNamespaces.XmlId;
        if (namespaceId == XmlNamespaces.NoneId || !XmlSyntax.IsLocalName(prefix) || prefix.SequenceEqual("xmlns"u8))
            return false;
        return prefix.SequenceEqual("xml"u8) == (namespaceId == XmlNamespaces.XmlId);
    }

    private bool ResolveElement(int start, int length, int scope, out XmlName name)
    {
        ref readonly var cached = ref _names.Find(_bytes, start, length, XmlNameCache.SaltOf(scope, isAttribute: false));
        if (!Unsafe.IsNullRef(in cached))
        {
            name = cached.Name;
            return true;
        }

        return Resolve(start, length, scope, isAttribute: false, out name, out _);
    }

    /// <summary>Resolves the names of the tag's attributes and refuses two that are the same.</summary>
    private bool ResolveAttributes(int count, int scope)
    {
        ulong seen = 0;
        for (var i = 0; i < count; i++)
        {
            ref var span = ref _attributes[i];
            ref readonly var cached = ref _names.Find(_bytes, span.Start, span.Length, XmlNameCache.SaltOf(scope, isAttribute: true));
            if (!Unsafe.IsNullRef(in cached))
                span.ExpandedHash = cached.ExpandedHash;
            else if (!Resolve(span.Start, span.Length, scope, isAttribute: true, out _, out span.ExpandedHash))
                return false;

            var bit = 1UL << (int)span.ExpandedHash;
            if ((seen & bit) != 0 && IsDuplicate(i, scope))
                return Fail(XmlDefectKind.AttributeDuplicate, span.Start);
            seen |= bit;
        }

        return true;
    }

    private bool IsDuplicate(int index, int scope)
    {
        var last = _attributes[index];
        for (var i = 0; i < index; i++)
        {
            var other = _attributes[i];
            if (other.ExpandedHash != last.ExpandedHash)
                continue;
            var left = _bytes.Slice(other.Start, other.Length);
            var right = _bytes.Slice(last.Start, last.Length);
            if (left.SequenceEqual(right))
                return true;
            var (leftColon, rightColon) = (left.IndexOf((byte)':'), right.IndexOf((byte)':'));
            if (left[(leftColon + 1)..].SequenceEqual(right[(rightColon + 1)..])
                && NamespaceOf(left, leftColon, scope) == NamespaceOf(right, rightColon, scope))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int NamespaceOf(ReadOnlySpan<byte> attribute, int colon, int scope) =>
        colon < 0 ? XmlNamespaces.NoneId : _scopes.Resolve(scope, _bytes, attribute[..colon]);

    /// <summary>Checks and resolves a name that is not cached, and caches it; declarations are not, as they open a scope.</summary>
    private bool Resolve(int start, int length, int scope, bool isAttribute, out XmlName name, out uint expandedHash)
    {
        name = XmlName.Unknown;
        expandedHash = 0;
        var written = _bytes.Slice(start, length);
        if (!XmlSyntax.IsQualifiedName(written, out var colon))
            return Fail(XmlDefectKind.NameBroken, start);

        var isDeclaration = isAttribute && IsNamespaceDeclaration(written);
        var id = isDeclaration ? XmlNamespaces.XmlnsId
            : isAttribute ? NamespaceOf(written, colon, scope)
            : _scopes.Resolve(scope, _bytes, colon < 0 ? [] : written[..colon]);
        if (id == XmlScopes.Undeclared)
            return Fail(XmlDefectKind.PrefixUndeclared, start);

        var local = written[(colon + 1)..];
        var hash = (uint)id * 0x9E3779B1u;
        foreach (var b in local)
            hash = (hash ^ b) * 16777619u;
        expandedHash = hash ^ (hash >> 16);
        if (isDeclaration)
            return true;

        // An element in no namespace is nothing the reader knows; the A0 names are those of attributes.
        if (id != XmlNamespaces.NoneId || isAttribute)
            name = XmlNames.Find(XmlNamespaces.NameOf(id), local);
        if (!isAttribute)
            _names.MeetElement(name);
        _names.Add(_bytes, start, length, XmlNameCache.SaltOf(scope, isAttribute), name, expandedHash);
        return true;
    }
}
