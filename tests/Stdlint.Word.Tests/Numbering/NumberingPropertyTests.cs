using System.Diagnostics;
using System.Globalization;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>What holds for any definitions, sound or not.</summary>
[TestClass]
public sealed class NumberingPropertyTests
{
    private static readonly string[] Formats =
    [
        "decimal", "none", "bullet", "lowerLetter", "upperRoman", "chineseCounting", "chineseCountingThousand", "decimalEnclosedCircle", "cardinalText", "custom", "nonsense",
    ];

    private static readonly string[] Texts = ["", "%1", "%1.%2", "%10.%2", "%9", "%", "%%1%", "%0", "第%1条", "%3%2%1", "·", "%1%1%1%1%1%1%1%1%1%1%1%1"];

    [TestMethod]
    public void AnyDefinitionsGiveBoundedLabels()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var sample = new RandomDraft(seed);
            foreach (var label in sample.Labels(sample.Blocks))
            {
                if (label is null)
                    continue;
                Assert.IsTrue(label.Text.Length <= 255, $"seed {seed}");
                Assert.IsTrue(label.Level is >= 0 and <= 8, $"seed {seed}");
                Assert.AreEqual(label.Level + 1, label.Counters.Length, $"seed {seed}");
                Assert.IsTrue(label.Counters.All(value => value is >= 0 and <= 32_767), $"seed {seed}");
            }
        }
    }

    [TestMethod]
    public void BlocksWithADeletedMarkChangeNoOtherLabel()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var sample = new RandomDraft(seed);
            var all = sample.Labels(sample.Blocks).Where((_, i) => !sample.Blocks[i].Deleted).Select(Text);
            var without = sample.Labels(sample.Blocks.FindAll(block => !block.Deleted)).Select(Text);
            CollectionAssert.AreEqual(without.ToArray(), all.ToArray(), $"seed {seed}");
        }
    }

    [TestMethod]
    public void NumberingStatedInEachBlockCountsAsThatOfTheStyles()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var sample = new RandomDraft(seed);
            var direct = sample.Blocks.ConvertAll(block =>
            {
                var place = sample.Numbering.PlaceOf(sample.Styles.Paragraph(block.Style), block.NumId, block.Level);
                return place is null ? block with { Style = null, NumId = 0 } : block with { Style = null, NumId = sample.NumIdOf(block), Level = place.Level };
            });
            CollectionAssert.AreEqual(
                sample.Labels(sample.Blocks).ConvertAll(Text), sample.Labels(direct).ConvertAll(Text), $"seed {seed}");
        }
    }

    [TestMethod]
    public void ReadingAnewGivesTheSameLabels()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var first = new RandomDraft(seed);
            var second = new RandomDraft(seed);
            CollectionAssert.AreEqual(first.Labels(first.Blocks).ConvertAll(Text), second.Labels(second.Blocks).ConvertAll(Text), $"seed {seed}");
        }
    }

    [TestMethod]
    public void TimeGrowsWithTheBlocks()
    {
        var sample = new RandomDraft(7);
        var few = Enumerable.Repeat(sample.Blocks, 500).SelectMany(blocks => blocks).ToList();
        var many = Enumerable.Repeat(few, 8).SelectMany(blocks => blocks).ToList();
        sample.Labels(few);
        var once = Time(few);
        var eight = Time(many);
        Assert.IsTrue(eight < (once * 24) + TimeSpan.FromMilliseconds(100), $"{once} then {eight}");

        TimeSpan Time(List<RandomBlock> blocks)
        {
            var watch = Stopwatch.StartNew();
            sample.Labels(blocks);
            return watch.Elapsed;
        }
    }

    [TestMethod]
    public void DamagedNumberingPartsAreRead()
    {
        string[] contents =
        [
            "<w:num/>", "<w:abstractNum/>", """<w:num w:numId="1"/>""", """<w:num w:numId="x"><w:abstractNumId w:val="0"/></w:num>""",
            """<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
            """<w:abstractNum w:abstractNumId="0"><w:lvl/><w:lvl w:ilvl="99"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride/><w:lvlOverride w:ilvl="-1"><w:lvl/></w:lvlOverride></w:num>""",
            """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start/><w:numFmt/><w:lvlText/><w:suff/><w:isLgl/><w:lvlRestart/><w:pStyle/><w:pPr/><w:rPr/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId/></w:num>""",
            """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="99999999999"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        ];
        foreach (var content in contents)
        {
            var numbering = NumberingDefinitions.Read(NumberingSample.Part("numbering", content), StyleSheet.Read(null, null));
            var label = new NumberingCounter(numbering).Next(null, 1, 0, markDeleted: false);
            Assert.IsTrue(label is null || label.Text == "0", content);
        }
    }

    private static string? Text(BlockLabel? label) => label?.Text;

    private sealed record RandomBlock(string? Style, int? NumId, int? Level, bool Deleted);

    /// <summary>Definitions, styles and blocks chosen at random, the same for one seed.</summary>
    private sealed class RandomDraft
    {
        private readonly Random _random;
        private readonly Dictionary<string, (string? Base, int? NumId)> _styleLists = [];

        internal RandomDraft(int seed)
        {
            _random = new Random(seed);
            Styles = StyleSheet.Read(NumberingSample.Part("styles", StyleXml()), null);
            Numbering = NumberingDefinitions.Read(NumberingSample.Part("numbering", NumberingXml()), Styles);
            for (var i = 0; i < 40; i++)
                Blocks.Add(new RandomBlock(Maybe(() => "s" + _random.Next(7)), Maybe(() => _random.Next(-1, 8)), Maybe(() => _random.Next(-2, 12)), _random.Next(6) == 0));
        }

        internal StyleSheet Styles { get; }

        internal NumberingDefinitions Numbering { get; }

        internal List<RandomBlock> Blocks { get; } = [];

        internal List<BlockLabel?> Labels(List<RandomBlock> blocks)
        {
            var counter = new NumberingCounter(Numbering);
            return blocks.ConvertAll(block => counter.Next(block.Style is null ? null : Styles.Paragraph(block.Style), block.NumId, block.Level, block.Deleted));
        }

        /// <summary>The list in force, found by walking the styles as they were made up.</summary>
        internal int? NumIdOf(RandomBlock block)
        {
            if (block.NumId is not null)
                return block.NumId;
            for (var style = block.Style; style is not null && _styleLists.TryGetValue(style, out var found); style = found.Base)
            {
                if (found.NumId is not null)
                    return found.NumId;
            }

            return null;
        }

        private string StyleXml()
        {
            // Later styles are based on earlier ones; circles have tests of their own.
            var xml = new StringBuilder();
            for (var i = 0; i < 7; i++)
            {
                var basedOn = i > 0 ? Maybe(() => "s" + _random.Next(i)) : null;
                var numId = Maybe(() => _random.Next(0, 8));
                _styleLists.Add("s" + i, (basedOn, numId));
                xml.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\">");
                Append(xml, "basedOn", basedOn);
                xml.Append("<w:pPr><w:numPr>");
                Append(xml, "ilvl", Maybe(() => _random.Next(0, 9)));
                Append(xml, "numId", numId);
                xml.Append("</w:numPr></w:pPr></w:style>");
            }

            for (var i = 0; i < 3; i++)
                xml.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"numbering\" w:styleId=\"n{i}\"><w:pPr><w:numPr><w:numId w:val=\"{_random.Next(0, 8)}\"/></w:numPr></w:pPr></w:style>");
            return xml.ToString();
        }

        private string NumberingXml()
        {
            var xml = new StringBuilder();
            for (var id = 0; id < 4; id++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{id}\">");
                if (_random.Next(8) == 0)
                    xml.Append("""<w:multiLevelType w:val="singleLevel"/>""");
                if (_random.Next(6) == 0)
                    xml.Append(CultureInfo.InvariantCulture, $"<w:numStyleLink w:val=\"n{_random.Next(4)}\"/>");
                for (var level = 0; level < 9; level++)
                {
                    if (_random.Next(5) > 0)
                        AppendLevel(xml, level);
                }

                xml.Append("</w:abstractNum>");
            }

            for (var id = 1; id < 7; id++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{_random.Next(5)}\"/>");
                for (var count = _random.Next(3); count > 0; count--)
                {
                    var level = _random.Next(9);
                    xml.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\">");
                    Append(xml, "startOverride", Maybe(() => _random.Next(-1, 5)));
                    if (_random.Next(3) == 0)
                        AppendLevel(xml, level);
                    xml.Append("</w:lvlOverride>");
                }

                xml.Append("</w:num>");
            }

            return xml.ToString();
        }

        private void AppendLevel(StringBuilder xml, int level)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\">");
            Append(xml, "start", Maybe(() => _random.Next(4) == 0 ? _random.Next() : _random.Next(-2, 40)));
            Append(xml, "numFmt", Maybe(() => Formats[_random.Next(Formats.Length)]));
            Append(xml, "lvlRestart", _random.Next(4) == 0 ? _random.Next(-1, 11) : null);
            Append(xml, "pStyle", Maybe(() => "s" + _random.Next(7)));
            if (_random.Next(5) == 0)
                xml.Append("<w:isLgl/>");
            Append(xml, "lvlText", Maybe(() => Texts[_random.Next(Texts.Length)]));
            xml.Append("</w:lvl>");
        }

        private static void Append(StringBuilder xml, string element, object? value)
        {
            if (value is not null)
                xml.Append(CultureInfo.InvariantCulture, $"<w:{element} w:val=\"{value}\"/>");
        }

        private int? Maybe(Func<int> value) => _random.Next(3) > 0 ? value() : null;

        private string? Maybe(Func<string> value) => _random.Next(3) > 0 ? value() : null;
    }
}
