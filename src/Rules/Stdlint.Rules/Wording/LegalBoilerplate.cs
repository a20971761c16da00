using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，8.3（推论）。强制性标准的过渡期条款（自本文件实施之日起第13个月开始执行）不是；工程建设标准的前言按惯例写解释单位。
public sealed class LegalBoilerplate : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.LegalBoilerplate;

    protected override WordList Words => Vocabulary.LegalBoilerplate;

    protected override bool Concerns(TextZone zone) => !zone.IsQuoted && zone.Role is TextRole.Paragraph or TextRole.ListItem or TextRole.Note;

    // “为……，特制定本文件。”整句删去；别的说法牵涉由谁归口、何时实施，由人改。
    protected override ImmutableArray<DraftEdit> RepairOf(DraftModel model, in WordHit word)
    {
        var content = model.Text.Content;
        if (content[word.Span.Start] != '特' || model.SentenceAt(word.Span.Start) is not { } sentence || sentence.Span.End - word.Span.End > 1)
            return [];
        var block = model.Text.BlockAt(word.Span.Start);
        var node = model.Tree.NodeAt(word.Span.Start);
        if (!model.Text.TextOf(block).Trim().SequenceEqual(model.Text.TextOf(sentence.Span).Trim()))
            return block.Span.Contains(sentence.Span) ? [DraftEdit.Delete(sentence.Span)] : [];
        var isOnly = node.Parent is not { } parent || !parent.Children.Any(other => other != node && !other.Span.IsEmpty);
        return !isOnly && WholeParagraphs.Delete(node) is { } deletion ? [deletion] : [];
    }
}
