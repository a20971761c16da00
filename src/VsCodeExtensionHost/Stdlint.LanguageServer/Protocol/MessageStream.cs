using System.Globalization;
using System.Text;

namespace Stdlint.LanguageServer.Protocol;

/// <summary>Messages over a pair of streams, each headed by its length (LSP 3.17, base protocol).</summary>
public sealed class MessageStream(Stream input, Stream output) : IDisposable
{
    /// <summary>No message of an editor comes near; a longer one is garbage.</summary>
    private const int LongestMessage = 256 << 20;

    private const int LongestHeaderLine = 1024;

    private readonly BufferedStream _input = new(input, 64 * 1024);
    private readonly Lock _gate = new();

    /// <summary>The next message; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The stream does not follow the protocol, so that no further message can be found in it.</exception>
    public byte[]? Read()
    {
        var length = -1;
        while (ReadHeaderLine() is { } line)
        {
            if (line.Length > 0)
            {
                if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)
                    && !(int.TryParse(line.AsSpan("Content-Length:".Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out length) && length <= LongestMessage))
                {
                    throw new InvalidDataException("a message has no usable length: " + line);
                }
            }
            else if (length >= 0)
            {
                var message = new byte[length];
                return _input.ReadAtLeast(message, length, throwOnEndOfStream: false) == length ? message : null;
            }
        }

        return null;
    }

    /// <summary>Writes one message; safe to call from several threads.</summary>
    public void Write(ReadOnlySpan<byte> message)
    {
        lock (_gate)
        {
            output.Write(Encoding.ASCII.GetBytes($"Content-Length: {message.Length}\r\n\r\n"));
            output.Write(message);
            output.Flush();
        }
    }

    public void Dispose() => _input.Dispose();

    private string? ReadHeaderLine()
    {
        var line = new StringBuilder();
        while (_input.ReadByte() is >= 0 and var read)
        {
            if (read == '\n')
                return line.Length > 0 && line[^1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
            if (line.Length >= LongestHeaderLine)
                throw new InvalidDataException("a header line is too long");
            line.Append((char)read);
        }

        return null;
    }
}
