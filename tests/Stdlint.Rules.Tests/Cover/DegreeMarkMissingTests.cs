using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class DegreeMarkMissingTests : RuleTests<DegreeMarkMissing>
{
    [TestMethod]
    public void NoMark() => Verify(CoverNotation.WithForeword("本文件等同采用ISO 9001:2015《质量管理体系　要求》。", "英文名称：[|Quality management systems—Requirements|]"));

    [TestMethod]
    public void Marked() => VerifySilent(CoverNotation.WithForeword("本文件等同采用ISO 9001:2015《质量管理体系　要求》。", "一致性程度：（ISO 9001:2015，Quality management systems—Requirements，IDT）"));

    [TestMethod]
    public void MarkWithoutStatement() => Verify(CoverNotation.WithForeword("本文件由××××协会提出并归口。", "一致性程度：[|（ISO 9001:2015，Quality management systems—Requirements，IDT）|]"));

    [TestMethod]
    public void OnlyConsulted() => VerifySilent(CoverNotation.WithForeword("本文件参考了ISO 9001:2015《质量管理体系　要求》。"));

    [TestMethod]
    public void OtherDocuments() => VerifySilent(CoverNotation.WithForeword("与本文件中规范性引用的国际文件有一致性对应关系的我国文件见附录NA。"));
}
