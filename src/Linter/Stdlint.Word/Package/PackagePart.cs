using System.Collections.Immutable;

namespace Stdlint.Word.Package;

/// <summary>A part of a package. It is inflated when first asked for; its bytes live as long as the package.</summary>
public sealed class PackagePart
{
    private readonly WordPackage _package;
    private ImmutableArray<PackageRelationship> _relationships;

    internal PackagePart(WordPackage package, ZipEntry entry, string key, string contentType)
    {
        _package = package;
        Entry = entry;
        Key = key;
        ContentType = contentType;
    }

    /// <summary>The part's name as the container spells it, such as <c>/word/document.xml</c>.</summary>
    public string Name => "/" + Entry.Name.TrimStart('/');

    /// <summary>The media type; empty where <c>[Content_Types].xml</c> states none.</summary>
    public string ContentType { get; }

    /// <summary>In the order of the file; empty where the part has none.</summary>
    public ImmutableArray<PackageRelationship> Relationships =>
        _relationships.IsDefault ? _relationships = _package.ReadRelationships(Key) : _relationships;

    /// <summary>Inflated length in bytes, as the container states it.</summary>
    public long Length => Entry.Length;

    internal ZipEntry Entry { get; }

    internal string Key { get; }

    /// <summary>The first part related by a kind; null where there is none. A target that the package does not hold becomes a fact.</summary>
    public PackagePart? RelatedByType(RelationshipKind kind) => _package.Follow(Relationships, kind);

    /// <summary>The relationship with an id; null where there is none.</summary>
    public PackageRelationship? RelationshipById(string? id)
    {
        foreach (var relationship in Relationships)
        {
            if (relationship.Id == id)
                return relationship;
        }

        return null;
    }

    /// <summary>The part that a relationship's id leads to; null where there is none. A target that the package does not hold becomes a fact.</summary>
    public PackagePart? RelatedById(string? id) =>
        RelationshipById(id) is { } relationship ? _package.Follow(relationship) : null;
}
