using Stdlint.Core.Semantics;
using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ReferencesClauseMissingTests : RuleTests<ReferencesClauseMissing>
{
    [TestMethod]
    public void AfterScope() => Verify("""
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void EmptyClauseIsThere() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void OptionalIn2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 技术要求
        柜门应能自锁。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void EmptyClauseIsInserted() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应符合第2章的规定。
        """, """
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应符合第3章的规定。
        """);

    [TestMethod]
    public void WithItsLineOfTheContents() => VerifyFix("""
        [目次]
        1　范围	1
        2　术语和定义	2
        3　要求	3
        # 范围
        本文件规定了要求。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应牢固。
        """, """
        [目次]
        1　范围	1
        2　规范性引用文件	1
        3　术语和定义	2
        4　要求	3
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应牢固。
        """);

    [TestMethod]
    public void WithItsLineOfTheContentsThatWordHasMade() => VerifyFix("""
        [目次]
        # 范围
        本文件规定了要求。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应牢固。
        """, """
        [目次]
        1　范围	1
        2　规范性引用文件	1
        3　术语和定义	1
        4　要求	2
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        结构应牢固。
        """, new() { Encodings = [DraftEncoding.Set2020] });
}
