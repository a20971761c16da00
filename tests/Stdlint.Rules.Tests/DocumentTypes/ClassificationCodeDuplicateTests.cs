using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class ClassificationCodeDuplicateTests : RuleTests<ClassificationCodeDuplicate>
{
    [TestMethod]
    public void Twice() => Verify("""
        [封面]
        名称：旅游资源　分类
        # 范围
        本文件规定了要求。
        # 分类
        代码见表1。
        表：代码
        |代码|名称|
        |---|---|
        |0101|山|
        |[|0101|]|林|
        """);

    [TestMethod]
    public void Unique() => VerifySilent("""
        [封面]
        名称：旅游资源　分类
        # 范围
        本文件规定了要求。
        # 分类
        代码见表1。
        表：代码
        |代码|名称|
        |---|---|
        |0101|山|
        |0102|林|
        |—|其他|
        |—|未定|
        """);

    [TestMethod]
    public void OtherDocument() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 分类
        代码见表1。
        表：代码
        |代码|名称|
        |---|---|
        |0101|山|
        |0101|林|
        """);
}
