using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.2 c)：只有地方标准引用本行政区域的地方标准。
public sealed class LocalStandardCited : DraftAnalyzer
{
    private const int ProvinceEnd = 4;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        // 企业标准只在企业内用，可以引用所在地的地方标准；不知道是哪一级的不报。
        if (model.Kind.Value is DraftKind.Unknown or DraftKind.Enterprise)
            return;
        var own = model.OwnNumber is { Issuer: StandardNumberIssuer.Local } number ? ProvinceOf(number) : null;
        if (own is null && model.Kind.Value == DraftKind.Local)
            return;
        foreach (var (entry, document, _) in model.NormativeReferences.Entries)
        {
            if (document is { Issuer: StandardNumberIssuer.Local, IsPlaceholder: false } && ProvinceOf(document) != own)
                context.Report(Descriptors.LocalStandardCited, document.Span, context.Text.StringOf(document.Span)).Assuming(entry);
        }
    }

    private static string ProvinceOf(StandardNumber number) => number.Prefix.Length < ProvinceEnd ? number.Prefix : number.Prefix[..ProvinceEnd];
}
