using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Semantics;

/// <summary>Models of drafts that are given line by line, in the notation of <see cref="BlockText"/>.</summary>
internal static class ModelOf
{
    public static DraftModel Draft(string lines, DraftModelOptions? options = null) =>
        DraftModel.Create(DraftParser.Parse(BlockText.Parse(lines)), options);

    /// <summary>A sound draft around one clause 5, with a table, a figure, a formula and two annexes to point to.</summary>
    public static DraftModel Clause5(string lines) => Draft(Frame.Replace("@", lines, StringComparison.Ordinal));

    private const string Frame = """
        1 范围
        本文件规定了充电柜的要求。
        本文件适用于充电柜。
        2 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 19001—2016 质量管理体系 要求
        3 术语和定义
        下列术语和定义适用于本文件。
        3.1
        充电柜 charging cabinet
        存放并充电的柜体。
        4 要求
        4.1 外观
        柜体应平整。
        4.2 尺寸
        柜体的尺寸应符合表1。
        表1 尺寸
        {cell 0,0} 项目
        {cell 0,1} 数值
        图1 外形
        5 试验
        5.1 一般条件
        @
        5.2 步骤
        试验时应记录。
        附录A
        （规范性）
        测量方法
        A.1 原理
        测量应在室温下进行。
        A.2 步骤
        测量应进行三次。
        附录B
        （资料性）
        记录表
        B.1 格式
        见表1。
        """;

    /// <summary>The lines of a printed model that begin a section, without indent.</summary>
    public static string[] Section(DraftModel model, string title)
    {
        var lines = DraftModelPrinter.Print(model).Split('\n');
        return [.. lines.SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim())];
    }
}
