using Stdlint.Testing;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>What the server says of typed text is what a check says of the file once it is saved.</summary>
[TestClass]
public sealed class TypingSoakTests
{
    private const int Batches = 25;

    private const int EditsInBatch = 4;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("SET 2020")]
    [DataRow("旅游饭店")]
    [DataRow("木质衣架")]
    public void FindingsAreThoseOfAFreshCheck(string sample)
    {
        var path = Directory.EnumerateFiles(Repository.PathTo("samples"), "*.docx").Single(file => Path.GetFileName(file).Contains(sample));
        using var soak = new TypingSoak(File.ReadAllBytes(path), seed: 7);

        for (var batch = 0; batch < Batches; batch++)
        {
            soak.Type(EditsInBatch);
            soak.Compare();
        }

        TestContext.WriteLine($"{soak.Compared} compared, {soak.Refused} could not be saved");
        Assert.IsGreaterThan(soak.Refused, soak.Compared);
    }
}
