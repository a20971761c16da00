using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleRequirementTests : RuleTests<ExampleRequirement>
{
    [TestMethod]
    public void Shall() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        服务人员应有标识。
        示例：服务人员[|应|]佩戴工牌。
        """);

    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        条款的写法如下。
        示例：“服务人员应佩戴工牌。”
        """);

    [TestMethod]
    public void WordsThatHoldTheCharacter() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        服务人员应有标识。
        示例：供应商的工牌、应急人员的袖标。
        """);

    [TestMethod]
    public void OnDrafting() => VerifySilent("""
        [正文标题] 服务标准编写指南
        # 范围
        本文件给出了编写指南。
        # 编写
        条款分几类。
        示例：服务人员应佩戴工牌。
        """);
}
