using Stdlint.Rules.Bibliography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Bibliography;

[TestClass]
public sealed class ListedInBothTests : RuleTests<ListedInBoth>
{
    [TestMethod]
    public void Both() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001　质量管理体系　要求
        # 要求
        质量管理应符合GB/T 19001的规定。
        [参考文献]
        [1] [|GB/T 19001|]　质量管理体系　要求
        """);

    [TestMethod]
    public void OtherYear() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001　质量管理体系　要求
        # 要求
        质量管理应符合GB/T 19001的规定。
        [参考文献]
        [1] GB/T 19001—2008　质量管理体系　要求
        """);

    [TestMethod]
    public void Different() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19001　质量管理体系　要求
        # 要求
        质量管理应符合GB/T 19001的规定。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);
}
