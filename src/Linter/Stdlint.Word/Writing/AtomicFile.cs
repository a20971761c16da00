using Stdlint.Word.Package;

namespace Stdlint.Word.Writing;

/// <summary>
/// Writes a file so that at any moment either the old or the new one is there, complete: a temporary file in the same folder is written, flushed,
/// read back and then put in its place.
/// </summary>
public static class AtomicFile
{
    /// <summary>Whether Word or WPS has the file open: they leave an owner file beside it, named <c>~$</c> and the name without its first two characters.</summary>
    public static bool HasOwner(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var name = Path.GetFileName(path);

        // Short names keep their first characters.
        return File.Exists(Path.Combine(folder, "~$" + name))
            || (name.Length > 2 && File.Exists(Path.Combine(folder, "~$" + name[2..])))
            || (name.Length > 1 && File.Exists(Path.Combine(folder, "~$" + name[1..])));
    }

    /// <summary>Writes the bytes; what was there before is replaced.</summary>
    /// <param name="path">Where; of a symbolic link its target is written.</param>
    /// <param name="bytes">The new content.</param>
    /// <param name="backup">Keeps the old file here; null for none.</param>
    /// <exception cref="IOException">The file cannot be written; also UnauthorizedAccessException. What was there before is unchanged.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes, string? backup = null)
    {
        var target = Resolve(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            WriteThrough(temporary, bytes.Span);
            Verify(temporary, bytes);
            if (backup is not null && File.Exists(target))
                File.Copy(target, backup, overwrite: true);
            Put(temporary, target);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>What lies on the disk is what was to be written, and a package that opens.</summary>
    private static void Verify(string path, ReadOnlyMemory<byte> bytes)
    {
        var stored = File.ReadAllBytes(path);
        if (!stored.AsSpan().SequenceEqual(bytes.Span))
            throw new IOException("the file on the disk is not what was written");
        using var source = PackageSource.FromBytes(stored);
        using var package = WordPackage.Open(source, WordLimits.Default with { MaxFileLength = long.MaxValue }).Package;
        if (package is null)
            throw new IOException("the file that was written cannot be opened");
    }

    private static void Put(string temporary, string target)
    {
        if (!File.Exists(target))
        {
            File.Move(temporary, target);
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            // Keeps access rights and the time of creation; fails where Word holds the file.
            File.Replace(temporary, target, destinationBackupFileName: null);
            return;
        }

        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        File.Move(temporary, target, overwrite: true);
    }
}
