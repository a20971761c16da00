using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>The document type of GB/T 20001 by the last element of the title, else by the clauses; and whether it is about a service.</summary>
internal static class DocumentTypeDetector
{
    public static Detected<DocumentType> Detect(DraftModel model)
    {
        foreach (var title in model.Titles)
        {
            if (title.Place is DraftTitlePlace.Cover or DraftTitlePlace.Body && OfTitle(title.Value) is var type and not DocumentType.Unknown)
                return new Detected<DocumentType>(type, [new DetectionSignal("title", model.Text.BlockAt(title.Span.Start).Index, title.Value)]);
        }

        return OfClauses(model);
    }

    /// <summary>Elements of a title are parted by blanks; a bracket at the end, such as （征求意见稿）, is none.</summary>
    private static DocumentType OfTitle(string title)
    {
        var text = title.AsSpan().Trim();
        if (text.Length > 0 && text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is var open and > 0)
            text = text[..open].TrimEnd();
        if (NormalizedText.Of(text).EndsWith("管理体系要求", StringComparison.Ordinal))
            return DocumentType.ManagementSystem;
        var last = LastElement(text);
        foreach (var group in Vocabulary.DocumentTypeWords)
        {
            if (group.Members.LengthEndingAt(last, last.Length) > 0)
                return TypeOf(group.Head);
        }

        // 茶叶中咖啡碱的测定　高效液相色谱法: the last element tells one method of several.
        return last.EndsWith("法") && text.Contains("的测定", StringComparison.Ordinal) ? DocumentType.TestMethod : DocumentType.Unknown;
    }

    private static DocumentType TypeOf(string name) => name switch
    {
        "terminology" => DocumentType.Terminology,
        "symbols" => DocumentType.Symbols,
        "classification" => DocumentType.Classification,
        "test-method" => DocumentType.TestMethod,
        "evaluation" => DocumentType.Evaluation,
        "code-of-practice" => DocumentType.CodeOfPractice,
        "guide" => DocumentType.Guide,
        "specification" => DocumentType.Specification,
        _ => DocumentType.Unknown,
    };

    private static ReadOnlySpan<char> LastElement(ReadOnlySpan<char> title)
    {
        var end = title.Length;
        var start = end;
        while (start > 0 && !NumberCharacters.IsBlank(title[start - 1]))
            start--;
        var element = title[start..end];
        // 第1部分：通用要求: what follows the ordinal is the element.
        if (element.Length > 0 && element[0] == '第' && element.IndexOfAny('：', ':') is var colon and > 0)
            return element[(colon + 1)..];
        return element;
    }

    // 要求, 通则, 技术条件 name no type: a specification gives a method for its requirements, a product standard rules of inspection too,
    // whatever its requirements are called.
    private static Detected<DocumentType> OfClauses(DraftModel model)
    {
        ClauseSyntax? tests = null, product = null, requirements = null;
        foreach (var clause in model.Clauses)
        {
            if (EndsWithOneOf(clause.Title, Vocabulary.TestsTitleWords))
                tests ??= clause;
            else if (BeginsWithOneOf(clause.Title, Vocabulary.ProductTitleWords))
                product ??= clause;
            else if (clause.Title.EndsWith("要求", StringComparison.Ordinal))
                requirements ??= clause;
        }

        if (tests is null || requirements is null && product is null)
            return new Detected<DocumentType>(DocumentType.Unknown, []);
        return new Detected<DocumentType>(
            product is null ? DocumentType.Specification : DocumentType.Product,
            [.. new[] { requirements, tests, product }.OfType<ClauseSyntax>().Select(SignalOf)]);
    }

    private static DetectionSignal SignalOf(ClauseSyntax clause) => new("clause-title", clause.FirstBlock, clause.Title);

    private static bool EndsWithOneOf(string title, WordList words) => words.LengthEndingAt(title, title.Length) > 0;

    private static bool BeginsWithOneOf(string title, WordList words) => words.LengthAt(title, 0) > 0;

    public static Detected<bool> DetectService(DraftModel model)
    {
        foreach (var title in model.Titles)
        {
            if (title.Place is DraftTitlePlace.Cover or DraftTitlePlace.Body && SaysService(title.Normalized))
                return new Detected<bool>(true, [new DetectionSignal("title", model.Text.BlockAt(title.Span.Start).Index, title.Value)]);
        }

        if (model.Tree.Root.Cover?.Field(CoverFieldKind.Ics) is { } ics && NormalizedText.Of(ics.Value).Contains("03.080", StringComparison.Ordinal))
            return new Detected<bool>(true, [new DetectionSignal("ics", ics.FirstBlock, ics.Value)]);
        if (model.Clause(ElementKind.Scope) is { } scope)
        {
            foreach (var sentence in model.SentencesIn(scope.Span))
            {
                var text = model.Text.TextOf(sentence.Span);
                if (StatesSubject(text) && SaysService(text))
                    return new Detected<bool>(true, [new DetectionSignal("scope", model.Text.BlockAt(sentence.Span.Start).Index, text.ToString())]);
            }
        }

        return new Detected<bool>(false, []);
    }

    private static bool StatesSubject(ReadOnlySpan<char> sentence)
    {
        foreach (var verb in Vocabulary.ScopeVerbs)
        {
            if (sentence.Contains(verb.Head, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // 服务器 and 服务端 are machines.
    private static bool SaysService(ReadOnlySpan<char> text)
    {
        for (var index = text.IndexOf("服务"); index >= 0;)
        {
            if (index + 2 >= text.Length || text[index + 2] is not ('器' or '端'))
                return true;
            var next = text[(index + 2)..].IndexOf("服务");
            index = next < 0 ? -1 : index + 2 + next;
        }

        return false;
    }
}
