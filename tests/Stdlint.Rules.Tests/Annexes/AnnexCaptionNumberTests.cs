using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexCaptionNumberTests : RuleTests<AnnexCaptionNumber>
{
    [TestMethod]
    public void NumberedAsInTheBody() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性）评分表
        评分见表A.1。
        [|表=表1：|]评分
        |项目|分|
        |---|---|
        |外观|5|
        表=表2：记录
        |项目|分|
        |---|---|
        |外观|5|
        """);

    [TestMethod]
    public void NotFrom1() => Assert.AreEqual(
        "附录中的编号“表A.2”应为“表A.1”。",
        Messages("""
            # 范围
            本文件规定了充电柜的技术要求。
            本文件适用于室内使用的充电柜。
            # 规范性引用文件
            本文件没有规范性引用文件。
            # 术语和定义
            本文件没有需要界定的术语和定义。
            # 试验方法
            见附录A。
            #A（资料性）评分表
            表=表A.2：评分
            |项目|分|
            |---|---|
            |外观|5|
            """).Single());

    [TestMethod]
    public void Formula() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性）计算
        [|公式=（1）：|]V = a b c
        """);

    [TestMethod]
    public void EachAnnexAnew() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A和附录B。
        #A（资料性）评分表
        表：评分
        |项目|分|
        |---|---|
        |外观|5|
        #B（资料性）记录表
        表：记录
        |项目|分|
        |---|---|
        |外观|5|
        图：外形
        {{picture:外形}}
        """);

    [TestMethod]
    public void BodyIsNotAsked() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        表：评分
        |项目|分|
        |---|---|
        |外观|5|
        """);

    [TestMethod]
    public void LetterAndDot() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A。
        #A（资料性）评分表
        评分见表A1和表A2。
        表=表A1：评分
        |项目|分|
        |---|---|
        |外观|5|
        表=表A2：结果
        |项目|分|
        |---|---|
        |外观|5|
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A。
        #A（资料性）评分表
        评分见表A.1和表A.2。
        表：评分
        |项目|分|
        |---|---|
        |外观|5|
        表：结果
        |项目|分|
        |---|---|
        |外观|5|
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void MessageNamesWhatIsNumbered()
    {
        var sample = """
            # 范围
            本文件规定了充电柜的技术要求。
            本文件适用于室内使用的充电柜。
            # 规范性引用文件
            本文件没有规范性引用文件。
            # 术语和定义
            本文件没有需要界定的术语和定义。
            # 试验方法
            评分的格式见附录A。
            #A（资料性）评分表
            评分见表3。
            表=表3：评分
            |项目|分|
            |---|---|
            |外观|5|
            总分见公式（3）。
            公式=（3）：V = a b c
            """;
        var messages = Messages(sample);
        CollectionAssert.Contains(messages.ToList(), "附录中的编号“表3”应为“表A.1”。");
        CollectionAssert.Contains(messages.ToList(), "附录中的编号“（3）”应为“（A.1）”。");
    }
}
