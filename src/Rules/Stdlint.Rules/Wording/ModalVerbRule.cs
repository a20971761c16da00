using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

/// <summary>A rule about modal verbs in provisions. One sentence, or one table in which a word comes again and again, is one cause and one finding.</summary>
public abstract class ModalVerbRule : DraftAnalyzer
{
    /// <summary>Its first argument is the verb.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>Whether the rule speaks of this form at all; asked first, as it costs nothing.</summary>
    protected abstract bool Concerns(in ModalVerb verb);

    /// <summary>Whether this verb, which stands in a provision, is at fault.</summary>
    protected virtual bool IsAtFault(DraftModel model, in ModalVerb verb) => true;

    /// <summary>What stands rightly in place of the verb; null where a person has to decide.</summary>
    protected virtual string? RightWords(DraftText text, TextSpan verb) => null;

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? last = null;
        List<TextSpan> together = [];
        (DraftTable? Table, int Sentence) lastPlace = default;
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (!Concerns(verb) || !context.Model.ZoneAt(verb.Span.Start).IsProvision || !IsAtFault(context.Model, verb))
                continue;

            var place = PlaceOf(context, verb);
            if (last is not null && place == lastPlace)
            {
                last.WithRelated(RelatedKind.Derived, verb.Span, "related.same-fault");
                together.Add(verb.Span);
                continue;
            }

            List<TextSpan> spans = [verb.Span];
            together = spans;
            last = context.Report(Descriptor, verb.Span, context.Text.StringOf(verb.Span));
            if (RightWords(context.Text, verb.Span) is not null)
                last.WithFix(() => Repair(context.Text, spans));
            lastPlace = place;
        }
    }

    /// <summary>What is one finding is repaired together, or not at all.</summary>
    private List<DraftEdit> Repair(DraftText text, List<TextSpan> spans)
    {
        var edits = new List<DraftEdit>();
        foreach (var span in spans)
        {
            if (RightWords(text, span) is not { } words)
                return [];
            edits.Add(DraftEdit.Replace(span, words));
        }

        return edits;
    }

    private static (DraftTable? Table, int Sentence) PlaceOf(DraftContext context, in ModalVerb verb) =>
        context.Text.BlockAt(verb.Span.Start).Cell?.Table is { } table
            ? (table, 0)
            : (null, context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start);
}
