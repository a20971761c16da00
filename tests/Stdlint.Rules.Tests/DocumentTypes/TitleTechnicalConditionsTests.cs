using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class TitleTechnicalConditionsTests : RuleTests<TitleTechnicalConditions>
{
    [TestMethod]
    public void LastWord() => Verify("""
        [封面]
        名称：永磁直流电机　[|技术条件|]
        # 范围
        本文件规定了永磁直流电机的要求。
        """);

    [TestMethod]
    public void Specification() => VerifySilent("""
        [封面]
        名称：永磁直流电机　技术规范
        # 范围
        本文件规定了永磁直流电机的要求。
        """);

    [TestMethod]
    public void Cited() => VerifySilent("""
        [封面]
        名称：永磁直流电机　技术规范
        # 规范性引用文件
        GB/T 1　电机　技术条件
        """);
}
