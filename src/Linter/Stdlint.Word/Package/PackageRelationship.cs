namespace Stdlint.Word.Package;

/// <summary>A relationship of the package or of a part (ECMA-376 Part 2, 6.5).</summary>
/// <param name="Id">What <c>r:id</c> and <c>r:embed</c> refer to; empty where the file gives none.</param>
/// <param name="Kind">The type where it is known.</param>
/// <param name="Type">The type as written.</param>
/// <param name="Target">The target as written; of a link outside the package it is never followed.</param>
/// <param name="IsExternal">The target lies outside the package.</param>
/// <param name="Part">The part that the target names; null where it lies outside or the package does not hold it.</param>
public sealed record PackageRelationship(string Id, RelationshipKind Kind, string Type, string Target, bool IsExternal, PackagePart? Part);
