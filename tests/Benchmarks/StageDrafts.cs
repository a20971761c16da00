using System.IO.Compression;
using System.Text;
using Stdlint.Testing;

namespace Stdlint.Benchmarks;

/// <summary>
/// Drafts of a product standard with sixty printed pages (some 1,300 blocks and 36,000 characters): clauses in three levels, lists, notes, tables, pointers, annexes,
/// and now and then a natural fault. The same seed gives the same draft.
/// </summary>
internal sealed class StageDrafts
{
    private static readonly string[] Subjects = ["充电柜", "充电仓", "监控单元", "灭火装置", "柜体", "保护接地端子", "供应商", "检验人员", "输出端子", "门锁"];

    private static readonly string[] Requirements =
    [
        "在运输和贮存过程中可能遇到的环境条件下应保持完好，不应有影响使用的变形和松动。",
        "应符合GB/T 4208—2017规定的IP54的要求，试验后仍应能正常工作。",
        "的额定值应与技术文件一致，偏差不应大于额定值的±5%。",
        "宜采用模块化的结构，便于更换和维护；维护时可先断开电源。",
        "应按照GB/T 2423.1—2008中5.2描述的方法进行试验，试验结果应符合表1的规定。",
        "的记录应至少保存3年，记录的内容见附录A。",
        "在额定负载下连续工作4 h后，温度不应高于60 ℃，见5.2。",
        "可由制造商和用户协商确定，但不应低于本文件规定的要求。",
        "的检查周期不应超过6个月，检查时宜同时核对标志。",
        "所用的材料应能够承受正常使用中出现的机械应力、热应力和化学作用，并符合GB 4943.1—2022的要求。",
    ];

    private static readonly string[] Titles = ["外观", "尺寸", "绝缘电阻", "介电强度", "接地", "温升", "外壳防护", "低温", "高温", "振动", "标志", "记录", "安装", "维护", "更换"];

    private readonly Random _random;
    private readonly StringBuilder _lines = new();

    private StageDrafts(int seed) => _random = new Random(seed);

    /// <summary>Packages in all encodings; every second one with the noise that Word leaves inside paragraphs, the others as lean as a file can be.</summary>
    public static List<byte[]> Make(int count)
    {
        var encodings = Enum.GetValues<DraftEncoding>();
        return [.. Enumerable.Range(0, count).Select(seed =>
            Compress(DraftWriter.Write(Notation(seed), encodings[seed % encodings.Length], seed % 2 == 0 ? RunSplit.Noise : RunSplit.None).Bytes))];
    }

    /// <summary>A draft that is so many times as long, with the noise of Word.</summary>
    public static byte[] MakeLong(int times) => Compress(DraftWriter.Write(new StageDrafts(99).Write(times), DraftEncoding.Set2020, RunSplit.Noise).Bytes);

    /// <summary>Sixty pages with fifty faults that can be repaired: those that such a draft has, and as many more as are wanting.</summary>
    public static byte[] MakeFaulty()
    {
        const int Added = 25;
        var lines = Notation(2).Split('\n');
        var faults = 0;
        for (var i = 0; i < lines.Length && faults < Added; i++)
        {
            var faulty = (faults % 4) switch
            {
                0 => lines[i].Replace("本文件规定", "本标准规定", StringComparison.Ordinal).Replace("不应低于", "不得低于", StringComparison.Ordinal),
                1 => lines[i].Replace("60 ℃", "60℃", StringComparison.Ordinal),
                2 => lines[i].Replace("不应超过", "不得超过", StringComparison.Ordinal),
                _ => lines[i].Replace("4 h", "4h", StringComparison.Ordinal),
            };
            if (faulty == lines[i])
                continue;
            lines[i] = faulty;
            faults++;
        }

        return Compress(DraftWriter.Write(string.Join('\n', lines), DraftEncoding.Set2020, RunSplit.Noise).Bytes);
    }

    /// <summary>Writes them as files, for measuring whole processes.</summary>
    public static void Save(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var (index, file) in Make(count).Index())
            File.WriteAllBytes(Path.Join(folder, $"{index:D2}.docx"), file);
    }

    private static string Notation(int seed) => new StageDrafts(seed).Write();

    // The kit stores its parts as they are; Word deflates them.
    private static byte[] Compress(byte[] package)
    {
        var compressed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(compressed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open();
                source.CopyTo(target);
            }
        }

        return compressed.ToArray();
    }

    private string Write(int times = 1)
    {
        Front();
        for (var chapter = 0; chapter < 9 * times; chapter++)
            Chapter("# " + Pick(Titles) + "要求", subclauses: 5);
        for (var annex = 0; annex < 4; annex++)
            Chapter($"#{(char)('A' + annex)}（{(annex % 2 == 0 ? "规范性" : "资料性")}）{Pick(Titles)}的试验方法", subclauses: 4);
        Add("[参考文献]").Add("[1] GB/T 20000.1—2014　标准化工作指南　第1部分：标准化和相关活动的通用术语");
        return _lines.ToString();
    }

    private void Front()
    {
        Add("[封面]").Add("ICS：43.150").Add("CCS：Y 14").Add("层级：中华人民共和国国家标准").Add("编号：GB/T XXXXX—XXXX").Add("名称：电动自行车蓄电池充电柜")
            .Add("英文名称：Charging cabinets for batteries of electric bicycles").Add("版次：征求意见稿").Add("发布日期：XXXX-XX-XX").Add("实施日期：XXXX-XX-XX").Add("发布部门：国家市场监督管理总局")
            .Add("[目次]").Add("[前言]").Add("本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。")
            .Add("请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。").Add("本文件由××××提出并归口。").Add("[页眉] GB/T XXXXX—XXXX").Add("[正文标题]")
            .Add("# 范围").Add("本文件规定了充电柜的要求，描述了对应的试验方法。").Add("本文件适用于充电柜的设计、制造和检验。").Add("# 规范性引用文件")
            .Add("下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。")
            .Add("GB/T 2423.1—2008　电工电子产品环境试验　第2部分：试验方法　试验A：低温").Add("GB/T 4208—2017　外壳防护等级（IP代码）").Add("GB 4943.1—2022　音视频、信息技术和通信技术设备　第1部分：安全要求")
            .Add("# 术语和定义").Add("下列术语和定义适用于本文件。");
        foreach (var term in Subjects)
            Add($"##~ {term}　term of {term.Length}").Add($"由{Pick(Subjects)}和{Pick(Subjects)}组成，用于存放蓄电池并为其充电的部分。");
    }

    private void Chapter(string title, int subclauses)
    {
        Add(title);
        for (var i = 0; i < subclauses; i++)
        {
            Add("## " + Pick(Titles));
            if (_random.Next(3) == 0)
            {
                for (var j = 0; j < 3; j++)
                    Add("### " + Pick(Titles)).Content();
            }
            else
            {
                for (var blocks = _random.Next(2, 5); blocks > 0; blocks--)
                    Content();
            }
        }
    }

    private void Content()
    {
        for (var paragraphs = _random.Next(1, 4); paragraphs > 0; paragraphs--)
            Paragraph();
        switch (_random.Next(8))
        {
            case 0:
                Add(Pick(Subjects) + "应符合下列要求：").Add("a) " + Pick(Titles) + "完好；").Add("b) " + Pick(Titles) + "符合GB/T 4208—2017的规定；").Add("c) 转动灵活。");
                break;
            case 1:
                Add(Pick(Subjects) + "包括：").Add("- " + Pick(Subjects) + "；").Add("- " + Pick(Subjects) + "；").Add("- " + Pick(Subjects) + "。");
                break;
            case 2:
                Add("注：" + Pick(Subjects) + "的数量通常为5个～20个。");
                break;
            case 3:
                Table();
                break;
            case 4 when _random.Next(3) == 0:
                Add(Pick(Subjects) + "必须定期检查。").Add(Pick(Subjects) + "应有下列标志：").Add("a) 名称；").Add("c) 型号").Add("d) 日期；");
                break;
            case 4:
                Add("示例：" + Pick(Subjects) + "的型号为CDG-W-12-3000-A。");
                break;
        }
    }

    private void Paragraph()
    {
        for (var sentences = _random.Next(1, 4); sentences > 0; sentences--)
            _lines.Append(Pick(Subjects)).Append(Pick(Requirements));
        _lines.Append('\n');
    }

    private void Table()
    {
        Add("表：" + Pick(Titles) + "的限值").Add("|部件|限值|方法|").Add("|---|---|---|");
        for (var row = 0; row < 6; row++)
            Add($"|{Pick(Subjects)}|{_random.Next(10, 900)} mm|GB/T 4208—2017|");
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private StageDrafts Add(string line)
    {
        _lines.Append(line).Append('\n');
        return this;
    }
}
