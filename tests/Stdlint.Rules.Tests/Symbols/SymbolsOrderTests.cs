using Stdlint.Rules.Symbols;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Symbols;

[TestClass]
public sealed class SymbolsOrderTests : RuleTests<SymbolsOrder>
{
    [TestMethod]
    public void Letters() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        API：应用程序接口
        [|ACC|]：自适应巡航控制
        """);

    [TestMethod]
    public void CapitalsFirst() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号
        下列符号适用于本文件。
        a：长度
        [|A|]：面积
        """);

    [TestMethod]
    public void GreekLast() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号
        下列符号适用于本文件。
        α：角度
        [|V|]：体积
        """);

    [TestMethod]
    public void LettersAndDigitsMayBeReadTwoWays() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        MES：制造执行系统
        M2M：机器对机器
        """);

    [TestMethod]
    public void MixedCaseMayBeReadTwoWays() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        dB：分贝
        DC：直流
        """);

    [TestMethod]
    public void EachDivisionHasItsList() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号和缩略语
        ## 符号
        下列符号适用于本文件。
        V：体积
        ## 缩略语
        下列缩略语适用于本文件。
        API：应用程序接口
        """);

    [TestMethod]
    public void InOrder() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        ACC：自适应巡航控制
        API：应用程序接口
        """);

    [TestMethod]
    public void EntriesAreMoved() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        BIM：建筑信息模型
        CAD：计算机辅助设计
        API：应用程序接口
        ACC：自适应巡航控制
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        ACC：自适应巡航控制
        API：应用程序接口
        BIM：建筑信息模型
        CAD：计算机辅助设计
        """);
}
