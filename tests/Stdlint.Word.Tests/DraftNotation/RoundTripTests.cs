using Stdlint.Core.Text;
using Stdlint.Testing;

namespace Stdlint.Word.Tests.DraftNotation;

/// <summary>What the kit writes and what the reader reads are the same text; the two share no code.</summary>
[TestClass]
public sealed class RoundTripTests
{
    public static IEnumerable<object[]> Forms => WriterTests.Forms;

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void ReaderFindsTheTextThatWasWritten(DraftEncoding encoding, RunSplit split)
    {
        var sample = DraftSample.Create(Drafts.Everything, encoding, split);

        CollectionAssert.AreEqual(sample.Written.Content.Split('\n'), sample.Text.Content.Split('\n'));
        Assert.IsEmpty(sample.Reading.Facts);
    }

    /// <summary>The typed draft shows as text what Word would number in the automatic ones.</summary>
    [TestMethod]
    [DataRow(DraftEncoding.Set2020)]
    [DataRow(DraftEncoding.Tcs)]
    [DataRow(DraftEncoding.HeadingAutomatic)]
    public void AutomaticLabelsAreTheTypedNumbers(DraftEncoding encoding)
    {
        const string draft = """
            # 范围
            # 要求
            ## 外观
            ###. 甲应：
            a) 乙；
              1) 丙；
              2) 丁。
            ###. 戊应：
            a) 己；
            c) 庚。
            #=5 方法
            ##=5.3 步骤
            #A（规范性）表
            ## 一
            ### 二
            #B（资料性）图
            ## 三
            """;
        string[] expected = ["1", "2", "2.1", "2.1.1", "a)", "1)", "2)", "2.1.2", "a)", "c)", "5", "5.3", "附录A", "A.1", "A.1.1", "附录B", "B.1"];

        var labels = DraftSample.Create(draft, encoding).Text.Blocks
            .Where(block => block.Label is not null && !block.Has(BlockFlags.Hidden))
            .Select(block => block.Label!.Text.Trim())
            .Where(label => label.Length > 0)
            .ToArray();

        CollectionAssert.AreEqual(expected, labels);
    }
}
