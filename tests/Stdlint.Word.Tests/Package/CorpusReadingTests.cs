using Stdlint.Word.Package;
using Stdlint.Word.Tests.Xml;

namespace Stdlint.Word.Tests.Package;

/// <summary>All real files: each opens or says why not, and each XML part reads as XmlReader reads it.</summary>
[TestClass]
public sealed class CorpusReadingTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [CorpusCondition]
    public void EveryPartOfEveryFileReadsAsXmlReaderReadsIt()
    {
        var parts = 0;
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in CorpusConditionAttribute.Files())
        {
            using var source = PackageSource.FromFile(path);
            var reading = WordPackage.Open(source, WordLimits.Default);
            foreach (var fact in reading.Facts)
            {
                var key = fact.Kind + " " + string.Join(' ', fact.Arguments.Take(2)) + (reading.Package is null ? "" : " (read)");
                refused[key] = refused.GetValueOrDefault(key) + 1;
                if (fact.Kind.ToString() is "ZipCorrupt" or "LimitExceeded" or "XmlMalformed")
                    TestContext.WriteLine($"{path}: {fact.Kind} {string.Join(' ', fact.Arguments)} {reading.Package is null}");
            }

            using var package = reading.Package;
            foreach (var part in package?.Parts ?? [])
            {
                if (!part.Entry.IsXml)
                    continue;
                var bytes = package!.Bytes(part).ToArray();
                if (bytes.Length == 0 && part.Entry.Length > 0)
                    continue;
                XmlParity.AssertSame(bytes, path + part.Name);
                parts++;
            }
        }

        foreach (var (key, count) in refused)
            TestContext.WriteLine($"{count} {key}");
        TestContext.WriteLine($"{parts} parts");
        Assert.IsGreaterThan(1000, parts);
    }
}
