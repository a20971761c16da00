using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Stdlint.Testing;

namespace Stdlint.Word.Tests.DraftNotation;

[TestClass]
public sealed class WriterTests
{
    public static IEnumerable<object[]> Forms =>
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in Enum.GetValues<RunSplit>()
        select new object[] { encoding, split };

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void PackageIsValid(DraftEncoding encoding, RunSplit split) => AssertValid(DraftWriter.Write(Drafts.Everything, encoding, split).Bytes);

    private static void AssertValid(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).ToList();

        Assert.IsEmpty(errors, string.Join('\n', errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }

    public static IEnumerable<object[]> Committed =>
        Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines"), "*.docx", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new object[] { Path.GetRelativePath(Repository.Root, path) });

    [TestMethod]
    [DynamicData(nameof(Committed))]
    public void CommittedDraftIsValid(string path) => AssertValid(File.ReadAllBytes(Repository.PathTo(path)));

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void SameDraftGivesSameBytes(DraftEncoding encoding, RunSplit split) =>
        CollectionAssert.AreEqual(DraftWriter.Write(Drafts.Everything, encoding, split).Bytes, DraftWriter.Write(Drafts.Everything, encoding, split).Bytes);

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void SplitDoesNotChangeTheText(DraftEncoding encoding, RunSplit split) =>
        Assert.AreEqual(DraftWriter.Write(Drafts.Everything, encoding).Content, DraftWriter.Write(Drafts.Everything, encoding, split).Content);

    [TestMethod]
    public void AutomaticNumbersAreNoText()
    {
        const string draft = """
            # 范围
            ## 总则
            a) 甲；
            注1：乙。
            """;

        Assert.AreEqual("范围\n总则\n甲；\n乙。", DraftWriter.Write(draft, DraftEncoding.Set2020).Content);
        Assert.AreEqual("1　范围\n1.1　总则\na)　甲；\n注1：乙。", DraftWriter.Write(draft, DraftEncoding.HeadingTyped).Content);
    }

    [TestMethod]
    public void MarksBecomeSpans()
    {
        const string draft = """
            # 要求
            [|## 结构|]
            {|STD2004:##=1,2|} [|外观|]
            应[|平整|]。$$
            [|首段。
            末段。|]
            """;

        AssertSpans(DraftEncoding.HeadingTyped, ["1.1　结构", "STD2004 1,2", "外观", "平整", "", "首段。\n末段。"]);
        AssertSpans(DraftEncoding.Tcs, ["结构", "STD2004 1,2", "外观", "平整", "", "首段。\n末段。"]);

        static void AssertSpans(DraftEncoding encoding, string[] expected)
        {
            var written = DraftWriter.Write(draft, encoding);
            CollectionAssert.AreEqual(
                expected,
                written.Spans.Select(span => $"{span.Code} {written.Content.Substring(span.Start, span.Length)}".TrimStart()).ToArray());
        }
    }
}
