using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableHeadNotRepeatedTests : RuleTests<TableHeadNotRepeated>
{
    [TestMethod]
    public void Long() => Verify($$"""
        # 尺寸
        尺寸应符合表1的规定。
        [|表=表1：尺寸|]
        |型号|长度|
        {{Rows(32)}}
        """);

    [TestMethod]
    public void Repeated() => VerifySilent($$"""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        |---|---|
        {{Rows(32)}}
        """);

    [TestMethod]
    public void Short() => VerifySilent($$"""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        {{Rows(18)}}
        """);

    [TestMethod]
    public void HeadIsRepeated() => VerifyFix($$"""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |型号|长度|
        {{Rows(32)}}
        """, $$"""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |型号|长度|
        |---|---|
        {{Rows(32)}}
        """);

    private static string Rows(int count) => string.Join('\n', Enumerable.Range(1, count).Select(static number => $"|{number}号|{number}|"));
}
