using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>The sentences of a draft with the type of provision that each expresses.</summary>
internal sealed class SentenceFinder
{
    private readonly DraftModel _model;
    private readonly string _content;
    private readonly List<Sentence> _sentences;
    private readonly List<ModalVerb> _modals;

    /// <summary>Of the nodes whose last sentence so far ends with a colon.</summary>
    private readonly Dictionary<DraftSyntaxNode, LeadIn> _leadIns = [];
    private readonly Dictionary<DivisionSyntax, bool> _procedures = [];

    private SentenceFinder(DraftModel model)
    {
        _model = model;
        _content = model.Text.Content;
        // About what a draft holds: lists that grow leave large arrays behind.
        _sentences = new(_content.Length / 24);
        _modals = new(_content.Length / 24);
    }

    /// <summary>What a list item takes over from the words that lead it in.</summary>
    private readonly record struct LeadIn(ProvisionType Provision, TextSpan TriggerSpan);

    public static SentenceFacts Find(DraftModel model)
    {
        var finder = new SentenceFinder(model);
        finder.Run();
        return new SentenceFacts([.. finder._sentences], [.. finder._modals]);
    }

    private void Run()
    {
        var quotations = _model.Quotations.AsSpan();
        var spans = new List<TextSpan>();
        int quotation = 0, modalQuotation = 0;
        foreach (var run in _model.Runs)
        {
            if (!run.HasSentences)
                continue;
            spans.Clear();
            SentenceSplitter.Split(_content, run.Span, quotations, ref quotation, spans);
            var modal = _modals.Count;
            ModalVerbFinder.Find(_content, run.Span, quotations, ref modalQuotation, _modals);
            foreach (var span in spans)
                Add(run, span, ref modal);
        }
    }

    private void Add(in TextRun run, TextSpan span, ref int modal)
    {
        var provision = ProvisionType.Statement;
        var trigger = default(TextSpan);
        for (; modal < _modals.Count && _modals[modal].Span.Start < span.End; modal++)
        {
            var verb = _modals[modal];
            if (verb.IsAmbiguous || verb.Provision <= provision)
                continue;
            provision = verb.Provision;
            trigger = verb.Span;
        }

        var inherited = false;
        // 应：在断电时能开启: an ability under 应 is required.
        if (provision <= ProvisionType.Ability)
        {
            var length = InstructionLength(run, span);
            if (length > 0)
            {
                provision = ProvisionType.Instruction;
                trigger = new TextSpan(span.Start, length);
            }
            else if (run.Node is ListItemSyntax item && LeadInOf(item) is { } leadIn && leadIn.Provision is not (ProvisionType.Statement or ProvisionType.Instruction))
            {
                (provision, trigger, inherited) = (leadIn.Provision, leadIn.TriggerSpan, true);
            }
        }

        _sentences.Add(new Sentence(span, run.Node, new TextZone(run.Region, run.Role, IsQuoted: false), provision, trigger, inherited));
        if (run.Node is not (ParagraphSyntax or ListItemSyntax))
            return;
        if (_content[span.End - 1] is '：' or ':')
            _leadIns[run.Node] = new LeadIn(provision, trigger);
        else if (_leadIns.Count > 0)
            _leadIns.Remove(run.Node);
    }

    private LeadIn? LeadInOf(ListItemSyntax item)
    {
        if (item.Parent is not ListSyntax list)
            return null;
        DraftSyntaxNode? before = list.Level > 1 ? list.Parent as ListItemSyntax : list.LeadIn;
        return before is not null && _leadIns.TryGetValue(before, out var leadIn) ? leadIn : null;
    }

    // An imperative begins with its verb, and only procedures and test methods use it (decision on 指示).
    private int InstructionLength(in TextRun run, TextSpan span)
    {
        if (run.Role is not (TextRole.Paragraph or TextRole.ListItem) || run.Region is not (DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex))
            return 0;
        // 检查下列状况：goes on with what is to be checked; 选择……的理由：only names what follows.
        if (_content[span.End - 1] is '：' or ':' && !NamesFollowing(_content.AsSpan(span.Start, span.Length)))
            return 0;
        var length = Vocabulary.InstructionVerbs.LengthAt(_content, span.Start);
        var after = span.Start + length;
        // 关闭后无缝隙, 测量值, 检查人员: the verb is part of a noun or of a condition.
        if (length == 0 || after < span.End && _content[after] is '后' or '时' or '的' or '前' or '中' or '值' or '者' or '人' or '员' or '组' or '室' or '仪' or '器' or '机')
            return 0;
        return InProcedure(run.Node) ? length : 0;
    }

    private static bool NamesFollowing(ReadOnlySpan<char> sentence) =>
        sentence.Contains("下列", StringComparison.Ordinal) || sentence.Contains("以下", StringComparison.Ordinal);

    private bool InProcedure(DraftSyntaxNode node)
    {
        if (_model.DocumentType.Value is DocumentType.TestMethod or DocumentType.CodeOfPractice)
            return true;
        for (var division = node.FirstAncestor<DivisionSyntax>(); division is not null; division = division.FirstAncestor<DivisionSyntax>())
        {
            if (!_procedures.TryGetValue(division, out var isProcedure))
                _procedures[division] = isProcedure = NamesProcedure(division.Title);
            if (isProcedure)
                return true;
        }

        return false;
    }

    private static bool NamesProcedure(string title) => Vocabulary.ProcedureTitleWords.LengthEndingAt(title, title.Length) > 0;
}

/// <summary>Sentences and modal verbs come from one pass.</summary>
internal sealed record SentenceFacts(ImmutableArray<Sentence> Sentences, ImmutableArray<ModalVerb> ModalVerbs);
