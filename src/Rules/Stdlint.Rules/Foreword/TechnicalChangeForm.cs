using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 c）：按其自身前言的写法。措辞不强制，缺章条号的一起说一次。
public sealed class TechnicalChangeForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        CheckLeadIn(context);
        CheckWords(context);
        ReportedDiagnostic? reported = null;
        foreach (var item in TechnicalChanges.Of(context.Model))
        {
            if (FaultOf(context.Text, item) is not { } fault)
                continue;
            if (reported is null)
                reported = context.Report(fault, item.TextSpan, context.Text.StringOf(item.TextSpan)).Assuming(item);
            else
                reported.AlsoAt(item.TextSpan);
        }
    }

    // 2009 版的前言没有这句话的定式。
    private static void CheckLeadIn(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;
        foreach (var statement in context.Model.ForewordStatements)
        {
            var text = context.Text.TextOf(statement.Span);
            if (statement is { Topic: ForewordTopic.Replacement, Items: not null } && text.Contains("相比", StringComparison.Ordinal) && !text.Contains("编辑性", StringComparison.Ordinal))
                context.Report(Descriptors.TechnicalChangeFormLead, statement.Span, context.Text.ExcerptOf(statement.Span)).Assuming(statement.Node);
        }
    }

    // 2020 版自身的前言用“增加”“更改”“删除”三个词，2009 版用“修改”。
    private static void CheckWords(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;
        ReportedDiagnostic? reported = null;
        var edits = new List<DraftEdit>();
        foreach (var item in TechnicalChanges.Of(context.Model))
        {
            var length = Vocabulary.ChangeVerbSwaps.Heads.LengthAt(context.Text.TextOf(item.TextSpan), 0);
            if (length == 0)
                continue;
            var word = new TextSpan(item.TextSpan.Start, length);
            var instead = Vocabulary.ChangeVerbSwaps.Find(context.Text.TextOf(word))!.Members.Words[0];
            edits.Add(DraftEdit.Replace(word, instead));
            if (reported is null)
                reported = context.Report(Descriptors.TechnicalChangeFormWord, word, context.Text.StringOf(word), instead).Assuming(item).WithFix(() => edits, instead);
            else
                reported.AlsoAt(word);
        }
    }

    private static DiagnosticDescriptor? FaultOf(DraftText text, ListItemSyntax item)
    {
        var words = text.TextOf(item.TextSpan);
        if (words.IsEmpty || item.InnerList is not null)
            return null;
        if (!Vocabulary.ChangeVerbs.IsFoundIn(words))
            return Descriptors.TechnicalChangeFormVerb;
        return words.Contains('见') ? null : Descriptors.TechnicalChangeForm;
    }
}
