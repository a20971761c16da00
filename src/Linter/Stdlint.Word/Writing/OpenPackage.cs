using Stdlint.Core.Fixes;
using Stdlint.Word.Package;

namespace Stdlint.Word.Writing;

/// <summary>The package of a draft for its edits: one that has been scanned before is used again.</summary>
/// <param name="file">The bytes of the draft.</param>
/// <param name="options">Whether it is kept, and the limits that it was read with.</param>
internal sealed class OpenPackage(Lazy<ReadOnlyMemory<byte>> file, WordWriteOptions options)
{
    private Kept? _kept;

    /// <summary>Uses the package alone; another thread that comes meanwhile opens its own.</summary>
    /// <exception cref="EditRefusedException">The container cannot be written back.</exception>
    internal T Use<T>(Func<WordPackage, T> use)
    {
        var kept = Interlocked.Exchange(ref _kept, null) ?? Open();
        var isSound = false;
        try
        {
            var result = use(kept.Package);
            isSound = true;
            return result;
        }
        finally
        {
            if (!isSound || !options.IsTyping || Interlocked.CompareExchange(ref _kept, kept, null) is not null)
                kept.Dispose();
        }
    }

    /// <summary>Lets go of the package; the next edit opens it anew.</summary>
    internal void Rest() => Interlocked.Exchange(ref _kept, null)?.Dispose();

    private Kept Open()
    {
        var source = PackageSource.FromBytes(file.Value);
        if (WordPackage.Open(source, options.Limits).Package is { } package)
        {
            var kept = new Kept(source, package);
            if (package.IsWritable)
                return kept;
            kept.Dispose();
        }
        else
        {
            source.Dispose();
        }

        throw new EditRefusedException(FixObstacle.ContainerNotWritable);
    }

    private sealed record Kept(PackageSource Source, WordPackage Package) : IDisposable
    {
        public void Dispose()
        {
            Package.Dispose();
            Source.Dispose();
        }
    }
}
