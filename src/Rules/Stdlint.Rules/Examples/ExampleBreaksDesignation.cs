using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10（推论）：示例里的标记或编码照条文规定的代号和位数组成。工艺伞的代号为G，示例却写YZS-S-850；顺序号为5位数字，示例却写NY-03-0126。
// 同一章里规定的才看；示例里恰有一个用短横连成的标记，才知道哪一段是什么。
public sealed class ExampleBreaksDesignation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Example);

    private static void Check(NodeContext context)
    {
        var example = (NoteSyntax)context.Node;
        var owner = (DivisionSyntax?)example.FirstAncestor<ClauseSyntax>() ?? example.FirstAncestor<AnnexSyntax>();
        if (owner is null || Designations.SegmentsIn(context.Text, example.TextSpan) is not [_, _, ..] segments)
            return;
        CheckCodes(context, example, owner, segments);
        CheckDigits(context, example, owner, segments);
    }

    private static void CheckCodes(NodeContext context, NoteSyntax example, DivisionSyntax owner, List<TextSpan> segments)
    {
        var words = context.Text.TextOf(example.TextSpan);
        var families = Designations.CodesIn(context.Model, owner).GroupBy(static code => code.Owner).Select(static family => family.ToList()).ToList();
        foreach (var family in families)
        {
            if (NamedIn(words, family) is not { } named || segments.Exists(segment => context.Text.StringOf(segment) == named.Code))
                continue;
            var wrong = segments.Where(segment => IsCodeOf(family, context.Text.StringOf(segment)) && !families.Exists(other => other != family && IsCodeOf(other, context.Text.StringOf(segment)))).ToList();
            if (wrong is [var place])
                context.Report(Descriptors.ExampleBreaksDesignation, place, context.Text.StringOf(place), named.Name, named.Code).Assuming(example).WithRelated(RelatedKind.Conflict, named.Span, "related.conflict");
        }
    }

    private static bool IsCodeOf(List<DesignationCode> family, string segment) => family.Exists(code => code.Code == segment);

    /// <summary>The one of the family whose name the words hold; null where they hold none, or several.</summary>
    private static DesignationCode? NamedIn(ReadOnlySpan<char> words, List<DesignationCode> family)
    {
        DesignationCode? found = null;
        foreach (var code in family)
        {
            if (!words.Contains(code.Name, StringComparison.Ordinal) || found is not null && found.Name.Contains(code.Name, StringComparison.Ordinal))
                continue;
            if (found is not null && !code.Name.Contains(found.Name, StringComparison.Ordinal))
                return null;
            found = code;
        }

        return found;
    }

    private static void CheckDigits(NodeContext context, NoteSyntax example, DivisionSyntax owner, List<TextSpan> segments)
    {
        if (Designations.PartsIn(context.Model, owner) is not { } parts || parts.Count != segments.Count)
            return;
        for (var i = 0; i < parts.Count; i++)
        {
            var segment = context.Text.TextOf(segments[i]);
            if (segment.ContainsAnyExceptInRange('0', '9') || Designations.DigitsOf(context.Model, owner, parts[i]) is not var (count, place) || count == segment.Length)
                continue;
            context.Report(Descriptors.ExampleBreaksDesignationDigits, segments[i], segment.ToString(), parts[i], count).Assuming(example).WithRelated(RelatedKind.Conflict, place, "related.conflict");
        }
    }
}
