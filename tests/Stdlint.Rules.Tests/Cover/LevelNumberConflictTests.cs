using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class LevelNumberConflictTests : RuleTests<LevelNumberConflict>
{
    [TestMethod]
    public void AssociationWithNationalNumber() => Verify(CoverNotation.With("层级：[|团体标准|]", "编号：GB/T 12345—2025"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void Guidance() => VerifySilent(CoverNotation.With("层级：中华人民共和国国家标准化指导性技术文件", "编号：GB/Z 12345—2025"));

    [TestMethod]
    public void Industry() => VerifySilent(CoverNotation.With("层级：中华人民共和国轻工行业标准", "编号：QB/T 1234—2025"));
}
