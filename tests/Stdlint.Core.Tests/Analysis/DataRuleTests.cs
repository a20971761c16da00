using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Fixes;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.Core.Tests.Analysis;

/// <summary>Rules that are nothing but data, in each form.</summary>
[TestClass]
public sealed class DataRuleTests
{
    private static readonly DraftRuleSet Rules = DraftRuleSet.Create(RuleCatalog.All, [], []);

    [TestMethod]
    public void SubstitutionSaysWhatToWrite() => Verify(
        """ "form": "substitution", "swap": { "顾客": "客户" } """,
        """
        # 服务要求
        应答复[|顾客|]。顾客至上
        """.Replace("顾客至上", "《顾客满意》不变。", StringComparison.Ordinal),
        "“顾客”宜写作“客户”。");

    [TestMethod]
    public void SubstitutionOffersTheOtherWordWhereTheEntrySaysSo()
    {
        var sample = DraftSample.Create("# 服务要求\n应答复顾客。", DraftEncoding.Set2020);
        var fixable = Run(""" "form": "substitution", "swap": { "顾客": "客户" }, "fix": "safe" """, sample).Single();
        Assert.AreEqual(new ReplaceText(fixable.Span, "客户"), fixable.Fixes.Single().Edits.Single());
        Assert.AreEqual("改为“客户”", fixable.Fixes.Single().Title.In(DisplayLanguage.Chinese));
        Assert.IsEmpty(Run(""" "form": "substitution", "swap": { "顾客": "客户" } """, sample).Single().Fixes);
    }

    [TestMethod]
    public void ExistenceLeavesExceptionsAndOtherWordsAlone() => Verify(
        """ "form": "existence", "words": ["粘度", "app"], "except": ["粘度计"] """,
        """
        # 技术要求
        用粘度计测[|粘度|]，happen不算，[|app|]算。
        """,
        "不宜使用“粘度”。",
        "不宜使用“app”。");

    [TestMethod]
    public void ExistenceInTitlesOnly() => Verify(
        """ "form": "existence", "words": ["相关"], "scope": "titles" """,
        """
        # [|相关|]要求
        应符合相关要求。
        """,
        "不宜使用“相关”。");

    [TestMethod]
    public void OccurrenceReportsTheFirstTooMany() => Verify(
        """ "form": "occurrence", "words": ["等"], "max": 1, "per": "paragraph" """,
        """
        # 技术要求
        应配备桌、椅等，灯、扇[|等|]，盆等。
        应配备毛巾等。
        """,
        "“等”出现了3次，最多1次。");

    [TestMethod]
    public void OccurrenceTooFew() => Verify(
        """ "form": "occurrence", "words": ["合格证"], "min": 1 """,
        """
        # [|技术要求|]
        柜门应能自锁。
        """,
        "“合格证”只出现了0次，至少1次。");

    [TestMethod]
    public void ConsistencyReportsTheRarerWord() => Verify(
        """ "form": "consistency", "words": ["客户", "顾客"] """,
        """
        # 服务要求
        应答复顾客。应尊重顾客。应告知[|客户|]。
        """,
        "“客户”与“顾客”混用，宜统一为“顾客”。");

    [TestMethod]
    public void SequenceOfClauses() => Verify(
        """ "form": "sequence", "order": ["技术要求|要求", "试验方法", "检验规则"] """,
        """
        # 试验方法
        目测。
        # [|技术要求|]
        应平整。
        # 检验规则
        逐件检验。
        """,
        "“技术要求”宜在“试验方法”之前。");

    [TestMethod]
    public void StructureBelowADivision() => Verify(
        """ "form": "structure", "titles": ["外观", "尺寸|规格"], "under": "技术要求" """,
        """
        # [|技术要求|]
        ## 规格
        应方正。
        ## 重量
        应轻便。
        """,
        "缺少“外观”。");

    [TestMethod]
    public void OwnMessageAndSeverity()
    {
        var found = Run(""" "form": "existence", "words": ["相关"], "severity": "error", "message": "不写“{0}”。" """, DraftSample.Create("# 要求\n应符合相关要求。", DraftEncoding.HeadingTyped)).Single();

        Assert.AreEqual("不写“相关”。", found.Diagnostic.GetMessage(DisplayLanguage.Chinese));
        Assert.AreEqual(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, found.Diagnostic.Severity);
        Assert.AreEqual("ORG001", found.Rule.Code);
    }

    private static void Verify(string form, string notation, params string[] messages)
    {
        var sample = DraftSample.Create(notation, DraftEncoding.Set2020);
        var found = Run(form, sample);

        CollectionAssert.AreEqual(messages, found.Select(diagnostic => diagnostic.Diagnostic.GetMessage(DisplayLanguage.Chinese)).ToArray());
        CollectionAssert.AreEqual(
            sample.Written.Spans.Select(span => (span.Start, span.Length)).ToArray(),
            found.Select(diagnostic => (diagnostic.Span.Start, diagnostic.Span.Length)).ToArray());
    }

    private static DraftDiagnostic[] Run(string form, DraftSample sample)
    {
        var parse = SettingsParser.Parse($$"""{ "custom": [{ "id": "ORG001", "title": "统一", {{form}} }] }""", "stdlint.json", RuleCatalog.All);
        Assert.IsEmpty(parse.Problems, string.Join('\n', parse.Problems));
        var settings = new AnalysisSettings { Configuration = EffectiveSettings.Compose([parse.Layer], _ => true), IsFragment = true };
        return [.. DraftAnalysis.Run(sample.Reading, Rules, settings).Diagnostics];
    }
}
