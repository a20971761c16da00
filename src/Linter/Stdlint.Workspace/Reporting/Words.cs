using System.Text;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;

namespace Stdlint.Workspace.Reporting;

/// <summary>Puts values of a report into words of one language.</summary>
public sealed class Words(DisplayLanguage language)
{
    public DisplayLanguage Language { get; } = language;

    public string this[BilingualText text] => text.In(Language);

    public string Format(BilingualText text, params ReadOnlySpan<object?> arguments) => text.In(Language, arguments);

    /// <summary><c>5.2.1 第2段</c>, <c>表3 第2行第1列</c>; empty before the first division.</summary>
    public string Address(DraftAddress address)
    {
        var text = new StringBuilder(address.ClausePath);
        if (address.Row > 0)
        {
            var table = address.Table.Length > 0 ? Format(Messages.AddressTable, address.Table) : this[Messages.AddressUnnumberedTable];
            Append(text, table);
            Append(text, Format(Messages.AddressCell, address.Row, address.Column));
        }
        else
        {
            if (address.Paragraph > 0)
                Append(text, Format(Messages.AddressParagraph, address.Paragraph));
            if (address.Item.Length > 0)
                Append(text, Format(Messages.AddressItem, address.Item));
        }

        return text.ToString();
    }

    public string Severity(DiagnosticSeverity severity) => this[severity switch
    {
        DiagnosticSeverity.Error => Messages.SeverityError,
        DiagnosticSeverity.Warning => Messages.SeverityWarning,
        _ => Messages.SeverityInfo,
    }];

    /// <summary>What a finding is to a revision; empty where the draft is judged by its own edition.</summary>
    public string Revision(RevisionState state) => state switch
    {
        RevisionState.AlreadyWrong => this[Messages.RevisionAlreadyWrong],
        RevisionState.ToChange => this[Messages.RevisionToChange],
        _ => "",
    };

    /// <summary>As reports write it in any language; null where the draft is judged by its own edition.</summary>
    public static string? RevisionKey(RevisionState state) => state switch
    {
        RevisionState.AlreadyWrong => "already-wrong",
        RevisionState.ToChange => "to-change",
        _ => null,
    };

    /// <summary>The severity as reports and settings write it in any language.</summary>
    public static string SeverityKey(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public string SkipReason(string reason) => Messages.Get("skipped." + reason, Language);

    private static void Append(StringBuilder text, string part)
    {
        if (text.Length > 0)
            text.Append(' ');
        text.Append(part);
    }
}
