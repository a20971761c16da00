using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class DocumentNumberMissingTests : RuleTests<DocumentNumberMissing>
{
    [TestMethod]
    public void NoNumber() => Verify(CoverNotation.With("编号：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Placeholder() => VerifySilent(CoverNotation.With("编号：GB/T ×××××—××××", "层级：中华人民共和国国家标准"));

    [TestMethod]
    public void PlaceholderOfLetters() => VerifySilent(CoverNotation.With("编号：T/ABC XXX—2025"));
}
