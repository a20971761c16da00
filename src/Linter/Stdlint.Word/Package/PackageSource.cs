using Microsoft.Win32.SafeHandles;

namespace Stdlint.Word.Package;

/// <summary>The bytes of a file, read in ranges so that pictures are never touched.</summary>
public abstract class PackageSource : IDisposable
{
    /// <summary>Bytes of the file when it was opened.</summary>
    public abstract long Length { get; }

    /// <summary>A file held in memory; the memory must stay unchanged while the source is in use.</summary>
    public static PackageSource FromBytes(ReadOnlyMemory<byte> bytes) => new MemorySource(bytes);

    /// <summary>A file on disk, opened so that Word may keep it open, replace or delete it meanwhile.</summary>
    /// <exception cref="IOException">The file cannot be opened; also UnauthorizedAccessException. Reading may throw it too.</exception>
    public static PackageSource FromFile(string path) =>
        new FileSource(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess));

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Fills the buffer from an offset; returns fewer bytes only where the file ends before.</summary>
    internal abstract int Read(long offset, Span<byte> buffer);

    protected virtual void Dispose(bool disposing)
    {
    }

    private sealed class MemorySource(ReadOnlyMemory<byte> bytes) : PackageSource
    {
        public override long Length => bytes.Length;

        internal override int Read(long offset, Span<byte> buffer)
        {
            if (offset >= bytes.Length)
                return 0;
            var available = bytes.Span[(int)offset..];
            var count = Math.Min(available.Length, buffer.Length);
            available[..count].CopyTo(buffer);
            return count;
        }
    }

    private sealed class FileSource(SafeFileHandle handle) : PackageSource
    {
        public override long Length { get; } = RandomAccess.GetLength(handle);

        internal override int Read(long offset, Span<byte> buffer)
        {
            var total = 0;
            while (total < buffer.Length)
            {
                var count = RandomAccess.Read(handle, buffer[total..], offset + total);
                if (count == 0)
                    break;
                total += count;
            }

            return total;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                handle.Dispose();
            base.Dispose(disposing);
        }
    }
}
