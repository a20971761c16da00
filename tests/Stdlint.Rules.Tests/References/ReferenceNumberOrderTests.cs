using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceNumberOrderTests : RuleTests<ReferenceNumberOrder>
{
    [TestMethod]
    public void ByValue() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423.1　环境试验　第2部分：试验方法　试验A：低温
        ! [|GB/T 1993|]　旋转电机冷却方法
        """);

    [TestMethod]
    public void ByPart() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 2423.17　环境试验　试验Ka：盐雾
        ! [|GB/T 2423.3|]　环境试验　试验Cab：恒定湿热试验
        """);

    [TestMethod]
    public void ByCode() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! QB/T 1002　皮鞋
        ! [|HG/T 2006|]　热固性粉末涂料
        """);

    [TestMethod]
    public void MandatoryAndRecommendedTogether() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 191　包装储运图示标志
        ! GB/T 4208　外壳防护等级（IP代码）
        ! GB 4943.1　信息技术设备
        """);

    [TestMethod]
    public void OtherCategoriesApart() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        ! HG/T 2006　热固性粉末涂料
        ! ISO 780　包装　图示标志（Packaging—Graphical symbols）
        """);
}
