using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Workspace.Reporting;

/// <summary>A file of the JSON contract.</summary>
public static class JsonFile
{
    public static void Write(Utf8JsonWriter json, FileReport file, Words words)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("status", file.Status switch
        {
            FileStatus.Checked => "checked",
            FileStatus.Partial => "partial",
            _ => "failed",
        });
        if (file.Failure is { } failure)
            json.WriteString("error", failure(words.Language));
        if (file.Draft is { } draft)
            WriteFacts(json, draft);
        json.WriteStartArray("profiles");
        foreach (var profile in file.Profiles)
            json.WriteStringValue(profile);
        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var finding in file.Findings)
            WriteFinding(json, finding, words);
        json.WriteEndArray();
        json.WriteStartArray("skippedRules");
        foreach (var rule in file.SkippedRules)
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("reason", rule.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, DraftSummary draft)
    {
        json.WriteStartObject("edition");
        json.WriteString("value", draft.Edition);
        json.WriteStartArray("because");
        foreach (var signal in draft.EditionBecause)
        {
            json.WriteStartObject();
            json.WriteString("signal", signal.Signal);
            json.WriteNumber("line", signal.Line);
            json.WriteString("text", signal.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteOptional(json, "ownEdition", draft.OwnEdition);
        WriteOptional(json, "documentType", draft.DocumentType);
        WriteOptional(json, "kind", draft.Kind);
        WriteOptional(json, "stage", draft.Stage);
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, Words words)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", Words.SeverityKey(finding.Severity));
        json.WriteString("message", finding.Message(words.Language));
        json.WriteNumber("line", finding.Range.Line);
        json.WriteNumber("column", finding.Range.Column);
        json.WriteNumber("endLine", finding.Range.EndLine);
        json.WriteNumber("endColumn", finding.Range.EndColumn);
        json.WriteString("text", finding.Text);
        json.WriteString("paragraph", finding.Paragraph);
        json.WriteString("address", words.Address(finding.Diagnostic.Address));
        json.WriteString("clausePath", finding.Diagnostic.Address.ClausePath);
        json.WriteStartArray("basis");
        foreach (var clause in finding.Basis)
            json.WriteStringValue(clause);
        json.WriteEndArray();
        json.WriteString("state", finding.Diagnostic.State switch
        {
            DiagnosticState.Baseline => "baseline",
            DiagnosticState.Suppressed => "suppressed",
            _ => "new",
        });
        json.WriteString("confidence", finding.Diagnostic.Confidence switch
        {
            RecognitionConfidence.Low => "low",
            RecognitionConfidence.Medium => "medium",
            _ => "high",
        });
        json.WriteStartArray("existedIn");
        foreach (var edition in finding.Diagnostic.ExistedIn)
            json.WriteStringValue(edition);
        json.WriteEndArray();
        json.WriteString("revision", Words.RevisionKey(finding.Diagnostic.Revision));
        WriteRelated(json, finding, words);
        WriteLocation(json, finding.Location);
        WriteFix(json, finding, words);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding, Words words)
    {
        if (finding.Diagnostic.Fixes is not [var fix, ..])
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title.In(words.Language));
        json.WriteString("safety", fix.Safety.ToString().ToLowerInvariant());
        json.WriteBoolean("canApply", fix.CanApply);
        json.WriteStartArray("because");
        foreach (var obstacle in fix.Obstacles)
            json.WriteStringValue(Messages.Get(FixObstacles.KeyOf(obstacle), words.Language));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding, Words words)
    {
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("relation", related.Kind switch
            {
                RelatedKind.Cause => "cause",
                RelatedKind.Conflict => "conflict",
                _ => "derived",
            });
            WriteOptional(json, "code", related.Code);
            json.WriteNumber("line", related.Range.Line);
            json.WriteNumber("column", related.Range.Column);
            json.WriteString("message", related.Message(words.Language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, PackageLocation? location)
    {
        if (location is null)
        {
            json.WriteNull("location");
            return;
        }

        json.WriteStartObject("location");
        json.WriteString("part", location.Part);
        json.WriteNumber("paragraph", location.Paragraph);
        json.WriteNumber("start", location.Start);
        json.WriteNumber("end", location.End);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
            json.WriteString(name, value);
        else
            json.WriteNull(name);
    }
}
