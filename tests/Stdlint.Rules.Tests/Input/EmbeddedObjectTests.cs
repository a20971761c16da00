using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class EmbeddedObjectTests : RuleTests<EmbeddedObject>
{
    [TestMethod]
    public void NamesThePrograms() => Assert.AreEqual("含2个嵌入对象（Visio.Drawing.15、Excel.Sheet.12），其内容未检查。", Messages("""
        # 技术要求
        流程见{{ole:Visio.Drawing.15}}，数据见{{ole:Excel.Sheet.12}}，按{{ole:Equation.3}}计算。
        """).Single());

    [TestMethod]
    public void PicturesAndFormulasAreNone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体见{{picture:柜体}}，按{{math:x = y}}计算。
        """);
}
