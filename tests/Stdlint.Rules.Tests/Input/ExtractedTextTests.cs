using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ExtractedTextTests : RuleTests<ExtractedText>
{
    [TestMethod]
    public void BlanksAreMissing() => Assert.HasCount(1, Messages(Extracted, DraftEncoding.PlainTyped, new() { IsWhole = true }));

    [TestMethod]
    public void ThresholdsAreOptions()
    {
        Assert.IsEmpty(Messages(Extracted, DraftEncoding.PlainTyped, new() { IsWhole = true, Settings = """{ "rules": { "STD9005": { "options": { "samples": 99 } } } }""" }));
    }

    [TestMethod]
    public void BlanksAreThere() => VerifySilent(Extracted.Replace("GB/T", "GB/T ", StringComparison.Ordinal), new() { IsWhole = true });

    private const string Extracted = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应符合GB/T1234、GB/T1235、GB/T1236、GB/T1237、GB/T1238、GB/T1239的规定。
        应符合GB/T2234、GB/T2235、GB/T2236、GB/T2237、GB/T2238、GB/T2239的规定。
        应符合GB/T3234、GB/T3235、GB/T3236、GB/T3237、GB/T3238、GB/T3239的规定。
        应符合GB/T4234、GB/T4235、GB/T4236、GB/T4237、GB/T4238、GB/T4239的规定。
        应符合GB/T5234、GB/T5235、GB/T5236、GB/T5237、GB/T5238、GB/T5239的规定。
        应符合GB/T6234、GB/T6235、GB/T6236、GB/T6237、GB/T6238、GB/T6239的规定。
        """;
}
