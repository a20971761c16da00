using System.Text;
using Stdlint.Core.Text;

namespace Stdlint.Word.Package;

/// <summary>Tells by its first bytes what a file is that is no zip file, so that the finding can name it.</summary>
internal static class FileSniffer
{
    private const int HeadLength = 2048;

    /// <summary>Word's owner file (<c>~$name</c>) has this length: a count byte, the user's name, the same in UTF-16.</summary>
    private const int OwnerFileLength = 162;

    private static readonly (byte[] Signature, string Name)[] Signatures =
    [
        ("%PDF"u8.ToArray(), "PDF"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "7z"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x1F, 0x8B], "gzip"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
    ];

    /// <summary>The fact for a file that cannot be a package; null for one that may.</summary>
    internal static PackageDefect? Refuse(PackageSource source, WordLimits limits)
    {
        if (source.Length == 0)
            return NotWord("empty");
        if (source.Length > limits.MaxFileLength)
            return PackageDefect.Limit(LimitNames.FileLength, limits.MaxFileLength, source.Length);

        Span<byte> buffer = stackalloc byte[HeadLength];
        var head = (ReadOnlySpan<byte>)buffer[..source.Read(0, buffer)];
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
            return null;
        if (head.StartsWith(CompoundFile.Signature))
            return RefuseCompoundFile(source);
        if (head.StartsWith("{\\rtf"u8))
            return Legacy("RTF");
        foreach (var (signature, name) in Signatures)
        {
            if (head.StartsWith(signature))
                return NotWord(name);
        }

        if (source.Length == OwnerFileLength && head[0] is > 0 and <= 54)
            return NotWord("owner file");
        if (RefuseMarkup(head) is { } markup)
            return markup;

        // Bytes before the first entry: the directory's offsets are wrong, and what else the file is remains open.
        return ZipEnd.Find(source, out var defect) is not null || defect!.Arguments[0] != ZipDefects.EndMissing
            ? PackageDefect.Zip(ZipDefects.PrefixJunk)
            : NotWord("unknown");
    }

    private static PackageDefect RefuseCompoundFile(PackageSource source)
    {
        var names = CompoundFile.EntryNames(source);
        if (names.Contains("EncryptedPackage") || names.Contains("EncryptionInfo"))
            return new PackageDefect(InputFactKind.Encrypted);
        if (names.Contains("WordDocument"))
            return Legacy(".doc");
        if (names.Contains("Workbook") || names.Contains("Book"))
            return NotWord("xls");
        return NotWord(names.Contains("PowerPoint Document") ? "ppt" : "OLE2");
    }

    private static PackageDefect? RefuseMarkup(ReadOnlySpan<byte> head)
    {
        var text = (head is [0xFF, 0xFE, ..] ? Encoding.Unicode : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.UTF8).GetString(head);
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return Legacy("MHTML");
        if (!start.StartsWith("<"))
            return null;
        if (Has(text, "<pkg:package") || Has(text, "schemas.microsoft.com/office/2006/xmlPackage"))
            return Legacy("Flat OPC");
        if (Has(text, "w:wordDocument") || Has(text, "progid=\"Word.Document\""))
            return Legacy("Word 2003 XML");
        if (Has(text, "<html") || Has(text, "<!doctype html"))
            return Legacy("HTML");
        return start.StartsWith("<?xml") ? NotWord("XML") : null;
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static PackageDefect NotWord(string what) => new(InputFactKind.NotWord, what);

    private static PackageDefect Legacy(string format) => new(InputFactKind.LegacyFormat, format);
}
