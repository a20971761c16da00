using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Who publishes the draft, and whether it follows the rules of engineering construction standards.</summary>
internal static class KindDetector
{
    public static Detected<DraftKind> DetectKind(DraftModel model)
    {
        if (model.OwnNumber is { } number && KindOf(number) is var kind and not DraftKind.Unknown)
            return new Detected<DraftKind>(kind, [Signal(model, "standard-number", number)]);
        if (model.Tree.Root.Cover?.Field(CoverFieldKind.Series) is { } series && KindOf(NormalizedText.Of(series.Value)) is var named and not DraftKind.Unknown)
            return new Detected<DraftKind>(named, [new DetectionSignal("cover-series", series.FirstBlock, series.Value)]);
        return new Detected<DraftKind>(DraftKind.Unknown, []);
    }

    private static DetectionSignal Signal(DraftModel model, string signal, StandardNumber number) =>
        new(signal, model.Text.BlockAt(number.Span.Start).Index, model.Text.TextOf(number.Span).ToString());

    private static DraftKind KindOf(StandardNumber number) => number.Issuer switch
    {
        StandardNumberIssuer.National => number.Prefix.EndsWith("/T", StringComparison.Ordinal) ? DraftKind.NationalRecommended
            : number.Prefix.EndsWith("/Z", StringComparison.Ordinal) ? DraftKind.NationalGuidance
            : DraftKind.NationalMandatory,
        StandardNumberIssuer.Industry => DraftKind.Industry,
        StandardNumberIssuer.Local => DraftKind.Local,
        StandardNumberIssuer.Association => DraftKind.Association,
        StandardNumberIssuer.Enterprise => DraftKind.Enterprise,
        _ => DraftKind.Unknown,
    };

    private static DraftKind KindOf(string series) =>
        series.Contains("指导性技术文件", StringComparison.Ordinal) ? DraftKind.NationalGuidance
        : series.Contains("行业标准", StringComparison.Ordinal) ? DraftKind.Industry
        : series.Contains("地方标准", StringComparison.Ordinal) ? DraftKind.Local
        : series.Contains("团体标准", StringComparison.Ordinal) ? DraftKind.Association
        : series.Contains("企业标准", StringComparison.Ordinal) ? DraftKind.Enterprise
        : series.Contains("国家标准", StringComparison.Ordinal) ? DraftKind.NationalRecommended
        : DraftKind.Unknown;

    public static Detected<bool> DetectEngineering(DraftModel model)
    {
        if (model.OwnNumber is { } number && IsEngineering(number))
            return new Detected<bool>(true, [Signal(model, "standard-number", number)]);
        foreach (var element in model.Elements)
        {
            if (Vocabulary.EngineeringEndings.Contains(element.Title))
                return new Detected<bool>(true, [new DetectionSignal("explanation-of-wording", element.Node.FirstBlock, element.Title)]);
        }

        return new Detected<bool>(false, []);
    }

    private static bool IsEngineering(StandardNumber number)
    {
        var prefix = number.Prefix.AsSpan();
        if (prefix is "GB" or "GB/T")
            return number.Number.Length == 5 && number.Number[0] == '5';
        if (prefix.StartsWith("T/", StringComparison.Ordinal))
            prefix = prefix[2..];
        else if (prefix.IndexOf('/') is var slash and > 0)
            prefix = prefix[..slash];
        return Vocabulary.EngineeringPrefixes.Contains(prefix);
    }
}
