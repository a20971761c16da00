using Stdlint.Rules.Symbols;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Symbols;

[TestClass]
public sealed class SymbolsNumberedTests : RuleTests<SymbolsNumbered>
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
        a) [|API：应用程序接口；|]
        b) SLA：服务级别协议。
        """);

    [TestMethod]
    public void Dashes() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        - [|API：应用程序接口；|]
        - SLA：服务级别协议。
        """);

    [TestMethod]
    public void Subdivided() => VerifySilent("""
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
    public void NotNumbered() => VerifySilent("""
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
        SLA：服务级别协议
        """);

    [TestMethod]
    public void MarkersAreTakenAway() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        a) API：应用程序接口；
        b) SLA：服务级别协议。
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
        API：应用程序接口
        SLA：服务级别协议
        """);
}
