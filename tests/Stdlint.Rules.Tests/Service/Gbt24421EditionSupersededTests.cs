using Stdlint.Core.Semantics;
using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class Gbt24421EditionSupersededTests : RuleTests<Gbt24421EditionSuperseded>
{
    [TestMethod]
    public void LegacyDraft() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务标准体系应符合GB/T 24421.2—2009的规定。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Fifth() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        改进应符合GB/T 24421.5—2009的规定。
        """);
}
