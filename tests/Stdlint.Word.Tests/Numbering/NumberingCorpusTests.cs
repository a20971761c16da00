using System.Globalization;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Package;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>Lists and styles of real files.</summary>
[TestClass]
[CorpusCondition]
public sealed class NumberingCorpusTests
{
    private static readonly Lazy<ILookup<string, string>> Paths = new(() => CorpusConditionAttribute.Files().ToLookup(path => Path.GetFileName(path)));

    [TestMethod]
    [DataRow("标准文件_前言、引言标题", 0, 0, "")]
    [DataRow("标准文件_引言一级条标题", null, 1, "0.1 ")]
    [DataRow("标准文件_章标题", 0, 1, "1　")]
    [DataRow("标准文件_一级条标题", 1, 2, "1.1　")]
    [DataRow("标准文件_二级条标题", 2, 3, "1.1.1　")]
    [DataRow("标准文件_三级条标题", 3, 4, "1.1.1.1　")]
    [DataRow("标准文件_四级条标题", 4, 5, "1.1.1.1.1　")]
    [DataRow("标准文件_五级条标题", 5, 6, "1.1.1.1.1.1　")]
    [DataRow("标准文件_一级无标题", 9, 2, "1.1　")]
    [DataRow("标准文件_术语条一", 9, 2, "1.1　")]
    [DataRow("标准文件_附录标识", 0, 0, "附录A")]
    [DataRow("标准文件_附录一级条标题", 2, 1, "A.1　")]
    [DataRow("标准文件_附录二级条标题", 3, 2, "A.1.1　")]
    [DataRow("标准文件_附录标题", 9, null, null)]
    [DataRow("标准文件_字母编号列项（一级）", null, 0, "a)")]
    [DataRow("标准文件_数字编号列项（二级）", null, 1, "1)")]
    [DataRow("标准文件_编号列项（三级）", null, 2, "(1)")]
    [DataRow("标准文件_破折号列项", null, 0, "——")]
    [DataRow("标准文件_二级项2", null, 1, "•")]
    [DataRow("标准文件_三级项", null, 2, "◆")]
    [DataRow("标准文件_注：", null, 0, "注：")]
    [DataRow("标准文件_注×：", null, 0, "注1：")]
    [DataRow("标准文件_示例：", null, 0, "示例：")]
    [DataRow("标准文件_示例×：", null, 0, "示例1：")]
    [DataRow("标准文件_正文表标题", null, 0, "表1　")]
    [DataRow("标准文件_正文图标题", null, 0, "图1　")]
    [DataRow("标准文件_附录表标号", null, 0, "A")]
    [DataRow("标准文件_附录表标题", null, 1, "表A.1")]
    [DataRow("标准文件_附录图标题", null, 1, "图A.1")]
    [DataRow("标准文件_参考文献条目", null, 0, "[1]")]
    [DataRow("标准文件_段", null, null, null)]
    public void StylesOfTheNationalTemplate(string name, int? outline, int? level, string? label)
    {
        using var draft = new Draft(CorpusFile("国家标准.dotx"));
        var style = draft.Style(name);
        Assert.AreEqual((outline, level), (style.OutlineLevel, style.NumberingLevel));
        var actual = new NumberingCounter(draft.Numbering).Next(style, null, null, markDeleted: false);
        Assert.AreEqual((label, label is null ? null : false), (actual?.Text, actual?.IsUncertain));
    }

    [TestMethod]
    [DataRow("国家标准.dotx")]
    [DataRow("行业标准.dotx")]
    public void TemplatesHoldTheirStyles(string file)
    {
        using var draft = new Draft(CorpusFile(file));
        foreach (var name in new[] { "标准文件_章标题", "标准文件_段", "标准文件_附录标识", "标准文件_术语条一", "封面标准名称" })
            Assert.AreEqual(name, draft.Style(name).Name);
        Assert.IsTrue(draft.Styles.DefaultParagraphStyle!.IsDefault);
    }

    [TestMethod]
    public void MinimalDraftInSetStyles()
    {
        using var draft = new Draft(CorpusFile("gbt-minimal.docx"));
        var labels = draft.Labels().Where(label => label is not null).ToArray();
        CollectionAssert.AreEqual(
            new[] { "1", "图1", "注：", "注：", "示例：", "2", "3", "3.1", "4", "4.1", "附录A", "注：", "A.1", "示例：" },
            labels.Select(label => label!.Text.TrimEnd()).ToArray());
        Assert.IsFalse(labels.Any(label => label!.IsUncertain));
    }

    [TestMethod]
    [DataRow("LIR001-en-US-ordinal", "ordinal")]
    [DataRow("LIR004-en-US-upperRoman", "upperRoman")]
    [DataRow("LIR005-fr-FR-cardinalText", "cardinalText")]
    [DataRow("LIR007-ru-RU-ordinalText", "ordinalText")]
    [DataRow("LIR008-zh-CH-chineseCountingThousand", "chineseCountingThousand")]
    [DataRow("LIR009-zh-CN-chineseCounting", "chineseCounting")]
    [DataRow("LIR010-zh-CN-ideographTraditional", "ideographTraditional")]
    [DataRow("LIR012-en-US-0001", "custom")]
    [DataRow("LIR014-en-US-01", "decimalZero")]
    [DataRow("LIR018-en-US-decimalZero", "decimalZero")]
    [DataRow("LIR020-en-US-lowerRoman", "lowerRoman")]
    public void ListItemFilePrintsTheFormatOfItsName(string file, string format)
    {
        using var draft = new Draft(CorpusFile(file + ".docx"));
        var number = 0;
        foreach (var label in draft.Labels())
        {
            if (label is null)
                continue;
            number++;
            Assert.AreEqual((format, number), (label.NumberFormat, label.Counters[^1]));
            Assert.AreEqual(Expected(format, number) + "|", label.Text);
            Assert.AreEqual(format is "cardinalText" or "ordinalText", label.IsUncertain);
        }

        Assert.IsTrue(number > 15, $"{number}");
    }

    [TestMethod]
    public void EveryFileOfTheCorpusIsReadWithoutAnException()
    {
        var read = 0;
        var labelled = 0;
        foreach (var path in CorpusConditionAttribute.Files())
        {
            using var draft = new Draft(path);
            if (draft.Body is null)
                continue;
            read++;
            labelled += draft.Labels().Count(label => label is not null);
        }

        Assert.IsTrue(read > 500 && labelled > 30_000, $"{read} files, {labelled} labels");
    }

    /// <summary>The format written out anew, by other means than the product's.</summary>
    private static string Expected(string format, int number)
    {
        var decimals = number.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            "ordinal" => decimals + (decimals.Length > 1 && decimals[^2] == '1' ? "th" : decimals[^1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" }),
            "upperRoman" => Roman(decimals),
            "lowerRoman" => Roman(decimals).ToLowerInvariant(),
            "custom" => decimals.PadLeft(4, '0'),
            "decimalZero" => decimals.PadLeft(2, '0'),
            "ideographTraditional" => number <= 10 ? $"{"甲乙丙丁戊己庚辛壬癸"[number - 1]}" : decimals,
            "chineseCounting" when number >= 100 => string.Concat(decimals.Select(digit => "○一二三四五六七八九"[digit - '0'])),
            "chineseCounting" or "chineseCountingThousand" => Chinese(decimals),
            _ => decimals,
        };
    }

    private static string Roman(string decimals)
    {
        string[][] signs =
        [
            ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"], ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
            ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"], ["", "M", "MM", "MMM"],
        ];
        return string.Concat(decimals.Select((digit, i) => signs[decimals.Length - 1 - i][digit - '0']));
    }

    private static string Chinese(string decimals)
    {
        string[] units = ["", "十", "百", "千"];
        var text = string.Concat(decimals.Select((digit, i) => digit == '0' ? "〇" : $"{"〇一二三四五六七八九"[digit - '0']}{units[decimals.Length - 1 - i]}"));
        while (text.Contains("〇〇", StringComparison.Ordinal))
            text = text.Replace("〇〇", "〇", StringComparison.Ordinal);
        text = text.TrimEnd('〇');
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string CorpusFile(string name) => Paths.Value[name].First();

    /// <summary>The parts of a real file, as far as lists and styles need them.</summary>
    private sealed class Draft : IDisposable
    {
        private readonly PackageSource _source;
        private readonly WordPackage? _package;

        internal Draft(string path)
        {
            _source = PackageSource.FromFile(path);
            _package = WordPackage.Open(_source, WordLimits.Default).Package;
            Styles = StyleSheet.Read(Xml(RelationshipKind.Styles), Xml(RelationshipKind.Theme));
            Numbering = NumberingDefinitions.Read(Xml(RelationshipKind.Numbering), Styles);
            Body = _package?.Xml(_package.MainPart);
        }

        internal StyleSheet Styles { get; }

        internal NumberingDefinitions Numbering { get; }

        internal XmlPart? Body { get; }

        public void Dispose()
        {
            _package?.Dispose();
            _source.Dispose();
        }

        internal ParagraphStyle Style(string name)
        {
            var root = Xml(RelationshipKind.Styles)!.Root;
            for (var style = root.FirstChild; style.Exists; style = style.NextSibling)
            {
                if (style.Name == XmlName.W_style && style.Child(XmlName.W_name).Attribute(XmlName.W_val) == name)
                    return Styles.Paragraph(style.Attribute(XmlName.W_styleId))!;
            }

            throw new AssertFailedException($"no style {name}");
        }

        /// <summary>The labels of the main part's blocks, and all effective formats on the way.</summary>
        internal List<BlockLabel?> Labels()
        {
            var counter = new NumberingCounter(Numbering);
            var labels = new List<BlockLabel?>();
            ParagraphStyle? style = null;
            for (var i = 0; i < Body!.NodeCount; i++)
            {
                var node = Body[i];
                if (node.Name == XmlName.W_p)
                {
                    var pPr = node.Child(XmlName.W_pPr);
                    style = Styles.ParagraphStyleOf(pPr);
                    var place = Numbering.PlaceOf(style, pPr);
                    Assert.IsNotNull(Styles.EffectiveParagraph(style, place, pPr));
                    labels.Add(NumberingCounter.IsCounted(node) ? counter.Next(place) : null);
                }
                else if (node.Name == XmlName.W_r)
                {
                    Assert.IsTrue(Styles.CharacterFormatIndex(style, node.Child(XmlName.W_rPr)) >= 0);
                }
            }

            return labels;
        }

        private XmlPart? Xml(RelationshipKind kind)
        {
            if (_package is null)
                return null;
            var part = _package.MainPart.RelatedByType(kind);
            return part is null ? null : _package.Xml(part);
        }
    }
}
