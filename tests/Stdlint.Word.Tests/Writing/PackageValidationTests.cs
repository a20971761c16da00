using Stdlint.Word.Tests.Package;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>When a rewritten file may take the place of its original.</summary>
[TestClass]
public sealed class PackageValidationTests
{
    private const string Sound = "<w:p><w:r><w:t>文</w:t></w:r></w:p>";
    private const string Faulty = "<w:p><w:jc w:val=\"center\"/><w:r><w:t>文</w:t></w:r></w:p>";
    private const string BadSize = "<w:p><w:r><w:rPr><w:sz/></w:rPr><w:t>文</w:t></w:r></w:p>";
    private const string BadSizeBefore = "<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"甲\"><w:rPr><w:sz/></w:rPr></w:rPrChange></w:rPr><w:t>文</w:t></w:r></w:p>";

    private static readonly byte[] NoPackage = [.. "文"u8];

    [TestMethod]
    [DataRow(Sound, Sound, null)]
    [DataRow(Faulty, Sound, null)]
    [DataRow(Faulty, Faulty, null)]
    [DataRow(Sound, Faulty, "jc")]
    [DataRow(Faulty, Faulty + Faulty, "jc")]
    [DataRow(BadSize, BadSizeBefore, null)]
    [DataRow(Sound, BadSizeBefore, "sz")]
    public void MoreErrorsAreWorse(string before, string after, string? element)
    {
        var verdict = PackageValidation.Judge(File(before), File(after));

        Assert.IsTrue(verdict.IsJudged);
        if (element is null)
            Assert.IsNull(verdict.Worse);
        else
            Assert.Contains(element, verdict.Worse!);
    }

    [TestMethod]
    public void AResultThatCannotBeOpenedIsWorse() => Assert.AreEqual(new RewriteVerdict("not valid", IsJudged: true), PackageValidation.Judge(File(Sound), NoPackage));

    [TestMethod]
    public void ThereIsNothingToCompareWithAnOriginalThatCannotBeOpened() =>
        Assert.AreEqual(new RewriteVerdict(Worse: null, IsJudged: false), PackageValidation.Judge(NoPackage, File(Faulty)));

    private static byte[] File(string body) => SmallPackage.Zip(SmallPackage.Document(body)).Build();
}
