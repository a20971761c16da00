using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
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

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? last = null;
        (DraftTable? Table, int Sentence) lastPlace = default;
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (!Concerns(verb) || !context.Model.ZoneAt(verb.Span.Start).IsProvision || !IsAtFault(context.Model, verb))
                continue;

            var place = PlaceOf(context, verb);
            if (last is not null && place == lastPlace)
            {
                last.WithRelated(RelatedKind.Derived, verb.Span, "related.same-fault");
                continue;
            }

            last = context.Report(Descriptor, verb.Span, context.Text.StringOf(verb.Span));
            lastPlace = place;
        }
    }

    private static (DraftTable? Table, int Sentence) PlaceOf(DraftContext context, in ModalVerb verb) =>
        context.Text.BlockAt(verb.Span.Start).Cell?.Table is { } table
            ? (table, 0)
            : (null, context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start);
}
