using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleBreaksDesignationTests : RuleTests<ExampleBreaksDesignation>
{
    [TestMethod]
    public void CodeOfAnotherKind() => Verify("""
        # 标记
        ## 分类
        ###. 手动式的代号为S。
        ###. 电动式的代号为D。
        ## 标记方法
        ###. 标记由产品代号、类别代号和规格依次组成。
        示例：规格为20的电动式压榨机，标记为YZ-[|S|]-20。
        ###. 标记应清晰。
        """);

    [TestMethod]
    public void NumberOfDigits() => Verify("""
        #A（规范性）漂流标签
        ## 编码
        编码应由社区代码、漂流点代码和顺序号组成，各段之间用“-”连接，并符合下列规定：
        a) 社区代码为社区名称汉语拼音的首字母；
        b) 漂流点代码为2位数字；
        c) 顺序号为5位数字。
        示例：南苑社区03号漂流点的第126册图书，编码为NY-03-[|0126|]。
        """);

    [TestMethod]
    public void NumberOfDigitsIsRight() => VerifySilent("""
        # 编码
        编码应由社区代码、漂流点代码和顺序号组成，并符合下列规定：
        a) 社区代码为社区名称汉语拼音的首字母；
        b) 漂流点代码为2位数字；
        c) 顺序号为5位数字。
        示例：编码为NY-03-00126。
        """);

    // 两类代号写在两条里，S在一类中是手动式，在另一类中是不锈钢。
    [TestMethod]
    public void SameLetterOfTwoFamilies() => VerifySilent("""
        # 标记
        ## 型式
        手动式，代号为S；电动式，代号为D。
        ## 材料
        不锈钢，代号为S；铝，代号为L。
        ## 标记方法
        标记由产品代号、型式代号和材料代号组成。
        示例：电动式不锈钢压榨机，标记为YZ-D-S。
        """);

    // 不知道示例说的是哪一种，或有几个标记。
    [TestMethod]
    public void NotClear() => VerifySilent("""
        # 标记
        手动式，代号为S；电动式，代号为D。
        示例1：规格为20的压榨机，标记为YZ-S-20。
        示例2：电动式压榨机的标记为YZ-D-20，手动式的标记为YZ-S-20。
        示例3：手动式改为电动式的压榨机，标记为YZ-S-20。
        """);

    // 段数与组成部分不等，不知道哪一段是顺序号。
    [TestMethod]
    public void OtherNumberOfSegments() => VerifySilent("""
        # 编码
        编码由社区代码、漂流点代码和顺序号组成，顺序号为5位数字。
        示例：编码为NY-0126。
        """);

    [TestMethod]
    public void CodesOfATable() => Verify("""
        # 标记
        ## 分类
        提篮的形状和代号见表1。
        表：形状和代号
        |形状|代号|
        |---|---|
        |圆形|Y|
        |椭圆形|T|
        |方形|F|
        ## 标记方法
        标记由产品代号、形状代号和规格代号组成。
        示例1：椭圆形、规格代号为2的提篮，标记为TL-T-2。
        示例2：方形、规格代号为4的提篮，标记为TL-[|Y|]-4。
        """);

    // 漏写了一个组成部分，不知道各段是什么。
    [TestMethod]
    public void PartWithoutName() => VerifySilent("""
        # 编码
        编码由社区代码、、顺序号组成，顺序号为5位数字。
        示例：编码为03-12-0126。
        """);
}
