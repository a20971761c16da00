using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class EndLineMisplacedTests : RuleTests<EndLineMisplaced>
{
    [TestMethod]
    public void BeforeAnAnnex() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        !center! [|————————|]
        #A（资料性）尺寸
        尺寸见图纸。
        !center! ————————
        """);

    [TestMethod]
    public void AtTheEnd() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        !center! ————————
        """);

    [TestMethod]
    public void BlanksToFill() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        !center! ________
        记录人签名。
        """);

    [TestMethod]
    public void ListMarker() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应符合下列要求：
        - 接地；
        - 平整。
        """);

    [TestMethod]
    public void InACell() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|————|
        |小|5|
        """);
}
