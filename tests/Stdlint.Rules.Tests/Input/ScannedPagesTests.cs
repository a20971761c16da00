using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ScannedPagesTests : RuleTests<ScannedPages>
{
    [TestMethod]
    public void NothingButPictures() => Verify("""
        [|{{scan:第1页}}|]
        {{scan:第2页}}
        {{scan:第3页}}
        """, new() { IsWhole = true });

    [TestMethod]
    public void SmallPictures() => VerifySilent("""
        {{picture:第1页}}
        {{picture:第2页}}
        {{picture:第3页}}
        """, new() { IsWhole = true });

    [TestMethod]
    public void PicturesAmongText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        {{picture:外形}}
        图：外形
        {{picture:内部}}
        图：内部
        {{picture:接口}}
        图：接口
        """, new() { IsWhole = true });
}
