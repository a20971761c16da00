using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class PropertyWithoutMethodTests : RuleTests<PropertyWithoutMethod>
{
    private const string Requirements = """
        [封面]
        名称：竹制砧板
        # 范围
        本文件规定了竹制砧板的技术要求和检验规则，描述了试验方法。
        # 技术要求
        ## 理化指标
        砧板应符合表1的规定。
        表：指标
        |项目|指标|
        |---|---|
        |含水率{{sup:a}}{{br}}%|≤12|
        |耐热温度|≥80|
        |甲醛（HCHO）|≤1.5|

        """;

    [TestMethod]
    [DataRow("## 甲醛\n用气候箱测定。")]
    [DataRow("## 其余\n表1中的项目送检。")]
    [DataRow("## 其余\n理化指标送检。")]
    public void WithMethod(string rest) => VerifySilent(Requirements + "# 试验方法\n## 含水率\n称量后烘干。\n## 耐热性\n浸入热水。\n" + rest);

    [TestMethod]
    public void Without() => Assert.AreEqual(
        "特性“甲醛”宜有对应的试验方法。",
        Messages(Requirements + "# 试验方法\n## 含水率\n称量后烘干。\n## 耐热性\n浸入热水。").Single());

    [TestMethod]
    public void InTheTableOfInspections() => VerifySilent(Requirements + "# 试验方法\n## 含水率\n称量后烘干。\n## 耐热性\n浸入热水。\n# 检验规则\n项目见表2。\n表：检验项目\n|项目|检验方法|\n|---|---|\n|甲醛|送检|\n|含水率|3.1|");

    // 方法多半在别的文件里的文稿，看不出缺了哪一项。
    [TestMethod]
    public void MostWithout() => VerifySilent(Requirements + "# 试验方法\n## 含水率\n称量后烘干。");
}
