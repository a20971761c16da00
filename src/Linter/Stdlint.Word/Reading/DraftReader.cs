using Stdlint.Core.Text;
using Stdlint.Word.Package;

namespace Stdlint.Word.Reading;

/// <summary>Reads a .docx into a draft text (invariant 1: content never makes it throw).</summary>
public static class DraftReader
{
    /// <summary>Reads a file in ranges, so that pictures are never touched.</summary>
    /// <param name="source">Stays the caller's to dispose.</param>
    /// <exception cref="IOException">The source itself cannot be read.</exception>
    public static DraftReading Read(PackageSource source, DraftReaderOptions? options = null)
    {
        options ??= DraftReaderOptions.Default;
        var opened = WordPackage.Open(source, options.Limits);
        if (opened.Package is not { } package)
            return new DraftReading(null, opened.Facts);
        using (package)
            return Read(package, options.View);
    }

    /// <summary>Reads a whole file that is in memory.</summary>
    public static DraftReading Read(ReadOnlyMemory<byte> file, DraftReaderOptions? options = null)
    {
        using var source = PackageSource.FromBytes(file);
        return Read(source, options);
    }

    /// <summary>Reads a stream from its position to its end, or as far as the largest file allowed.</summary>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static DraftReading Read(Stream stream, DraftReaderOptions? options = null)
    {
        options ??= DraftReaderOptions.Default;
        using var file = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int count; file.Length <= options.Limits.MaxFileLength && (count = stream.Read(chunk)) > 0;)
            file.Write(chunk, 0, count);
        return Read(file.GetBuffer().AsMemory(0, (int)file.Length), options);
    }

    /// <summary>Reads an open package, which stays open for the caller: its parts hold the bytes that the pieces point to.</summary>
    public static DraftReading Read(WordPackage package, TextView view = TextView.Final)
    {
        if (package.Xml(package.MainPart) is not { } main)
            return new DraftReading(null, [.. package.Facts]);
        return new DraftComposer(package, main, view).Compose();
    }
}
