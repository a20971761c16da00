using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis;

/// <summary>The words that rules.json, stdlint.json and the reports use for facts of a draft.</summary>
public static class DraftWords
{
    public static string Of(DraftEdition edition) => edition switch
    {
        DraftEdition.Edition1993 => "1993",
        DraftEdition.Edition2000 => "2000",
        DraftEdition.Edition2009 => "2009",
        _ => "2020",
    };

    /// <summary>Empty where the draft does not tell.</summary>
    public static string Of(DraftKind kind) => kind switch
    {
        DraftKind.NationalMandatory => "GB",
        DraftKind.NationalRecommended => "GB/T",
        DraftKind.NationalGuidance => "GB/Z",
        DraftKind.Industry => "industry",
        DraftKind.Local => "DB",
        DraftKind.Association => "T",
        DraftKind.Enterprise => "Q",
        _ => "",
    };

    /// <summary>Empty where the draft does not tell.</summary>
    public static string Of(DraftStage stage) => SettingsVocabulary.WordOf(stage);

    /// <summary>Empty where the draft does not tell.</summary>
    public static string Of(DocumentType type) => type switch
    {
        DocumentType.Terminology => "terminology",
        DocumentType.Symbols => "symbols",
        DocumentType.Classification => "classification",
        DocumentType.TestMethod => "test-method",
        DocumentType.Specification => "specification",
        DocumentType.CodeOfPractice => "code-of-practice",
        DocumentType.Guide => "guide",
        DocumentType.Evaluation => "evaluation",
        DocumentType.Product => "product",
        DocumentType.ManagementSystem => "management-system",
        _ => "",
    };

    /// <summary>Where the text comes from: a Word file that people wrote, or one that was extracted from another format.</summary>
    public static string OfSource(bool isExtracted) => isExtracted ? "extracted" : "docx";
}
