using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Stdlint.Word.Tests.Package;

/// <summary>Writes zip files byte by byte, also ones that no zip library would write.</summary>
internal sealed class ZipFileBuilder
{
    private readonly List<Entry> _entries = [];

    public byte[] Prefix { get; set; } = [];

    /// <summary>The prefix is counted in the offsets, as a self-extracting file does.</summary>
    public bool OffsetsCountPrefix { get; set; }

    public byte[] Suffix { get; set; } = [];

    public string Comment { get; set; } = "";

    /// <summary>The number of entries that the end record claims; null for the true one.</summary>
    public int? ClaimedCount { get; set; }

    public bool Zip64 { get; set; }

    public IReadOnlyList<Entry> Entries => _entries;

    public Entry this[string name] => _entries.First(entry => entry.Name == name);

    public ZipFileBuilder Add(string name, string content, Action<Entry>? change = null) => Add(name, Encoding.UTF8.GetBytes(content), change);

    public ZipFileBuilder Add(string name, byte[] content, Action<Entry>? change = null)
    {
        var entry = new Entry { Name = name, Content = content };
        change?.Invoke(entry);
        _entries.Add(entry);
        return this;
    }

    public void Reverse() => _entries.Reverse();

    public byte[] Build()
    {
        var file = new MemoryStream();
        file.Write(Prefix);
        var origin = OffsetsCountPrefix ? 0 : Prefix.Length;
        var offsets = new Dictionary<Entry, long>();
        foreach (var entry in _entries)
        {
            offsets.Add(entry, file.Position - origin);
            if (!entry.IsDirectoryOnly)
                WriteLocal(file, entry);
        }

        var start = file.Position - origin;
        foreach (var entry in _entries)
        {
            var offset = entry.SharesLocalHeaderOf is { } other ? offsets[this[other]] : offsets[entry];
            WriteRecord(file, entry, offset + entry.OffsetShift);
        }

        WriteEnd(file, start, file.Position - origin - start);
        file.Write(Suffix);
        return file.ToArray();
    }

    private static void WriteLocal(MemoryStream file, Entry entry)
    {
        var data = entry.Stored;
        var hasDescriptor = entry.HasDataDescriptor;
        Write(file, 0x04034B50, 4);
        Write(file, 20, 2);
        Write(file, entry.AllFlags, 2);
        Write(file, entry.Method, 2);
        Write(file, 0x00210000, 4);
        Write(file, hasDescriptor ? 0 : entry.ClaimedCrc, 4);
        Write(file, hasDescriptor ? 0 : data.Length, 4);
        Write(file, hasDescriptor ? 0 : entry.ClaimedLength ?? entry.Content.Length, 4);
        var name = Encoding.UTF8.GetBytes(entry.Name);
        Write(file, name.Length, 2);
        Write(file, entry.LocalExtra.Length, 2);
        file.Write(name);
        file.Write(entry.LocalExtra);
        file.Write(data);
        if (hasDescriptor)
        {
            Write(file, 0x08074B50, 4);
            Write(file, entry.ClaimedCrc, 4);
            Write(file, data.Length, 4);
            Write(file, entry.Content.Length, 4);
        }
    }

    private void WriteRecord(MemoryStream file, Entry entry, long offset)
    {
        var length = entry.ClaimedLength ?? entry.Content.Length;
        var stored = entry.ClaimedStoredLength ?? entry.Stored.Length;
        byte[] extra = [];
        if (Zip64)
        {
            extra = new byte[28];
            BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
            BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), 24);
            BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(4), length);
            BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(12), stored);
            BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(20), offset);
        }

        Write(file, 0x02014B50, 4);
        Write(file, 20, 2);
        Write(file, 20, 2);
        Write(file, entry.AllFlags, 2);
        Write(file, entry.Method, 2);
        Write(file, 0x00210000, 4);
        Write(file, entry.ClaimedCrc, 4);
        Write(file, Zip64 ? uint.MaxValue : stored, 4);
        Write(file, Zip64 ? uint.MaxValue : length, 4);
        var name = Encoding.UTF8.GetBytes(entry.Name);
        Write(file, name.Length, 2);
        Write(file, extra.Length, 2);
        Write(file, 0, 2);
        Write(file, 0, 2);
        Write(file, 0, 2);
        Write(file, 0, 4);
        Write(file, Zip64 ? uint.MaxValue : offset, 4);
        file.Write(name);
        file.Write(extra);
    }

    private void WriteEnd(MemoryStream file, long start, long length)
    {
        var count = ClaimedCount ?? _entries.Count;
        if (Zip64)
        {
            var wide = file.Position;
            Write(file, 0x06064B50, 4);
            Write(file, 44, 8);
            Write(file, 45, 2);
            Write(file, 45, 2);
            Write(file, 0, 8);
            Write(file, count, 8);
            Write(file, count, 8);
            Write(file, length, 8);
            Write(file, start, 8);
            Write(file, 0x07064B50, 4);
            Write(file, 0, 4);
            Write(file, wide, 8);
            Write(file, 1, 4);
        }

        Write(file, 0x06054B50, 4);
        Write(file, 0, 4);
        Write(file, Zip64 ? ushort.MaxValue : count, 2);
        Write(file, Zip64 ? ushort.MaxValue : count, 2);
        Write(file, Zip64 ? uint.MaxValue : length, 4);
        Write(file, Zip64 ? uint.MaxValue : start, 4);
        var comment = Encoding.UTF8.GetBytes(Comment);
        Write(file, comment.Length, 2);
        file.Write(comment);
    }

    private static void Write(MemoryStream file, long value, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            file.WriteByte((byte)(value >> (8 * i)));
    }

    internal sealed class Entry
    {
        private byte[]? _stored;

        public required string Name { get; init; }

        public required byte[] Content { get; init; }

        /// <summary>0 stored, 8 deflated; others are claimed and written as stored.</summary>
        public int Method { get; set; } = 8;

        public int Flags { get; set; }

        public bool HasDataDescriptor { get; set; }

        public byte[] LocalExtra { get; set; } = [];

        /// <summary>The inflated length that the headers claim; null for the true one.</summary>
        public long? ClaimedLength { get; set; }

        public long? ClaimedStoredLength { get; set; }

        public uint? Crc { get; set; }

        /// <summary>Written to the directory without data of its own; then <see cref="SharesLocalHeaderOf"/> says whose it takes.</summary>
        public bool IsDirectoryOnly { get; set; }

        public string? SharesLocalHeaderOf { get; set; }

        public long OffsetShift { get; set; }

        /// <summary>The bytes as they stand in the file; set to write others than the deflated content.</summary>
        public byte[] Stored
        {
            get => _stored ??= Method == 8 ? Deflate(Content) : Content;
            set => _stored = value;
        }

        internal int AllFlags => Flags | (HasDataDescriptor ? 8 : 0);

        internal uint ClaimedCrc => Crc ?? ChecksumOf(Content);

        internal static byte[] Deflate(byte[] content)
        {
            var stored = new MemoryStream();
            using (var deflater = new DeflateStream(stored, CompressionLevel.Optimal, leaveOpen: true))
                deflater.Write(content);
            return stored.ToArray();
        }

        /// <summary>The checksum as zlib's own gzip trailer states it, so that our code is not its own judge.</summary>
        private static uint ChecksumOf(byte[] content)
        {
            var zipped = new MemoryStream();
            using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
                gzip.Write(content);
            return content.Length == 0 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(zipped.ToArray().AsSpan((int)zipped.Length - 8));
        }
    }
}
