using System.Buffers.Binary;
using System.IO.Compression;
using Stdlint.Word.Package;

namespace Stdlint.Word.Tests.Package;

[TestClass]
public sealed class Crc32Tests
{
    /// <summary>The gzip trailer holds zlib's own checksum.</summary>
    [TestMethod]
    public void EveryLengthAsZlibHasIt()
    {
        var random = new Random(1);
        for (var length = 1; length < 700; length++)
        {
            var data = new byte[length];
            random.NextBytes(data);
            var zipped = new MemoryStream();
            using (var gzip = new GZipStream(zipped, CompressionLevel.NoCompression, leaveOpen: true))
                gzip.Write(data);
            var expected = BinaryPrimitives.ReadUInt32LittleEndian(zipped.ToArray().AsSpan((int)zipped.Length - 8));
            Assert.AreEqual(expected, Crc32.Of(data), "length " + length);
            Assert.AreEqual(expected, ~Crc32.OfTables(data, uint.MaxValue), "by tables, length " + length);
        }
    }

    [TestMethod]
    public void CheckValueOfTheAlgorithm()
    {
        Assert.AreEqual(0xCBF43926, Crc32.Of("123456789"u8));
        Assert.AreEqual(0u, Crc32.Of([]));
    }
}
