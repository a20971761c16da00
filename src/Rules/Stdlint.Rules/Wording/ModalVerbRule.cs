using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

/// <summary>A rule about modal verbs in provisions; a table in which a verb comes again and again is one cause.</summary>
public abstract class ModalVerbRule : RecurringFaultRule
{
    /// <summary>Whether the rule speaks of this form at all; asked first, as it costs nothing.</summary>
    protected abstract bool Concerns(in ModalVerb verb);

    /// <summary>Whether this verb, which stands in a provision, is at fault.</summary>
    protected virtual bool IsAtFault(DraftModel model, in ModalVerb verb) => true;

    /// <summary>What stands rightly in place of the verb; null where a person has to decide.</summary>
    protected virtual string? RightWords(DraftText text, TextSpan verb) => null;

    protected sealed override IEnumerable<RecurringFault> FaultsOf(DraftModel model)
    {
        foreach (var verb in model.ModalVerbs)
        {
            if (Concerns(verb) && model.ZoneAt(verb.Span.Start).IsProvision && IsAtFault(model, verb))
                yield return new RecurringFault(verb.Span).ReplacedBy(RightWords(model.Text, verb.Span));
        }
    }

    protected sealed override int CauseOf(DraftModel model, TextSpan fault) =>
        model.Text.BlockAt(fault.Start).Cell?.Table is { } table
            ? model.Text.Blocks[table.FirstBlock].Span.Start
            : base.CauseOf(model, fault);
}
