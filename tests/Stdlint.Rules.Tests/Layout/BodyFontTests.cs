using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class BodyFontTests : RuleTests<BodyFont>
{
    [TestMethod]
    public void OtherFont() => Verify("""
        [|{{font:仿宋|充电柜应可靠接地。}}|]
        """);

    [TestMethod]
    public void OneFindingForAStyle() => Verify("""
        [|{{size:12|充电柜应可靠接地。}}|]
        {{size:12|柜门应灵活。}}
        """);

    [TestMethod]
    public void SomeWordsStandOut() => VerifySilent("""
        # 技术要求
        {{font:黑体|接地：}}充电柜应可靠接地，并有标志。
        """);

    [TestMethod]
    public void OtherNamesOfTheFont() => VerifySilent("""
        # 技术要求
        {{font:SimSun|充电柜应可靠接地。}}
        """);

    [TestMethod]
    public void NotesAndTables() => VerifySilent("""
        # 技术要求
        注：{{size:9|接地见图样。}}
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |柜门|{{size:9|平整}}|
        """);

    [TestMethod]
    public void FontAndSizeAreSet() => VerifyFix("""
        # 技术要求
        {{font:仿宋|充电柜应可靠接地，}}{{font:黑体|接地：}}{{font:仿宋|见图样。}}
        {{size:12|柜门应灵活，高50 mm。}}
        {{size:12|柜体应牢固。}}
        """, """
        # 技术要求
        充电柜应可靠接地，{{font:黑体|接地：}}见图样。
        柜门应灵活，高50 mm。
        柜体应牢固。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void StyleOfTheTemplateIsTaken() => VerifyFix("""
        # 技术要求
        充电柜应可靠接地。
        !indent,14pt! {{font:仿宋|柜门应灵活，{{bold:高}}50 mm。}}
        """, """
        # 技术要求
        充电柜应可靠接地。
        柜门应灵活，{{bold:高}}50 mm。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
