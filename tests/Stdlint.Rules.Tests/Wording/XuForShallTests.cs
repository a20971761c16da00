using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class XuForShallTests : RuleTests<XuForShall>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        服务人员[|须|]获得资质认证。
        [|务必|]锁好柜门。
        均[|须|]登记。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        入口处应张贴入场须知。
        无须登记。
        触须和须根应去除。
        毋须重复检验。
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 技术要求
        依法须经批准的项目，应取得许可。
        """);
}
