using Stdlint.Core.Text;

namespace Stdlint.Word.Package;

/// <summary>Why a package or a part of it cannot be read, as it becomes an <see cref="InputFact"/>.</summary>
internal sealed record PackageDefect(InputFactKind Kind, params string[] Arguments)
{
    internal static PackageDefect Zip(string defect, string subject = "") => new(InputFactKind.ZipCorrupt, defect, subject);

    internal static PackageDefect Limit(string name, long value, long found) =>
        new(InputFactKind.LimitExceeded, name, value.ToString(), found.ToString());

    internal InputFact ToFact() => new(Kind, default, [.. Arguments]);
}

/// <summary>Defects of the container, keys of messages.json; the second argument names the entry or the method.</summary>
public static class ZipDefects
{
    /// <summary>No end record: the file was cut off or is no zip at all.</summary>
    public const string EndMissing = "zip-end-missing";
    public const string DirectoryBroken = "zip-directory-broken";

    /// <summary>Bytes stand before the first entry, so that no offset is right.</summary>
    public const string PrefixJunk = "zip-prefix-junk";
    public const string SeveralDisks = "zip-several-disks";
    public const string EntriesOverlap = "zip-entries-overlap";

    /// <summary>Two entries of one name, letter case apart; the first is read, and nothing can be saved.</summary>
    public const string EntryDuplicate = "zip-entry-duplicate";
    public const string HeaderBroken = "zip-header-broken";
    public const string MethodUnknown = "zip-method-unknown";
    public const string DataBroken = "zip-data-broken";
    public const string DataTruncated = "zip-data-truncated";
    public const string SizeMismatch = "zip-size-mismatch";
    public const string ChecksumMismatch = "zip-checksum-mismatch";

    /// <summary>The package names a main part that it does not hold.</summary>
    public const string MainPartMissing = "package-main-part-missing";
}
