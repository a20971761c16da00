using Stdlint.Core.Text;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Tests.Reading;

[TestClass]
public sealed class PackageFactsTests
{
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

    [TestMethod]
    [DataRow("Microsoft Office Word", DraftProducer.Word)]
    [DataRow("Microsoft Macintosh Word", DraftProducer.Word)]
    [DataRow("WPS Office_12.1.0.17857", DraftProducer.Wps)]
    [DataRow("LibreOffice/7.4.7.2$Linux_X86_64", DraftProducer.LibreOffice)]
    [DataRow("", DraftProducer.Unknown)]
    public void ProducerByItsName(string application, DraftProducer expected) => Assert.AreEqual(
        expected, new DraftSample("<w:p/>").WithPackagePart("docProps/app.xml", Extended, AppXml(application)).Read().Package.Producer);

    [TestMethod]
    public void WpsIsKnownByItsBuildNumber()
    {
        var facts = new DraftSample("<w:p/>").WithPackagePart("docProps/app.xml", Extended, AppXml("Microsoft Office Word"))
            .WithPackagePart("docProps/custom.xml", Custom, CustomXml(("KSOProductBuildVer", "2052-12.1.0.17857"), ("doctype", "SDKXY"), ("flag_fulu", " true "))).Read().Package;
        Assert.AreEqual(DraftProducer.Wps, facts.Producer);
        Assert.AreEqual("SDKXY", facts.CustomProperties["doctype"]);
        Assert.AreEqual("true", facts.CustomProperties["flag_fulu"]);
    }

    [TestMethod]
    [DataRow("<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>", true)]
    [DataRow("<w:documentProtection w:edit=\"forms\" w:enforcement=\"0\"/>", false)]
    [DataRow("<w:documentProtection w:edit=\"forms\"/>", false)]
    [DataRow("<w:documentProtection w:edit=\"none\" w:enforcement=\"1\"/>", false)]
    [DataRow("", false)]
    public void Protection(string settings, bool expected) => Assert.AreEqual(expected, new DraftSample("<w:p/>").WithSettings(settings).Read().Package.IsProtected);

    [TestMethod]
    public void SettingsThatRulesAskFor()
    {
        var facts = new DraftSample("<w:p/>").WithSettings("<w:trackRevisions/><w:updateFields w:val=\"true\"/>").Read().Package;
        Assert.IsTrue(facts is { TracksRevisions: true, UpdatesFieldsOnOpen: true, HasEvenAndOddHeaders: false, IsStrict: false, HasMacros: false, HasSignature: false, IsTemplate: false });
        Assert.IsFalse(new DraftSample("<w:p/>").WithSettings("<w:trackRevisions w:val=\"0\"/>").Read().Package.TracksRevisions);
    }

    [TestMethod]
    public void StrictFilesReadAsOthersAndSaySo()
    {
        var reading = new DraftSample($"<w:p>{DraftSample.T("a")}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>{ObjectTests.TextBox($"<w:p>{DraftSample.T("in")}</w:p>")}</w:p>") { IsStrict = true }.Reading();
        Assert.AreEqual("a\uFFFC\uFFFC\nin", reading.Text!.Content);
        Assert.IsTrue(reading.Text.Package.IsStrict);
        Assert.AreEqual(InputFactKind.StrictNamespaces, reading.Facts.Single().Kind);
    }

    [TestMethod]
    public void TextOfATranscodedPartIsNotEditable()
    {
        var text = new DraftSample($"<w:p>{DraftSample.T("汉字")}</w:p>") { Encoding = System.Text.Encoding.Unicode }.Read();
        Assert.AreEqual("汉字", text.Content);
        Assert.IsFalse(text.Pieces.Single().IsEditable);
    }

    [TestMethod]
    public void MacrosAreAFact()
    {
        var reading = new DraftSample("<w:p/>").WithPart("word/vbaProject.bin", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "x").Reading();
        Assert.IsTrue(reading.Text!.Package.HasMacros);
        Assert.AreEqual(InputFactKind.Macros, reading.Facts.Single().Kind);
    }

    [TestMethod]
    public void SignatureIsAFact() => Assert.IsTrue(
        new DraftSample("<w:p/>").WithPackagePart("_xmlsignatures/origin.sigs", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "").Read().Package.HasSignature);

    [TestMethod]
    public void MissingPartIsAFactAndReadingGoesOn()
    {
        var reading = new DraftSample("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
            .WithRelationship("<Relationship Id=\"rS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>").Reading();
        Assert.AreEqual("a", reading.Text!.Content);
        Assert.AreEqual(InputFactKind.PartMissing, reading.Facts.Single().Kind);
    }

    [TestMethod]
    public void BrokenPartIsAFactAndReadingGoesOn()
    {
        var reading = new DraftSample("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithPart("word/footnotes.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes", "<broken").Reading();
        Assert.AreEqual("a\uFFFC", reading.Text!.Content);
        CollectionAssert.AreEqual(new[] { InputFactKind.XmlMalformed, InputFactKind.NoteMissing }, reading.Facts.Select(fact => fact.Kind).ToArray());
    }

    [TestMethod]
    public void BytesThatAreNoPackageGiveAFactAndNoText()
    {
        var reading = DraftReader.Read(new byte[] { 1, 2, 3 });
        Assert.IsNull(reading.Text);
        Assert.HasCount(1, reading.Facts);
        Assert.IsNull(DraftReader.Read(new MemoryStream()).Text);
    }

    private static string AppXml(string application) =>
        $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>{application}</Application></Properties>";

    private static string CustomXml(params (string Name, string Value)[] properties) =>
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        + string.Concat(properties.Select((property, i) => $"<property fmtid=\"{{0}}\" pid=\"{i + 2}\" name=\"{property.Name}\"><vt:lpwstr>{property.Value}</vt:lpwstr></property>")) + "</Properties>";
}
