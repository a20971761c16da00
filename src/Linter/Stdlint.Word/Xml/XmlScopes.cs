namespace Stdlint.Word.Xml;

/// <summary>
/// The sets of namespace declarations that are in force somewhere in one part. A scope is one declaration on top of an outer
/// scope; the same declaration on top of the same scope is the same scope, so that a thousand pictures which each declare
/// their namespace share one.
/// </summary>
internal sealed class XmlScopes
{
    /// <summary>The scope outside the root element: <c>xml</c> and <c>xmlns</c> only.</summary>
    internal const int Outermost = 0;

    internal const int Undeclared = -1;

    private Scope[] _scopes = new Scope[64];
    private int[] _buckets = new int[64];
    private int _count = 1;
    private List<string>? _unknownUris;
    private Dictionary<string, int>? _unknownIds;

    internal int Count => _count;

    internal int DepthOf(int scope) => _scopes[scope].Depth;

    /// <summary>The scope that results from a declaration inside <paramref name="scope"/>.</summary>
    internal int Declare(int scope, ReadOnlySpan<byte> part, Range prefix, int namespaceId)
    {
        var (start, length) = prefix.GetOffsetAndLength(part.Length);
        var bytes = part.Slice(start, length);
        if (Resolve(scope, part, bytes) == namespaceId)
            return scope;

        var hash = new HashCode();
        hash.Add(scope);
        hash.Add(namespaceId);
        hash.AddBytes(bytes);
        var code = hash.ToHashCode();
        ref var bucket = ref _buckets[code & (_buckets.Length - 1)];
        for (var i = bucket; i != 0; i = _scopes[i].NextInBucket)
        {
            ref readonly var known = ref _scopes[i];
            if (known.Outer == scope && known.NamespaceId == namespaceId && part.Slice(known.PrefixStart, known.PrefixLength).SequenceEqual(bytes))
                return i;
        }

        if (_count == _scopes.Length)
        {
            Grow();
            bucket = ref _buckets[code & (_buckets.Length - 1)];
        }

        _scopes[_count] = new Scope
        {
            Outer = scope,
            Depth = _scopes[scope].Depth + 1,
            PrefixStart = start,
            PrefixLength = length,
            NamespaceId = namespaceId,
            Code = code,
            NextInBucket = bucket,
        };
        bucket = _count;
        return _count++;
    }

    /// <summary>The namespace id that a prefix (empty for the default namespace) stands for, or <see cref="Undeclared"/>.</summary>
    internal int Resolve(int scope, ReadOnlySpan<byte> part, ReadOnlySpan<byte> prefix)
    {
        for (; scope != Outermost; scope = _scopes[scope].Outer)
        {
            ref readonly var declared = ref _scopes[scope];
            if (declared.PrefixLength == prefix.Length && part.Slice(declared.PrefixStart, declared.PrefixLength).SequenceEqual(prefix))
                return declared.NamespaceId;
        }

        if (prefix.IsEmpty)
            return XmlNamespaces.NoneId;
        if (prefix.SequenceEqual("xml"u8))
            return XmlNamespaces.XmlId;
        return prefix.SequenceEqual("xmlns"u8) ? XmlNamespaces.XmlnsId : Undeclared;
    }

    /// <summary>The id of a namespace URI, a new one where the part names it first.</summary>
    internal int IdOf(ReadOnlySpan<char> uri)
    {
        var known = XmlNamespaces.IdOf(uri);
        if (known >= 0)
            return known;

        _unknownUris ??= [];
        _unknownIds ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (_unknownIds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(uri, out var id))
            return id;

        id = XmlNamespaces.Count + _unknownUris.Count;
        _unknownUris.Add(uri.ToString());
        _unknownIds.Add(_unknownUris[^1], id);
        return id;
    }

    internal string UriOf(int id) =>
        id < XmlNamespaces.Count ? XmlNamespaces.UriOf(id) : _unknownUris![id - XmlNamespaces.Count];

    private void Grow()
    {
        Array.Resize(ref _scopes, _scopes.Length * 2);
        _buckets = new int[_scopes.Length];
        for (var i = 1; i < _count; i++)
        {
            ref var bucket = ref _buckets[_scopes[i].Code & (_buckets.Length - 1)];
            _scopes[i].NextInBucket = bucket;
            bucket = i;
        }
    }

    private struct Scope
    {
        internal int Outer;
        internal int Depth;
        internal int PrefixStart;
        internal int PrefixLength;
        internal int NamespaceId;
        internal int Code;
        internal int NextInBucket;
    }
}
