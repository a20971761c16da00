using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class BodyNotOnOddPageTests : RuleTests<BodyNotOnOddPage>
{
    [TestMethod]
    public void NextPage() => Verify("""
        [前言]
        本文件由协会提出。
        [正文标题] [|充电柜|]
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OneSection() => VerifySilent("""
        [前言]
        本文件由协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void BodyBeginsOnAnOddPage() => VerifyFix("""
        [前言]
        本文件由协会提出。
        [正文标题] 充电柜
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [前言]
        本文件由协会提出。
        [正文标题] 充电柜
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
