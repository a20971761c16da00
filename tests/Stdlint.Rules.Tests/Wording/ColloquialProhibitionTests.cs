using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class ColloquialProhibitionTests : RuleTests<ColloquialProhibition>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        试验时[|切勿|]打开舱门。
        [|不许|]在柜内存放杂物。
        [|不准|]在充电区吸烟。
        [|不要|]遮挡散热孔。
        [|请勿|]倒置。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        读数不准确时应校准。
        列车不准时应公告。
        本条不要求提供图样。
        仪表不准时应更换。
        定位不准导致误差时应重测。
        不准许采用其他方法。
        """);

    [TestMethod]
    public void Marking() => VerifySilent("""
        # 技术要求
        箱体上应标明“请勿倒置”。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        试验时切勿打开舱门。
        """, """
        # 技术要求
        试验时不应打开舱门。
        """);
}
