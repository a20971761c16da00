using Stdlint.LanguageServer.Drafts;

namespace Stdlint.LanguageServer.Tests.Drafts;

[TestClass]
public sealed class DraftUriTests
{
    [TestMethod]
    [DataRow("stdlint:/home/u/a.docx/正文.stdtext", "/home/u/a.docx")]
    [DataRow("stdlint:/home/u/%E5%AE%A2%20x.docx/%E6%AD%A3%E6%96%87.stdtext", "/home/u/客 x.docx")]
    [DataRow("stdlint:///home/u/a.docx/x", "/home/u/a.docx")]
    [DataRow("stdlint:/c%3A/Users/u/a.docx/x", "c:/Users/u/a.docx")]
    [DataRow("stdlint:/home/u/a.docx/x?view=1#2", "/home/u/a.docx")]
    [DataRow("file:///home/u/a.docx", "/home/u/a.docx")]
    [DataRow("stdlint:/x", null)]
    [DataRow("http://example.com/a.docx/x", null)]
    public void AnAddressNamesAFile(string uri, string? path) => Assert.AreEqual(path, DraftUri.PathOf(uri));
}
