using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.4.2.1。“人员应符合下列条件”说的是人的特性，不报。
public sealed class ZunshouFuheMixed : ListedWordRule
{
    /// <summary>The subject or object further away belongs to something else.</summary>
    private const int Farthest = 12;

    protected override DiagnosticDescriptor Descriptor => Descriptors.ZunshouFuheMixed;

    protected override WordList Words => Vocabulary.ComplyWords;

    protected override bool IsAtFault(DraftModel model, in WordHit word)
    {
        var content = model.FoldedContent;
        var unit = model.CommaUnitAt(word.Span.Start);
        var start = Math.Max(unit.Start, word.Span.Start - Farthest);
        var before = content.AsSpan(start, word.Span.Start - start);
        if (content[word.Span.Start] == '遵')
            return Vocabulary.ThingNouns.IsFoundIn(before) && !Vocabulary.PersonNouns.IsFoundIn(before);
        var after = content.AsSpan(word.Span.End, Math.Min(unit.End - word.Span.End, Farthest));
        return Vocabulary.PersonNouns.IsFoundIn(before) && !Vocabulary.ThingNouns.IsFoundIn(before) && Vocabulary.ConductRules.IsFoundIn(after);
    }
}
