using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Prints a model as <c>stdlint dump --model</c> shows it: what was decided and why, then each list of facts with line and column, both 1-based.</summary>
public sealed class DraftModelPrinter
{
    private const int LongestText = 48;

    private readonly DraftModel _model;
    private readonly StringBuilder _output = new();

    private DraftModelPrinter(DraftModel model) => _model = model;

    public static string Print(DraftModel model)
    {
        var printer = new DraftModelPrinter(model);
        printer.PrintDecisions();
        printer.PrintStructure();
        printer.PrintPhrases();
        printer.PrintNumbers();
        printer.PrintPointers();
        printer.PrintSentences();
        return printer._output.ToString();
    }

    private void PrintDecisions()
    {
        PrintDecision("nature", _model.Nature);
        PrintDecision("edition", _model.Edition);
        foreach (var conflict in _model.EditionConflicts)
            Line("  conflict ").Append(conflict.Signal).Append(' ').Append(conflict.Editions).Append(' ').Append(Place(conflict.Span)).Append(' ').Append(Excerpt(conflict.Span));
        PrintDecision("stage", _model.Stage);
        PrintDecision("kind", _model.Kind);
        PrintDecision("type", _model.DocumentType);
        PrintDecision("engineering", _model.IsEngineering);
        PrintDecision("service", _model.IsService);
        PrintDecision("truncated", _model.IsTruncated);
        PrintDecision("extracted", _model.IsExtracted);
        if (_model.OwnNumber is { } number)
            Line("number ").Append(number.Key).Append(' ').Append(Place(number.Span)).Append(' ').Append(Excerpt(number.Span));
        foreach (var title in _model.Titles)
            Line("title ").Append(title.Place).Append(' ').Append(Place(title.Span)).Append(' ').Append(title.Value);
    }

    private void PrintDecision<T>(string name, Detected<T> decision)
    {
        Line(name).Append(' ').Append(decision.Value);
        foreach (var signal in decision.Because)
        {
            Line("  ").Append(signal.Signal);
            if (signal.Block >= 0)
                _output.Append(' ').Append(signal.Block + 1);
            if (signal.Text.Length > 0)
                _output.Append(' ').Append(Shortened(signal.Text));
        }
    }

    private void PrintStructure()
    {
        Section("elements", _model.Elements.Length);
        foreach (var element in _model.Elements)
        {
            Line("  ").Append(element.Kind);
            if (element.Node is INumbered { Number: { } number })
                _output.Append(' ').Append(number.Text);
            _output.Append(' ').Append(element.Title).Append(' ').Append(element.Node.FirstBlock + 1);
            if (element.IsAlias)
                _output.Append(" for ").Append(element.CanonicalTitle);
        }

        Line("count ")
            .Append("divisions ").Append(_model.Divisions.Length)
            .Append(", lists ").Append(_model.Lists.Length)
            .Append(", figures ").Append(_model.Figures.Length)
            .Append(", tables ").Append(_model.Tables.Length)
            .Append(", formulas ").Append(_model.Formulas.Length)
            .Append(", terms ").Append(_model.TermEntries.Length)
            .Append(", references ").Append(_model.ReferenceEntries.Length);
    }

    private void PrintPhrases()
    {
        Section("fixed phrases", _model.FixedPhraseMatches.Length);
        foreach (var match in _model.FixedPhraseMatches)
        {
            Line("  ").Append(Place(match.Span)).Append(' ').Append(match.Kind).Append(' ').Append(match.Fit).Append(' ').Append(match.Editions);
            if (match.SaysNone)
                _output.Append(" none");
            _output.Append(' ').Append(Excerpt(match.Span));
        }

        Section("foreword statements", _model.ForewordStatements.Length);
        foreach (var statement in _model.ForewordStatements)
        {
            Line("  ").Append(Place(statement.Span)).Append(' ').Append(statement.Topic);
            if (statement.Items is { } items)
                _output.Append(", items ").Append(items.Items.Length);
            _output.Append(' ').Append(Excerpt(statement.Span));
        }

        Section("self-references", _model.SelfReferences.Length);
        foreach (var reference in _model.SelfReferences)
            Line("  ").Append(Place(reference.Span)).Append(' ').Append(reference.Words).Append(' ').Append(Zone(reference.Zone));
    }

    private void PrintNumbers()
    {
        Section("standard numbers", _model.StandardNumbers.Length);
        foreach (var number in _model.StandardNumbers)
        {
            Line("  ").Append(Place(number.Span)).Append(' ').Append(Excerpt(number.Span)).Append(" = ").Append(number.Key);
            if (number.IsDated)
                _output.Append(", year ").Append(number.Year);
            if (!number.AllPartsSpan.IsEmpty)
                _output.Append(", all parts");
            if (number.IsForeign)
                _output.Append(", foreign");
            if (number.IsPlaceholder)
                _output.Append(", placeholder");
        }
    }

    private void PrintPointers()
    {
        Section("pointers", _model.CrossReferences.Length);
        foreach (var pointer in _model.CrossReferences)
        {
            Line("  ").Append(Place(pointer.Span)).Append(' ').Append(Excerpt(pointer.Span)).Append(" = ").Append(pointer.Kind).Append(' ').Append(pointer.Number.Text);
            if (pointer.Item.Length > 0)
                _output.Append(' ').Append(pointer.Item);
            _output.Append(pointer.IsExternal ? " of " + (pointer.ExternalDocument?.Key ?? "another document")
                : pointer.Target is { } target ? " at " + (target.FirstBlock + 1)
                : " nowhere");
            if (!pointer.TriggerSpan.IsEmpty)
                _output.Append(", after ").Append(Excerpt(pointer.TriggerSpan));
            if (pointer.IsRangeEnd)
                _output.Append(", ends a range");
            else if (pointer.ListOrdinal > 0)
                _output.Append(", listed");
            if (pointer.IsField)
                _output.Append(", field");
            if (pointer.Confidence != RecognitionConfidence.High)
                _output.Append(pointer.Confidence == RecognitionConfidence.Medium ? ", medium" : ", low");
        }

        Section("mentions of annexes", _model.AnnexMentions.Length);
        foreach (var mention in _model.AnnexMentions)
        {
            Line("  ").Append(Place(mention.Span)).Append(' ').Append(mention.Letter).Append(' ').Append(Excerpt(mention.Span)).Append(' ').Append(Zone(mention.Zone));
            if (mention.Inside is { } annex)
                _output.Append(", inside ").Append(annex.Number?.Text ?? "an annex");
            if (mention.IsExternal)
                _output.Append(", external");
            if (mention.DeclaresStatus)
                _output.Append(", declares status");
            if (mention.Use != AnnexUse.Open)
                _output.Append(mention.Use == AnnexUse.Normative ? ", normative" : ", informative");
        }
    }

    private void PrintSentences()
    {
        Section("sentences", _model.Sentences.Length);
        foreach (var sentence in _model.Sentences)
        {
            Line("  ").Append(Place(sentence.Span)).Append(' ').Append(Zone(sentence.Zone)).Append(' ').Append(sentence.Provision);
            if (!sentence.TriggerSpan.IsEmpty)
                _output.Append(' ').Append(Excerpt(sentence.TriggerSpan));
            if (sentence.IsInherited)
                _output.Append(" inherited");
            _output.Append(": ").Append(Excerpt(sentence.Span));
        }
    }

    private void Section(string title, int count) => Line(title).Append(' ').Append(count);

    private StringBuilder Line(string text)
    {
        if (_output.Length > 0)
            _output.Append('\n');
        return _output.Append(text);
    }

    private string Place(TextSpan span)
    {
        var block = _model.Text.BlockAt(span.Start);
        return (block.Index + 1) + ":" + (span.Start - block.Span.Start + 1);
    }

    private static string Zone(TextZone zone) => zone.Region + "/" + zone.Role + (zone.IsProvision ? "*" : "") + (zone.IsQuoted ? "\"" : "");

    private string Excerpt(TextSpan span) => Shortened(_model.Text.TextOf(span).ToString());

    private static string Shortened(string text)
    {
        text = text.Replace('\n', ' ').Replace('\u000B', ' ').Replace('\t', ' ');
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }
}
