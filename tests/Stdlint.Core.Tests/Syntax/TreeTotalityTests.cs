using System.Collections.Immutable;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>Invariant 4: the tree covers all blocks in order, each exactly once, whatever the blocks are.</summary>
[TestClass]
public sealed class TreeTotalityTests
{
    private static readonly ImmutableArray<string> Pieces =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Syntax", "Samples"), "*.txt").SelectMany(File.ReadAllLines),
        "", "{章标题; #1}", "{章标题} ", "{heading 1} ", "{附录标识; #附录A}", "{附录标识} ", "{b; c} 要求", "第一章 总则", "一、概述", "（一）说明", "（1）分项", "① 首先", "- 短横",
        "图1 示意图", "▣", "续表1", "表1（续）", "{cell 0,0} 甲", "{cell 0,1} a) 乙", "{cell 1,0} 注：丙", "{cell 1,1} ²a 丁", "式中：", "A——甲；", "ƒ→（1）", "附 录 B", "(资料性附录)",
        "目  次", "1 范围........1", "索引", "警告：高压！", "3.1", "术语 term", "[来源：GB/T 1—2020，3.1]", "示例：", "{toc} 前言→1", "{box} 前　言", "{foot 1} 脚注", "{foot 2} ", "{head} 页眉",
        "9.9.9.9.9.9.9.9.9.9.9 深", "4,1 要求", "4．1要求", "99 要求", "100 要求", "0.1 背景", "A.1 甲", "A1.1 乙", "Z.9.9.9.9.9.9.9.9.9 丙", "\uFFFC", "{注：; #注：}", "{示例内容} 内容", "{一级条标题} ", "{术语条一; #3.1} ",
    ];

    [TestMethod]
    public void EveryBlockIsCoveredOnceInRandomDrafts()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable.Range(0, random.Next(0, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToArray();
            Check(lines, seed.ToString());
        }
    }

    [TestMethod]
    public void EveryBlockIsCoveredOnceInDraftsWithLinesDroppedDoubledAndSwapped()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Syntax", "Samples"), "*.txt"))
        {
            var original = File.ReadAllLines(path);
            for (var seed = 0; seed < 300; seed++)
            {
                var random = new Random(seed);
                var lines = original.ToList();
                for (var edit = 0; edit < 8; edit++)
                {
                    var at = random.Next(lines.Count);
                    var line = lines[at];
                    lines.RemoveAt(at);
                    if (edit % 3 != 0)
                        lines.Insert(random.Next(lines.Count), line);
                    if (edit % 3 == 1)
                        lines.Insert(random.Next(lines.Count), line);
                }

                Check(lines, $"{Path.GetFileName(path)} {seed}");
            }
        }
    }

    [TestMethod]
    public void TextWithoutBlocksHasAnEmptyTree()
    {
        var text = new DraftText { Content = "", Blocks = [], Pieces = [], CharacterFormats = [], Parts = [], Package = PackageFacts.None };

        var tree = DraftParser.Parse(text);

        Assert.IsTrue(tree.Root.Children.IsEmpty);
        Assert.AreEqual(0, tree.Root.EndBlock);
    }

    private static void Check(IEnumerable<string> lines, string name)
    {
        var text = BlockText.Of(lines);
        var fault = TreeShape.Fault(DraftParser.Parse(text));
        Assert.IsNull(fault, $"{name}: {fault}");
    }
}
