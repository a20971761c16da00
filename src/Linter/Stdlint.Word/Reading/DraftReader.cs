using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>Reads a .docx into a draft text (invariant 1: content never makes it throw).</summary>
public static class DraftReader
{
    /// <summary>Reads a whole file that is in memory.</summary>
    public static DraftReading Read(ReadOnlyMemory<byte> file, DraftReaderOptions? options = null) =>
        throw new NotSupportedException();

    /// <summary>Reads a stream from its position to its end.</summary>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static DraftReading Read(Stream stream, DraftReaderOptions? options = null) =>
        throw new NotSupportedException();
}
