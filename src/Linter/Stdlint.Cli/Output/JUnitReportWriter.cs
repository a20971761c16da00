using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.CodeAnalysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>JUnit's XML: a suite a file, a failing case a finding, one passing case for a file without findings.</summary>
internal sealed class JUnitReportWriter(Stream output, Words words) : IReportWriter
{
    private readonly XmlWriter _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });

    public void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "stdlint");
    }

    public void Write(FileReport file)
    {
        var findings = file.Findings.RemoveAll(finding => !finding.IsNew);
        var isUnreadable = file.FailureWithoutFinding is not null;
        _xml.WriteStartElement("testsuite");
        Attribute("name", file.Path);
        Attribute("tests", Math.Max(1, findings.Length + (isUnreadable ? 1 : 0)));
        Attribute("failures", findings.Length);
        Attribute("errors", isUnreadable ? 1 : 0);
        if (file.FailureWithoutFinding is { } failure)
            WriteCase(file.Path, "stdlint", "error", "unreadable", failure(words.Language), failure(words.Language));
        else if (findings.IsEmpty)
            WriteCase(file.Path, "stdlint", outcome: "", "", "", "");
        foreach (var finding in findings)
            WriteFinding(file.Path, finding);
        _xml.WriteEndElement();
        _xml.Flush();
    }

    private void WriteFinding(string path, Finding finding)
    {
        var message = finding.Message(words.Language);
        var address = words.Address(finding.Diagnostic.Address);
        var place = $"{path}:{finding.Range.Line}:{finding.Range.Column}";
        var basis = string.Join(words[Core.Analysis.Messages.ListSeparator], finding.Basis);
        WriteCase(
            path,
            $"{finding.Code} {finding.Name} {finding.Range.Line}:{finding.Range.Column}",
            "failure",
            Severity(finding.Severity),
            message,
            string.Join('\n', new[] { place, address, finding.Paragraph, basis }.Where(line => line.Length > 0)));
    }

    private void WriteCase(string path, string name, string outcome, string type, string message, string details)
    {
        _xml.WriteStartElement("testcase");
        Attribute("classname", path);
        Attribute("name", name);
        if (outcome.Length > 0)
        {
            _xml.WriteStartElement(outcome);
            Attribute("type", type);
            Attribute("message", message);
            _xml.WriteString(XmlSafe(details));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    public void End(RunSummary summary)
    {
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose() => _xml.Dispose();

    private static string Severity(DiagnosticSeverity severity) => Words.SeverityKey(severity);

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, XmlSafe(value));

    private void Attribute(string name, int value) => _xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    // A line break inside a paragraph is U+000B in the draft text, which XML 1.0 cannot hold even escaped.
    private static string XmlSafe(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : new string([.. text.Select((character, index) => IsXml(text, index) ? character : character == '\v' ? '\n' : '?')]);

    private static bool IsXml(string text, int index)
    {
        if (XmlConvert.IsXmlChar(text[index]))
            return true;
        if (char.IsHighSurrogate(text[index]))
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        return char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]);
    }
}
