using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class VariableNotItalicTests : RuleTests<VariableNotItalic>
{
    [TestMethod]
    public void Upright() => Verify("""
        # 计算
        体积按公式（1）计算。
        公式：V = a
        式中：
        [|V|]——体积。
        """);

    [TestMethod]
    public void ConstantsAndItalics() => VerifySilent("""
        # 计算
        体积按公式（1）计算。
        公式：V = a
        式中：
        {{italic:V}}——体积；
        π——圆周率。
        """);

    [TestMethod]
    public void SymbolsBecomeItalic() => VerifyFix("""
        # 计算
        体积按公式（1）计算。
        公式：V = a
        式中：
        V——体积；
        a——边长。
        """, """
        # 计算
        体积按公式（1）计算。
        公式：V = a
        式中：
        {{italic:V}}——体积；
        {{italic:a}}——边长。
        """);
}
