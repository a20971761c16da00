using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.3：定义不应包含要求，也不应写成要求的形式。
public sealed class DefinitionRequirement : DraftAnalyzer
{
    private const int LongestNoun = 6;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (verb.IsAmbiguous || verb.Provision is not (ProvisionType.Requirement or ProvisionType.Recommendation) || verb.Form == ModalForm.Need)
                continue;
            if (context.Model.ZoneAt(verb.Span.Start) is not { Region: DraftRegion.Terms, Role: TextRole.Definition, IsQuoted: false })
                continue;
            if (context.Model.SentenceAt(verb.Span.Start) is not { } sentence || IsFirst(sentence) && IsAttributive(context.Text.Content, verb, sentence))
                continue;
            context.Report(Descriptors.DefinitionRequirement, verb.Span, context.Text.StringOf(sentence.Span));
        }
    }

    /// <summary>Only the first sentence is the noun phrase that defines; what follows are statements.</summary>
    private static bool IsFirst(in Sentence sentence) =>
        sentence.Node.FirstAncestor<TermEntrySyntax>() is not { } entry || sentence.Span.Start <= entry.DefinitionSpan.Start;

    // “产品应具有的特性”“应履行的需求或期望”说的是概念的特征，不是要求。“……的展品，应由有资质的单位制作”另起了一个谓语。
    private static bool IsAttributive(string content, ModalVerb verb, Sentence sentence)
    {
        var isNewClause = verb.Span.Start > sentence.Span.Start && content[verb.Span.Start - 1] is '，' or '；';
        for (var i = verb.Span.End; i < sentence.Span.End && content[i] is not ('，' or '；' or '。'); i++)
        {
            if (content[i] == '的' && i + 1 < sentence.Span.End && content[i + 1] is not ('规' or '要') && (!isNewClause || EndsSoon(content, i + 1, sentence.Span.End)))
                return true;
        }

        return false;
    }

    /// <summary>Only a noun follows, then the comma unit ends: the verb stands inside the noun phrase.</summary>
    private static bool EndsSoon(string content, int start, int end)
    {
        var length = content.AsSpan(start, end - start).IndexOfAny('，', '；', '。');
        return (length < 0 ? end - start : length) <= LongestNoun;
    }
}
