using Microsoft.CodeAnalysis;

namespace Stdlint.Cli.Output;

/// <summary>Colours of a terminal, or nothing at all.</summary>
internal sealed class Palette(bool isOn)
{
    public bool IsOn { get; } = isOn;

    public string Dim(string text) => Paint("2", text);

    public string Bold(string text) => Paint("1", text);

    public string Severity(DiagnosticSeverity severity, string text) => Paint(Color(severity), text);

    public string Underlined(DiagnosticSeverity severity, string text) => Paint("4;" + Color(severity), text);

    private static string Color(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "31",
        DiagnosticSeverity.Warning => "33",
        _ => "36",
    };

    private string Paint(string code, string text) => IsOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
