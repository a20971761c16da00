using Microsoft.CodeAnalysis;

namespace Stdlint.Rules.Authoring.Tests.Generation;

[TestClass]
public sealed class DataGeneratorTests
{
    [TestMethod]
    public void WordListBecomesAProperty()
    {
        var run = new GeneratorRun("vocabulary", """
            { "vocabulary": { "shall-left-words": { "of": "应", "about": "why", "words": ["相应 反应", "适应"] } } }
            """);

        Assert.IsEmpty(run.Faults);
        StringAssert.Contains(run.Code("Vocabulary.g.cs"), "WordList ShallLeftWords => field ?? Interlocked.CompareExchange(ref field, new WordList(\"相应 反应 适应\"), null) ?? field;");
    }

    [TestMethod]
    public void PhraseMissingInAnEditionIsNone()
    {
        var run = new GeneratorRun("vocabulary", """
            { "phrases": { "2020": { "drafting-basis": { "texts": ["本文件按照……"] } }, "2000": { } } }
            """);

        Assert.IsEmpty(run.Faults);
        StringAssert.Contains(run.Code("FixedPhrases.g.cs"), "public FixedPhrase DraftingBasis { get; private init; } = FixedPhrase.None;");
        StringAssert.Contains(run.Code("FixedPhrases.g.cs"), "DraftEdition.Edition2000 => Edition2000,");
    }

    [TestMethod]
    public void MessageBecomesAMemberAndACaseOfFind()
    {
        var run = new GeneratorRun("messages", """{ "check.done": { "zh": "共{0}个\"文件\"", "en": "{0} files" } }""");

        Assert.IsEmpty(run.Faults);
        StringAssert.Contains(run.Code("Messages.g.cs"), "BilingualText CheckDone => field ??= new BilingualText(\"共{0}个\\\"文件\\\"\", \"{0} files\");");
        StringAssert.Contains(run.Code("Messages.g.cs"), "\"check.done\" => CheckDone,");
    }

    [TestMethod]
    [DataRow("""{ "a": { "zh": "共{0}个", "en": "files" } }""", "do not have the same placeholders", 0)]
    [DataRow("""{ "a": { "zh": "共{0个", "en": "{0} files" } }""", "a brace stands alone", 0)]
    [DataRow("""{ "a": { "zh": "无" } }""", "'en' must be given as a string", 0)]
    [DataRow("""{ "A b": { "zh": "无", "en": "none" } }""", "is no key", 0)]
    [DataRow("{\n  \"a\": { \"zh\": \"无\", \"en\": \"none\" },\n  \"a\": { \"zh\": \"无\", \"en\": \"none\" }\n}", "'a' is given twice", 2)]
    [DataRow("{\n  \"a\": { \"zh\": \"无\", \"en\": \"none\", \"ne\": \"\" }\n}", "'ne' is not known here", 1)]
    [DataRow("{\n  \"a\": { \"zh\": \"无, \"en\": \"none\" }\n}", "'}' is expected", 1)]
    [DataRow("{ \"a\": ", "a value is expected", 0)]
    public void FaultIsShownAtItsLine(string json, string expected, int line)
    {
        var fault = new GeneratorRun("messages", json).Faults.First();

        Assert.AreEqual("STDA001", fault.Id);
        StringAssert.Contains(fault.GetMessage(), expected);
        Assert.AreEqual(line, fault.Location.GetLineSpan().StartLinePosition.Line);
    }

    [TestMethod]
    public void RepeatedWordIsAFault()
    {
        var run = new GeneratorRun("vocabulary", """
            { "vocabulary": { "a": { "of": "应", "about": "why", "words": ["相应 反应", "相应"] } } }
            """);

        StringAssert.Contains(run.Faults.Single().GetMessage(), "'相应' is listed twice");
    }

    [TestMethod]
    public void EditElsewhereMakesNothingAnew()
    {
        const string json = """{ "vocabulary": { "a": { "of": "应", "about": "why", "words": ["相应"] } }, "rules": [] }""";
        var run = new GeneratorRun("vocabulary", json);

        Assert.IsTrue(run.Edit(json.Replace("[]", "[ ]")).All(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Contains(IncrementalStepRunReason.Modified, run.Edit(json.Replace("相应", "反应")));
    }
}
