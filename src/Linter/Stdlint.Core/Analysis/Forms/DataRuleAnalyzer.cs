using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;

namespace Stdlint.Core.Analysis.Forms;

/// <summary>Runs a rule that is nothing but data.</summary>
public sealed class DataRuleAnalyzer : DraftAnalyzer
{
    /// <summary>Message variant for too few occurrences; the default message speaks of too many.</summary>
    public const string TooFew = "too-few";

    private readonly RuleEntry _rule;
    private readonly DataRule _data;
    private readonly WordPlaces? _places;

    public DataRuleAnalyzer(RuleEntry rule, DataRule data)
    {
        _rule = rule;
        _data = data;
        _places = data.Titles.IsEmpty ? new WordPlaces(data) : null;
    }

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(_data.Form switch
    {
        "substitution" => Substitute,
        "existence" => Exist,
        "occurrence" => Occur,
        "consistency" => Agree,
        "sequence" => Follow,
        _ => Stand,
    });

    private DiagnosticDescriptor Message => _rule.Descriptors[0];

    private void Substitute(DraftContext context)
    {
        foreach (var (word, span) in _places!.Find(context.Model))
        {
            var replacement = _data.Swap.First(swap => swap.Word == word).Replacement;
            Offer(context.Report(Message, span, word, replacement), span, replacement);
        }
    }

    private void Exist(DraftContext context)
    {
        foreach (var (word, span) in _places!.Find(context.Model))
            context.Report(Message, span, word);
    }

    private void Agree(DraftContext context)
    {
        var found = _places!.Find(context.Model).GroupBy(place => place.Word).Select(group => (Word: group.Key, Places: group.ToList())).ToList();
        if (found.Count < 2)
            return;
        // Where two are used alike, the one that the rule names first is meant.
        var used = found.OrderByDescending(group => group.Places.Count).ThenBy(group => _data.Words.IndexOf(group.Word)).First();
        foreach (var (word, span) in found.Where(group => group.Word != used.Word).SelectMany(group => group.Places).OrderBy(place => place.Span.Start))
            Offer(context.Report(Message, span, word, used.Word).WithRelated(RelatedKind.Conflict, used.Places[0].Span, "related.prevailing-word"), span, used.Word);
    }

    /// <summary>Offers the other word where the entry says that it may be put in.</summary>
    private void Offer(ReportedDiagnostic report, TextSpan span, string replacement)
    {
        if (_rule.FixSafety != FixSafety.None)
            report.WithFix(() => DraftEdit.Replace(span, replacement), replacement);
    }

    private void Occur(DraftContext context)
    {
        var counted = new OccurrenceCount(context.Model, _data.Unit, _places!.Find(context.Model));
        foreach (var (heading, places) in counted.Units)
        {
            if (places.Count > _data.Maximum)
                context.Report(Message, places[_data.Maximum].Span, Named(places), places.Count, _data.Maximum);
            else if (places.Count < _data.Minimum && heading is { } span)
                context.Report(_rule.Descriptors.FirstOrDefault(IsTooFew) ?? Message, span, Named([]), places.Count, _data.Minimum);
        }

        string Named(IReadOnlyList<(string Word, TextSpan Span)> places) =>
            string.Join('、', places.Count > 0 ? places.Select(place => place.Word).Distinct(StringComparer.Ordinal) : _data.Words);
    }

    private static bool IsTooFew(DiagnosticDescriptor descriptor) => descriptor.CustomTags.Contains(TooFew);

    private void Follow(DraftContext context)
    {
        if (TitleRow.Of(context.Model, _data.Under) is not { } row)
            return;
        (int Order, string Title, TextSpan Span) last = (-1, "", default);
        foreach (var (title, span, confidence) in row.Titles)
        {
            var order = IndexOf(title);
            if (order < 0)
                continue;
            if (order < last.Order)
                context.Report(Message, span, title, last.Title).Assuming(confidence).WithRelated(RelatedKind.Conflict, last.Span, "related.same-row");
            else
                last = (order, title, span);
        }
    }

    private void Stand(DraftContext context)
    {
        // Nothing is called missing where a heading may only not have been recognised, or where the end is missing (decisions 5, 18).
        if (TitleRow.Of(context.Model, _data.Under) is not { IsCertain: true } row || context.Model.IsTruncated.Value)
            return;
        foreach (var wanted in _data.Titles)
        {
            if (!row.Titles.Any(found => IsOneOf(wanted, found.Title)))
                context.Report(Message, row.Heading, wanted.Split('|')[0]);
        }
    }

    private int IndexOf(string title)
    {
        for (var i = 0; i < _data.Titles.Length; i++)
        {
            if (IsOneOf(_data.Titles[i], title))
                return i;
        }

        return -1;
    }

    private static bool IsOneOf(string alternatives, string title) => alternatives.Split('|').Contains(title, StringComparer.Ordinal);
}
