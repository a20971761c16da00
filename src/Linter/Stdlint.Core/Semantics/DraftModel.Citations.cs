using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Other documents: where they are cited, and the lists that have to name them.</summary>
public sealed partial class DraftModel
{
    /// <summary>Every naming of a standard or a law, all stories, in text order.</summary>
    public ImmutableArray<Citation> Citations => Once(ref _citations, CitationFinder.Find);

    /// <summary>The entries of 规范性引用文件.</summary>
    public ReferenceList NormativeReferences => Once(ref _normativeReferences, static model => ReferenceList.Of(model, isNormative: true));

    /// <summary>The entries of 参考文献.</summary>
    public ReferenceList Bibliography => Once(ref _bibliography, static model => ReferenceList.Of(model, isNormative: false));

    /// <summary>The introductory text of 术语和定义; null where there is none.</summary>
    public TermsIntroduction? TermsIntroduction => Once(ref _termsIntroduction, static model => new Found<TermsIntroduction>(TermsIntroduction.Read(model))).Value;

    /// <summary>The citations that begin in the span.</summary>
    public ReadOnlySpan<Citation> CitationsIn(TextSpan span) => Within(Citations, span, static (in citation) => citation.Span.Start);

    /// <summary>The offset behind a number with （所有部分） and the title 《…》 that follows it, if one does.</summary>
    public int EndOfTitleBehind(StandardNumber document) => TitleBehind(document) is { IsEmpty: false } title ? title.End : document.End;

    /// <summary>The title that the text gives a document behind its number somewhere, 《…》, as a list of references has it; null where it gives none.</summary>
    public string? TitleGivenTo(StandardNumber document)
    {
        foreach (var number in StandardNumbers)
        {
            if (number.Key != document.Key || number.AllPartsSpan.IsEmpty != document.AllPartsSpan.IsEmpty || TitleBehind(number) is not { Length: > 2 } title)
                continue;
            var words = Text.TextOf(new TextSpan(title.Start + 1, title.Length - 2)).Trim();
            return words.ContainsAny("\n\v\uFFFC《") ? null : WithWideGaps(words);
        }

        return null;
    }

    /// <summary>The places of the text that give number and title 《…》 of a document, in text order.</summary>
    public ImmutableArray<TitledDocument> TitledDocuments => Once(ref _titledDocuments, static model => TitledDocument.FindAll(model));

    /// <summary>UTF-16 span of 《…》 behind the number, with its marks; empty where none follows.</summary>
    private TextSpan TitleBehind(StandardNumber document)
    {
        var start = NumberCharacters.SkipBlanks(Text.Content, document.End);
        if (start >= Text.Content.Length || Text.Content[start] != '《')
            return default;
        var length = Text.Content.AsSpan(start).IndexOf('》');
        return length < 0 ? default : new TextSpan(start, length + 1);
    }

    // The elements of a title are a full-width blank apart (GB/T 1.1—2020, 8.6.3.1).
    internal static string WithWideGaps(ReadOnlySpan<char> words)
    {
        var characters = words.ToArray();
        for (var i = 1; i + 1 < characters.Length; i++)
        {
            if (characters[i] == ' ' && SentenceSplitter.IsHan(characters[i - 1]) && SentenceSplitter.IsHan(characters[i + 1]))
                characters[i] = '\u3000';
        }

        return new string(characters);
    }

    private ImmutableArray<Citation> _citations;
    private ImmutableArray<TitledDocument> _titledDocuments;
    private ReferenceList? _normativeReferences;
    private ReferenceList? _bibliography;
    private Found<TermsIntroduction>? _termsIntroduction;
}
