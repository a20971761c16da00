using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class NumericCellAlignmentTests : RuleTests<NumericCellAlignment>
{
    [TestMethod]
    public void AtLeft() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|! [|400|]|
        |中|! 300|
        |小|! 200|
        """);

    [TestMethod]
    public void Mixed() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|400|
        |中|!right! [|300|]|
        |小|200|
        """);

    [TestMethod]
    public void Centred() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|400|
        |中|300|
        |小|200|
        """);

    [TestMethod]
    public void AtRight() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|!right! 400|
        |中|!right! 300|
        |小|!right! 200|
        """);

    [TestMethod]
    public void TwoNumbers() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|! 400|
        |中|! 300|
        """);

    [TestMethod]
    public void WordsBetween() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|
        |---|---|
        |大|! 400|
        |中|! 按图纸|
        |小|! 200|
        |特小|! 100|
        """);

    [TestMethod]
    public void Form() => VerifySilent("""
        # 记录
        记录见表1。
        表：记录表
        |规格|长|
        |---|---|
        |大|! 400|
        |中|! 300|
        |小|! 200|
        """);

    [TestMethod]
    public void NumbersAreCentred() => VerifyFix("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|宽|
        |---|---|---|
        |大|400|! 40|
        |中|!right! 300|! 30|
        |小|200|! 20|
        """, """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|长|宽|
        |---|---|---|
        |大|400|! 40|
        |中|!right! 300|! 30|
        |小|200|! 20|
        """);
}
