using Stdlint.Core.Semantics;
using Stdlint.Rules.Symbols;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Symbols;

[TestClass]
public sealed class SymbolsLeadInTests : RuleTests<SymbolsLeadIn>
{
    [TestMethod]
    public void Standard() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        [|下列缩略语适用于本标准。|]
        API：应用程序接口
        """);

    [TestMethod]
    public void Missing() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|# 缩略语|]
        API：应用程序接口
        """);

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号和缩略语
        下列符号和缩略语适用于本文件。
        API：应用程序接口
        """);

    [TestMethod]
    public void NotPrescribedIn2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        API：应用程序接口
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void MergedIntoClause3() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 术语、定义和缩略语
        ## 术语和定义
        下列术语和定义适用于本文件。
        """);

    [TestMethod]
    public void AbbreviationsAreListed() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本标准。
        API：应用程序接口
        SLA：服务级别协议
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
