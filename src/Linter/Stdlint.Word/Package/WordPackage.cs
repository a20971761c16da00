using System.Buffers;
using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Package;

/// <summary>What opening a file gives: a package to read, or none and the fact that says why.</summary>
/// <param name="Package">Null where the file cannot be read; to be disposed by the caller.</param>
/// <param name="Facts">What was noticed while opening; later facts are in <see cref="WordPackage.Facts"/>, these included.</param>
public sealed record PackageReading(WordPackage? Package, ImmutableArray<InputFact> Facts);

/// <summary>
/// A WordprocessingML package: parts by name and by relationship, inflated and scanned on demand, each once.
/// Nothing outside the file is ever opened. For one thread at a time.
/// </summary>
public sealed class WordPackage : IDisposable
{
    private readonly PackageSource _source;
    private readonly WordLimits _limits;
    private readonly ZipDirectory _directory;
    private readonly Dictionary<string, PackagePart> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<PackagePart, byte[]> _bytes = [];
    private readonly Dictionary<PackagePart, XmlPart?> _xml = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly List<InputFact> _facts = [];
    private readonly WordPackage? _original;
    private readonly IReadOnlyDictionary<ZipEntry, byte[]> _replaced;
    private ImmutableArray<PackageRelationship> _relationships;

    private WordPackage(PackageSource source, WordLimits limits, ZipDirectory directory, WordPackage? original, IReadOnlyDictionary<ZipEntry, byte[]> replaced)
    {
        _source = source;
        _limits = limits;
        _directory = directory;
        _original = original;
        _replaced = replaced;
    }

    /// <summary>The main document part.</summary>
    public PackagePart MainPart { get; private set; } = null!;

    public WordFileKind Kind { get; private set; }

    /// <summary>In the order of the container's directory.</summary>
    public ImmutableArray<PackagePart> Parts { get; private set; } = [];

    /// <summary>The relationships of the package itself.</summary>
    public ImmutableArray<PackageRelationship> Relationships =>
        _relationships.IsDefault ? _relationships = ReadRelationships("/") : _relationships;

    /// <summary>What was noticed so far, in reading order.</summary>
    public IReadOnlyList<InputFact> Facts => _facts;

    /// <summary>The container is sound enough to be written back entry by entry: no name stands twice.</summary>
    public bool IsWritable { get; private set; } = true;

    internal ZipDirectory Directory => _directory;

    /// <summary>
    /// Opens a file. Whatever its bytes are, the answer is a package or facts; the source stays the caller's to dispose,
    /// after the package.
    /// </summary>
    public static PackageReading Open(PackageSource source, WordLimits limits)
    {
        if (FileSniffer.Refuse(source, limits) is { } refused)
            return Refused(refused);
        if (ZipDirectory.Read(source, limits, out var defect) is not { } directory)
            return Refused(defect!);

        return new WordPackage(source, limits, directory, original: null, ImmutableDictionary<ZipEntry, byte[]>.Empty).Opened();
    }

    /// <summary>The package with other content in some of its parts, as if it had been written and opened. It uses what this one has scanned, which must stay open meanwhile.</summary>
    internal PackageReading With(IReadOnlyDictionary<ZipEntry, byte[]> replaced) => new WordPackage(_source, _limits, _directory, this, replaced).Opened();

    private PackageReading Opened()
    {
        if (FindMainPart() is not { } notWord)
            return new PackageReading(this, [.. _facts]);
        Dispose();
        return new PackageReading(null, [.. _facts.Where(fact => !IsSame(fact, notWord)), notWord.ToFact()]);
    }

    /// <summary>The part of a name, letter case and percent escapes apart; null where the package does not hold it.</summary>
    public PackagePart? Part(string name) => _parts.GetValueOrDefault(PartName.Key(name));

    /// <summary>The first part related to the package itself by a kind.</summary>
    public PackagePart? RelatedByType(RelationshipKind kind) => Follow(Relationships, kind);

    /// <summary>The nodes of the first part related to the main part by a kind; null where there is none, or as for a part.</summary>
    public XmlPart? Xml(RelationshipKind kind) => MainPart.RelatedByType(kind) is { } part ? Xml(part) : null;

    /// <summary>The part's nodes; null where it cannot be inflated or is no well-formed XML, and then a fact says why.</summary>
    public XmlPart? Xml(PackagePart part)
    {
        if (_xml.TryGetValue(part, out var known))
            return known;
        if (!_replaced.ContainsKey(part.Entry) && _original?.Scanned(part.Entry) is { } lent)
            return lent;

        XmlPart? xml = null;
        if (Content(part) is { } bytes)
        {
            xml = XmlScanner.Scan(bytes, _limits.Xml, out var defect);
            if (defect is not null)
                _facts.Add(FactOf(part, defect));
        }

        _xml.Add(part, xml);
        return xml;
    }

    /// <summary>The part's inflated bytes; empty where it cannot be inflated, and then a fact says why.</summary>
    public ReadOnlyMemory<byte> Bytes(PackagePart part) => Content(part) ?? default;

    /// <summary>Gives the buffers back; parts and nodes must not be used any more.</summary>
    public void Dispose()
    {
        foreach (var xml in _xml.Values)
            xml?.Release();
        foreach (var bytes in _bytes.Values)
            ArrayPool<byte>.Shared.Return(bytes);
        _xml.Clear();
        _bytes.Clear();
    }

    internal ImmutableArray<PackageRelationship> ReadRelationships(string key)
    {
        if (!_parts.TryGetValue(PartName.RelationshipsOf(key), out var part) || Xml(part) is not { } xml)
            return [];

        var all = ImmutableArray.CreateBuilder<PackageRelationship>();
        for (var node = xml.Root.FirstChild; node.Exists; node = node.NextSibling)
        {
            if (node.Name != XmlName.REL_Relationship)
                continue;
            var type = node.Attribute(XmlName.A0_Type) ?? "";
            var target = node.Attribute(XmlName.A0_Target) ?? "";
            var isExternal = string.Equals(node.Attribute(XmlName.A0_TargetMode), "External", StringComparison.OrdinalIgnoreCase);
            var found = isExternal ? null : _parts.GetValueOrDefault(PartName.Resolve(key, target));
            all.Add(new PackageRelationship(node.Attribute(XmlName.A0_Id) ?? "", RelationshipKinds.Of(type), type, target, isExternal, found));
        }

        return all.ToImmutable();
    }

    internal PackagePart? Follow(ImmutableArray<PackageRelationship> relationships, RelationshipKind kind)
    {
        foreach (var relationship in relationships)
        {
            if (relationship.Kind == kind && !relationship.IsExternal)
                return Follow(relationship);
        }

        return null;
    }

    internal PackagePart? Follow(PackageRelationship relationship)
    {
        if (relationship is { Part: null, IsExternal: false } && _missing.Add(relationship.Target))
            _facts.Add(new InputFact(InputFactKind.PartMissing, default, [relationship.Target, relationship.Kind.ToString()]));
        return relationship.Part;
    }

    /// <summary>What this package has scanned of an entry; null where it has not, or could not.</summary>
    private XmlPart? Scanned(ZipEntry entry) => _parts.TryGetValue(PartName.Key(entry.Name), out var part) && part.Entry == entry ? _xml.GetValueOrDefault(part) : null;

    private static PackageReading Refused(PackageDefect defect) => new(null, [defect.ToFact()]);

    private static bool IsSame(InputFact fact, PackageDefect defect) =>
        fact.Kind == defect.Kind && fact.Arguments.AsSpan().SequenceEqual(defect.Arguments);

    private static InputFact FactOf(PackagePart part, XmlDefect defect) => defect.Limit is { } limit
        ? PackageDefect.Limit(limit, defect.LimitValue, defect.Found).ToFact()
        : new InputFact(
            InputFactKind.XmlMalformed, default, [part.Name, XmlDefects.KeyOf(defect.Kind), defect.Line.ToString(), defect.Column.ToString()]);

    private ReadOnlyMemory<byte>? Content(PackagePart part)
    {
        if (_replaced.TryGetValue(part.Entry, out var replaced))
            return replaced.AsMemory();

        // Not as one expression: its null would become an empty memory.
        if (Inflate(part) is not { } bytes)
            return null;
        return bytes.AsMemory(0, (int)part.Entry.Length);
    }

    private byte[]? Inflate(PackagePart part)
    {
        if (_bytes.TryGetValue(part, out var bytes))
            return bytes;

        var defect = ZipDirectory.CheckLength(part.Entry, _limits);
        bytes = defect is null ? ZipReader.Inflate(_source, part.Entry, verifyChecksum: true, out defect) : null;
        if (bytes is null)
            _facts.Add(defect!.ToFact());
        else
            _bytes.Add(part, bytes);
        return bytes;
    }

    /// <summary>Indexes the parts and finds the main one; returns the defect that makes the file unreadable.</summary>
    private PackageDefect? FindMainPart()
    {
        var types = ReadParts();
        foreach (var relationship in Relationships)
        {
            if (relationship.Kind == RelationshipKind.OfficeDocument && !relationship.IsExternal)
            {
                if (relationship.Part is null)
                    return PackageDefect.Zip(ZipDefects.MainPartMissing, relationship.Target);
                return UseMainPart(relationship.Part);
            }
        }

        var named = types.FirstWhere(static type => WordFileKinds.Of(type) is not null);
        if (named is not null && _parts.TryGetValue(named, out var part))
            return UseMainPart(part);
        return FirstFatal() ?? new PackageDefect(InputFactKind.NotWord, OtherZipKinds.NameOf(this));
    }

    private PackageDefect? UseMainPart(PackagePart part)
    {
        if (OtherZipKinds.OfContentType(part.ContentType) is { } other)
            return new PackageDefect(InputFactKind.NotWord, other);

        MainPart = part;
        Kind = WordFileKinds.Of(part.ContentType) ?? WordFileKind.Document;
        if (Xml(part) is not { } xml)
            return new PackageDefect(_facts[^1].Kind, [.. _facts[^1].Arguments]);
        return xml.Root.Name == XmlName.W_document ? null : new PackageDefect(InputFactKind.NotWord, OtherZipKinds.NameOf(this));
    }

    /// <summary>What kept a part that opening needs from being read.</summary>
    private PackageDefect? FirstFatal() =>
        _facts.Find(static fact => fact is not { Kind: InputFactKind.ZipCorrupt, Arguments: [ZipDefects.EntryDuplicate, ..] }) is { } fact
            ? new PackageDefect(fact.Kind, [.. fact.Arguments])
            : null;

    private ContentTypes ReadParts()
    {
        ZipEntry? typesEntry = null;
        foreach (var entry in _directory.Entries)
        {
            if (PartName.Key(entry.Name) == ContentTypes.PartKey)
                typesEntry ??= entry;
        }

        var typesPart = typesEntry is null ? null : new PackagePart(this, typesEntry, ContentTypes.PartKey, "");
        var types = new ContentTypes(typesPart is null ? null : Xml(typesPart));
        var parts = ImmutableArray.CreateBuilder<PackagePart>(_directory.Entries.Count);
        foreach (var entry in _directory.Entries)
        {
            if (entry.IsFolder)
                continue;
            var key = PartName.Key(entry.Name);
            var part = new PackagePart(this, entry, key, types.Of(key));
            if (_parts.TryAdd(key, part))
            {
                parts.Add(part);
                continue;
            }

            IsWritable = false;
            _facts.Add(PackageDefect.Zip(ZipDefects.EntryDuplicate, entry.Name).ToFact());
        }

        Parts = parts.DrainToImmutable();
        return types;
    }
}
