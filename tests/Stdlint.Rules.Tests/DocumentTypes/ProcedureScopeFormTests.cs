using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ProcedureScopeFormTests : RuleTests<ProcedureScopeForm>
{
    [TestMethod]
    public void Requirements() => Verify("""
        [封面]
        名称：茶树种植规程
        # 范围
        [|本文件规定了茶树种植的要求。|]
        # 流程
        先整地。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        [封面]
        名称：茶树种植规程
        # 范围
        本文件确立了茶树种植的程序。
        # 流程
        先整地。
        """);
}
