using System.Buffers;
using System.IO.Compression;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Benchmarks;

/// <summary>
/// How much reading costs above what it cannot do without: inflating the same three parts with ZipArchive. The figure to watch is
/// the ratio to that floor, minimum of processor time against minimum; times differ from machine to machine.
/// </summary>
internal static class ReadingFloor
{
    private static readonly string[] Names = ["word/document.xml", "word/styles.xml", "word/numbering.xml"];

    /// <param name="folder">A folder of real .docx files; null for made ones.</param>
    internal static void Run(string? folder)
    {
        var files = folder is null ? ReadingFloorDocuments.Make(40) : Real(folder);
        var inflated = files.ConvertAll(static file => Inflate(file));
        var megabytes = inflated.Sum(static parts => parts.Sum(static part => (double)part.Length)) / (1 << 20);
        Console.WriteLine($"{files.Count} files, {megabytes / files.Count * 1024:F0} KiB XML each");

        var floor = Measure("raw inflate", files.Count, 0, () => files.ForEach(static file => Touch(file)));
        Measure("own inflate", files.Count, floor, () => files.ForEach(static file => OwnInflate(file)));
        Measure("open, inflate, scan", files.Count, floor, () => files.ForEach(static file => Read(file)));
        Measure("whole reading", files.Count, floor, () => files.ForEach(static file => DraftReader.Read(file)));
        Measure("scan alone", files.Count, floor, () => inflated.ForEach(static parts => Array.ForEach(parts, static part => Scan(part))));
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

    private static double Measure(string what, int count, double floor, Action action)
    {
        for (var i = 0; i < 8; i++)
            action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / count;
        var best = double.MaxValue;
        for (var i = 0; i < 25; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / count);
        }

        Console.WriteLine($"{what,-20} {best,7:F3} ms  {(floor > 0 ? best / floor : 1),5:F2} x  {allocated,7:F1} KiB");
        return best;
    }

    private static byte[][] Inflate(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. Names.Select(zip.GetEntry).Where(static entry => entry is not null).Select(static entry =>
        {
            var data = new byte[entry!.Length];
            using var stream = entry.Open();
            stream.ReadExactly(data);
            return data;
        })];
    }

    internal static void Touch(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var name in Names)
        {
            if (zip.GetEntry(name) is not { } entry)
                continue;
            var buffer = ArrayPool<byte>.Shared.Rent((int)entry.Length);
            using (var stream = entry.Open())
                stream.ReadExactly(buffer.AsSpan(0, (int)entry.Length));
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void OwnInflate(byte[] file)
    {
        using var source = PackageSource.FromBytes(file);
        var directory = ZipDirectory.Read(source, WordLimits.Default, out _)!;
        foreach (var entry in directory.Entries)
        {
            if (Array.IndexOf(Names, entry.Name) >= 0)
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
