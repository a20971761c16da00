using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：指向本机或内网路径的链接和模板，别人打不开，还会泄露路径。网址是正常的。
public sealed class ExternalLink : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInputAction(CheckTemplate, InputFactKind.ExternalTemplate);
        context.RegisterDraftEndAction(CheckLinks);
    }

    private static void CheckTemplate(InputContext context)
    {
        if (IsLocal(context.Fact.Arguments[0]))
            context.Report(Descriptors.ExternalLinkTemplate, context.Fact.Arguments[0]);
    }

    private static void CheckLinks(DraftContext context)
    {
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in context.Text.Hyperlinks)
        {
            if (link.Address is { } address && IsLocal(address) && reported.Add(address))
                context.Report(Descriptors.ExternalLink, link.Span, address);
        }
    }

    private static bool IsLocal(ReadOnlySpan<char> address) =>
        address.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("\\\\", StringComparison.Ordinal)
        || address is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', '\\' or '/', ..];
}
