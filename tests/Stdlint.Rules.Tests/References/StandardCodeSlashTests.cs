using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class StandardCodeSlashTests : RuleTests<StandardCodeSlash>
{
    [TestMethod]
    public void SlashForgotten() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|GBT|] 19001—2016。
        """);

    [TestMethod]
    public void WideSlash() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|GB／T|] 19001—2016。
        """);

    [TestMethod]
    public void BlankInLocalCode() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|DB 11/T|] 1234—2018。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GB/T 19001—2016、DB11/T 1234—2018、DB44/ 26—2001、T/CAS 115—2015、GB 4208—2017。
        """);

    [TestMethod]
    public void Model() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        型号为HB-T20。
        """);

    [TestMethod]
    public void SlashIsPut() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GBT 19001—2016和GB／T 191。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GB/T 19001—2016和GB/T 191。
        """);
}
