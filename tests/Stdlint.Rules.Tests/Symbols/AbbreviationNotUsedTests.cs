using Stdlint.Rules.Symbols;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Symbols;

[TestClass]
public sealed class AbbreviationNotUsedTests : RuleTests<AbbreviationNotUsed>
{
    [TestMethod]
    public void NotUsed() => Verify("""
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
        [|SLA|]：服务级别协议
        # 要求
        柜体应提供API。
        """);

    [TestMethod]
    public void PartOfAWordIsNoUse() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        [|SLA|]：服务级别协议
        # 要求
        柜体应提供SLAM。
        """);

    [TestMethod]
    public void UsedInATable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        SLA：服务级别协议
        # 要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |服务|SLA|
        """);

    [TestMethod]
    public void SymbolsAreNotAsked() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号
        下列符号适用于本文件。
        V：体积
        """);
}
