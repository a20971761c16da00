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

    [TestMethod]
    public void ChangedWhereverItStands() => VerifyFix("""
        [封面]
        名称：永磁直流电机　技术条件
        # 范围
        本文件规定了永磁直流电机的要求。
        """, """
        [封面]
        名称：永磁直流电机　技术规范
        # 范围
        本文件规定了永磁直流电机的要求。
        """);

    [TestMethod]
    public void OnTheFirstPageToo() => VerifyFix("""
        [封面]
        编号：T/ABC 1—2025
        名称：永磁直流电机　通用技术条件
        [前言]
        本文件由某协会提出并归口。
        [正文标题]
        # 范围
        本文件规定了永磁直流电机的要求。
        """, """
        [封面]
        编号：T/ABC 1—2025
        名称：永磁直流电机　通用技术规范
        [前言]
        本文件由某协会提出并归口。
        [正文标题]
        # 范围
        本文件规定了永磁直流电机的要求。
        """);
}
