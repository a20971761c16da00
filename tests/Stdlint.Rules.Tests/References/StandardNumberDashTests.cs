using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class StandardNumberDashTests : RuleTests<StandardNumberDash>
{
    [TestMethod]
    public void Hyphen() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按[|GB/T 4208-2017|]试验。
        """);

    [TestMethod]
    public void EnDash() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按[|GB/T 4208–2017|]试验。
        """);

    [TestMethod]
    public void DoubleDash() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按[|GB/T 4208——2017|]试验。
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
        # 技术要求
        按GB/T 4208—2017试验。
        """);

    [TestMethod]
    public void InternationalNumbersKeepTheirForm() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按ISO 9001:2015和IEC 60068-2-11:1981试验。
        """);

    [TestMethod]
    public void ModelsAndDates() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        型号为GB-100，日期为2025-10-01，见RFC 3986。
        """);

    [TestMethod]
    public void Undated() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按GB/T 4208试验。
        """);

    [TestMethod]
    public void DashAndBlank() => VerifyFix("""
        # 范围
        本文件规定了试验方法。
        # 试验
        按照GB/T 19001-2016、GB/T2828.1－2012和DB11/T 1234 - 2015执行。
        """, """
        # 范围
        本文件规定了试验方法。
        # 试验
        按照GB/T 19001—2016、GB/T 2828.1—2012和DB11/T 1234—2015执行。
        """);
}
