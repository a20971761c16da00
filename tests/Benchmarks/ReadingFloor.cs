using System.Buffers;
using System.IO.Compression;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Benchmarks;

/// <summary>
/// How much reading costs above what it cannot do without: inflating the same parts with ZipArchive. The figure to watch is
/// the ratio to that floor, minimum of processor time against minimum; times differ from machine to machine.
/// </summary>
internal static class ReadingFloor
{
    /// <param name="folder">A folder of real .docx files; null for made ones.</param>
    internal static void Run(string? folder)
    {
        var files = (folder is null ? ReadingFloorDocuments.Make(20) : Real(folder)).ConvertAll(static file => (Bytes: file, Parts: PartsRead.By(file)));
        var inflated = files.ConvertAll(static file => Inflate(file.Bytes, file.Parts));
        var megabytes = inflated.Sum(static parts => parts.Sum(static part => (double)part.Length)) / (1 << 20);
        Console.WriteLine($"{files.Count} files, {files.Average(static file => file.Parts.Count):F0} parts read with {megabytes / files.Count * 1024:F0} KiB XML each");

        var rows = new (string What, Action Action)[]
        {
            ("raw inflate", () => files.ForEach(static file => Touch(file.Bytes, file.Parts))),
            ("own inflate", () => files.ForEach(static file => OwnInflate(file.Bytes, file.Parts))),
            ("open, inflate, scan", () => files.ForEach(static file => Read(file.Bytes))),
            ("whole reading", () => files.ForEach(static file => DraftReader.Read(file.Bytes))),
            ("scan alone", () => inflated.ForEach(static parts => Array.ForEach(parts, static part => Scan(part)))),
        };
        var times = ProcessorTime.Of([.. rows.Select(row => row.Action)], warmUp: 40, rounds: 61);
        for (var i = 0; i < rows.Length; i++)
        {
            var allocated = ProcessorTime.AllocatedBy(rows[i].Action) / 1024.0 / files.Count;
            Console.WriteLine($"{rows[i].What,-20} {times[i].Least / files.Count,7:F3} ms  {times[i].Least / times[0].Least,5:F2} x  median {times[i].Median / files.Count,7:F3} ms  {times[i].Median / times[0].Median,5:F2} x  {allocated,7:F1} KiB");
        }
    }

    private static List<byte[]> Real(string folder)
    {
        var files = new List<byte[]>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = File.ReadAllBytes(path);
            using var package = WordPackage.Open(PackageSource.FromBytes(file), WordLimits.Default).Package;
            if (package is { MainPart.Name: "/word/document.xml" })
                files.Add(file);
        }

        return files;
    }

    private static byte[][] Inflate(byte[] file, IReadOnlyList<string> parts)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. parts.Select(zip.GetEntry).Select(static entry =>
        {
            var data = new byte[entry!.Length];
            using var stream = entry.Open();
            stream.ReadExactly(data);
            return data;
        })];
    }

    /// <summary>The floor: inflates the parts and does nothing with them.</summary>
    internal static void Touch(byte[] file, IReadOnlyList<string> parts)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var name in parts)
        {
            var entry = zip.GetEntry(name)!;
            var buffer = ArrayPool<byte>.Shared.Rent((int)entry.Length);
            using (var stream = entry.Open())
                stream.ReadExactly(buffer.AsSpan(0, (int)entry.Length));
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void OwnInflate(byte[] file, IReadOnlyList<string> parts)
    {
        using var source = PackageSource.FromBytes(file);
        var directory = ZipDirectory.Read(source, WordLimits.Default, out _)!;
        foreach (var entry in directory.Entries)
        {
            if (parts.Contains(entry.Name))
                ArrayPool<byte>.Shared.Return(ZipReader.Inflate(source, entry, verifyChecksum: false, out _)!);
        }
    }

    private static void Read(byte[] file)
    {
        using var source = PackageSource.FromBytes(file);
        using var package = WordPackage.Open(source, WordLimits.Default).Package!;
        if (package.MainPart.RelatedByType(RelationshipKind.Styles) is { } styles)
            package.Xml(styles);
        if (package.MainPart.RelatedByType(RelationshipKind.Numbering) is { } numbering)
            package.Xml(numbering);
    }

    private static void Scan(byte[] part) => XmlScanner.Scan(part, XmlLimits.Default, out _)?.Release();
}
