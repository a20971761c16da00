using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ElementDuplicatedTests : RuleTests<ElementDuplicated>
{
    [TestMethod]
    public void TwoScopes() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # [|范围|]
        本文件适用于室外使用的充电柜。
        """);

    [TestMethod]
    public void GeneratedContentsAreNoElements() => VerifySilent("""
        [目次]
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
