namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Names of the cover's facts in the drafting templates: form fields and bookmarks, and paragraph styles.</summary>
internal static class CoverFieldNames
{
    /// <summary>Form fields whose value is a whole fact; the number and the dates lie in several fields and are read from their line.</summary>
    public static CoverFieldKind? Kind(string name) => name switch
    {
        "ICS" => CoverFieldKind.Ics,
        "CSDN" => CoverFieldKind.Ccs,
        "c1" => CoverFieldKind.RecordNumber,
        "CSTD_NAME" => CoverFieldKind.Title,
        "ESTD_NAME" => CoverFieldKind.EnglishTitle,
        "IN_STD_CODE" => CoverFieldKind.DegreeOfCorrespondence,
        "OSTD_CODE" => CoverFieldKind.ReplacedNumbers,
        "下拉1" => CoverFieldKind.Stage,
        "CMPLSH_DATE" => CoverFieldKind.DraftDate,
        "下拉2" => CoverFieldKind.PatentCall,
        "fm" => CoverFieldKind.Publisher,
        _ => null,
    };

    public static CoverFieldKind? Kind(StyleMeaning meaning) => meaning switch
    {
        StyleMeaning.CoverSeries => CoverFieldKind.Series,
        StyleMeaning.CoverNumber => CoverFieldKind.StandardNumber,
        StyleMeaning.CoverReplaced => CoverFieldKind.ReplacedNumbers,
        StyleMeaning.CoverTitle => CoverFieldKind.Title,
        StyleMeaning.CoverEnglishTitle => CoverFieldKind.EnglishTitle,
        StyleMeaning.CoverDegree => CoverFieldKind.DegreeOfCorrespondence,
        StyleMeaning.CoverStage => CoverFieldKind.Stage,
        StyleMeaning.CoverDraftDate => CoverFieldKind.DraftDate,
        StyleMeaning.CoverPublication => CoverFieldKind.PublicationDate,
        StyleMeaning.CoverImplementation => CoverFieldKind.ImplementationDate,
        StyleMeaning.CoverPublisher => CoverFieldKind.Publisher,
        StyleMeaning.CoverIcs => CoverFieldKind.Ics,
        StyleMeaning.CoverCcs => CoverFieldKind.Ccs,
        _ => null,
    };
}
