using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class BracketWidthMixedTests : RuleTests<BracketWidthMixed>
{
    [TestMethod]
    public void HalfWidthOnesAreFewer() => Verify("""
        # 技术要求
        监控系统应接入物联网（IoT）平台，并应有应用程序接口（API）。
        定位应采用卫星导航[|(GNSS)|]。
        """);

    [TestMethod]
    public void FullWidthOnesAreFewer() => Verify("""
        # 技术要求
        监控系统应接入物联网(IoT)平台，并应有应用程序接口(API)。
        定位应采用卫星导航[|（GNSS）|]。
        """);

    [TestMethod]
    public void AsManyOfBoth() => Verify("""
        # 技术要求
        监控系统应接入物联网（IoT）平台，定位应采用卫星导航[|(GNSS)|]。
        """);

    [TestMethod]
    public void InTablesAndNotes() => Verify("""
        # 技术要求
        项目应符合表1的规定，接入物联网（IoT）平台。
        注：应用程序接口（API）由平台给出。
        表：项目
        |项目|要求|
        |---|---|
        |卫星导航[|(GNSS)|]|有|
        """);

    [TestMethod]
    public void OneWidth() => VerifySilent("""
        # 技术要求
        监控系统应接入物联网(IoT)平台，定位应采用卫星导航(GNSS)。
        """);

    [TestMethod]
    public void UnitsNumbersAndItemsHaveFormsOfTheirOwn() => VerifySilent("""
        # 技术要求
        监控系统应接入物联网（IoT）平台，功率(kW)按公式(1)和式(A.1)计算，见a)和图(b)，等级分为A(1)。
        函数f(x)为线性，按GB/T 2828.1—2012的表(2-A)抽样，符合方案(1)和品种(A)。
        """);

    [TestMethod]
    public void BracketsWithChineseAreOfAnotherRule() => VerifySilent("""
        # 技术要求
        监控系统应接入物联网（IoT）平台，定位应采用卫星导航(北斗)。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        监控系统应接入物联网（IoT）平台，并应有应用程序接口（API）。
        定位应采用卫星导航(GNSS)和标签(RFID)。
        """, """
        # 技术要求
        监控系统应接入物联网（IoT）平台，并应有应用程序接口（API）。
        定位应采用卫星导航（GNSS）和标签（RFID）。
        """);

    [TestMethod]
    public void FewFullWidthOnesRepaired() => VerifyFix("""
        # 技术要求
        监控系统应接入物联网(IoT)平台，并应有应用程序接口(API)。
        定位应采用卫星导航（GNSS）。
        """, """
        # 技术要求
        监控系统应接入物联网(IoT)平台，并应有应用程序接口(API)。
        定位应采用卫星导航(GNSS)。
        """);
}
