using System.Diagnostics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>Drafts made to be slow: one kind of block, or a few, thirty thousand times. Linear work takes a fraction of a second, quadratic work minutes; the limit leaves room for a busy machine.</summary>
[TestClass]
public sealed class ParserSpeedTests
{
    private const int Blocks = 30_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    [TestMethod]
    [DataRow("范围")]
    [DataRow("前言")]
    [DataRow("1 要求")]
    [DataRow("1.1 要求")]
    [DataRow("1.1.1.1.1.1.1 要求")]
    [DataRow("a) 甲")]
    [DataRow("b) 甲|甲")]
    [DataRow("1. 甲|2. 乙")]
    [DataRow("——甲：|· 乙")]
    [DataRow("")]
    [DataRow("注：")]
    [DataRow("示例：|")]
    [DataRow("▣")]
    [DataRow("▣|注：甲")]
    [DataRow("表1 甲")]
    [DataRow("单位为毫米")]
    [DataRow("ƒ→（1）|式中：|A——甲；")]
    [DataRow("目次|1 范围")]
    [DataRow("附录A|（规范性）|甲")]
    [DataRow("某局|某局发布")]
    [DataRow("ICS|2020-01-01发布")]
    [DataRow("{heading 1} 甲|{heading 2} 乙")]
    [DataRow("1 范围|甲|{b} 乙|丙。")]
    [DataRow("3 术语和定义|3.1|甲|乙|丙。|[来源：丁]")]
    [DataRow("3 术语和定义|下列术语和定义适用于本文件。")]
    [DataRow("2 规范性引用文件|下列文件|GB/T 1")]
    [DataRow("{box} 前言|￼")]
    [DataRow("{foot 1} 甲")]
    [DataRow("{cell 0,0} a) 甲")]
    [DataRow("{cell 0,0} 甲|表1 乙")]
    public void TimeGrowsWithTheDraftOnly(string pattern)
    {
        var lines = pattern.Split('|');
        var text = BlockText.Of(["1 范围", "本文件规定了甲。", .. Enumerable.Range(0, Blocks).Select(i => lines[i % lines.Length])]);
        var watch = Stopwatch.StartNew();

        var tree = DraftParser.Parse(text);

        Assert.IsLessThan(Limit, watch.Elapsed);
        Assert.AreEqual(Blocks + 2, tree.Root.EndBlock);
    }
}
