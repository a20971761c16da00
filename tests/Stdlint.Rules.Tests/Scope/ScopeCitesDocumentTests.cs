using Stdlint.Core.Semantics;
using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeCitesDocumentTests : RuleTests<ScopeCitesDocument>
{
    [TestMethod]
    public void Basis() => Verify("""
        # 范围
        本文件按照[|GB/T 24421.1|]规定了充电柜的技术要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void LimitsNameADocument() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件不适用于GB/T 24421.1规定的服务。
        """);

    [TestMethod]
    public void OwnName() => VerifySilent("""
        # 范围
        GB/T 1111的本部分规定了充电柜的技术要求。
        本文件适用于卓越服务。
        """, new() { Edition = DraftEdition.Edition2020 });

    [TestMethod]
    public void OwnNumber() => VerifySilent("""
        [封面]
        编号：GB/T 1111.2—2024
        名称：充电柜　第2部分：柜体
        # 范围
        本文件规定了GB/T 1111中充电柜的技术要求。
        本文件适用于卓越服务。
        """);
}
