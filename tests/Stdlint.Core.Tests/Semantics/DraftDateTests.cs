using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class DraftDateTests
{
    [TestMethod]
    [DataRow("2024-11-12发布", 2024, 11, 12)]
    [DataRow("2024 - 01 - 02", 2024, 1, 2)]
    [DataRow("２０２４年５月", 2024, 5, 0)]
    [DataRow("××××-××-××", 0, 0, 0)]
    [DataRow("20××-××-××", 0, 0, 0)]
    [DataRow("（本稿完成日期：2023.6.1）", 2023, 6, 1)]
    public void DateOf(string text, int year, int month, int day) => Assert.AreEqual(new DraftDate(year, month, day), DraftDate.Read(text));

    [TestMethod]
    [DataRow("")]
    [DataRow("发布")]
    [DataRow("2024-13-01")]
    public void NoDateIn(string text) => Assert.IsNull(DraftDate.Read(text));
}
