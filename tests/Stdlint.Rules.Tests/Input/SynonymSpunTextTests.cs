using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class SynonymSpunTextTests : RuleTests<SynonymSpunText>
{
    [TestMethod]
    public void SeveralWords() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|壹个|]柜体应有俩个门，且且门应能自锁。
        """);

    [TestMethod]
    public void AmountsAndOneSlip() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        金额大写为壹万壹仟壹佰元整。
        柜体应有俩个门。
        """);
}
