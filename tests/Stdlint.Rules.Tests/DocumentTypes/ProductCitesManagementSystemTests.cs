using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ProductCitesManagementSystemTests : RuleTests<ProductCitesManagementSystem>
{
    [TestMethod]
    public void Listed() => Verify("""
        # 范围
        本文件规定了充电柜的要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。
        [|GB/T 19001|]　质量管理体系　要求
        # 技术要求
        生产应符合GB/T 19001的规定。
        # 试验方法
        目测检查。
        # 检验规则
        逐台检验。
        """);

    [TestMethod]
    public void Other() => VerifySilent("""
        # 范围
        本文件规定了充电柜的要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。
        GB/T 191　包装储运图示标志
        # 技术要求
        标志应符合GB/T 191的规定。
        # 试验方法
        目测检查。
        # 检验规则
        逐台检验。
        """);

    [TestMethod]
    public void Service() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        服务应符合GB/T 19001的规定。
        # 评价
        每年评价。
        """);
}
