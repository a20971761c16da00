using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3、5.4.1：同一层次的列项用同一种标记。
public sealed class ListMarkersMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.Items is not [{ Marker: not ListMarkerKind.Bullet } first, ..])
            return;
        foreach (var item in list.Items)
        {
            // 又从头编号的，是紧接着的另一个列项；Word 的项目符号看不出本意。
            if (item.Marker == ListMarkerKind.Bullet || (item.Ordinal == 1 && first.Ordinal == 1 && item != first))
                return;
            if (item.Marker == first.Marker)
                continue;
            context.Report(Descriptors.ListMarkersMixed, item.MarkerSpan.Length > 0 ? item.MarkerSpan : item.Span, first.WrittenMarker.Trim(), item.WrittenMarker.Trim())
                .Assuming(list)
                .WithRelated(RelatedKind.Conflict, first.Span, "related.first-item")
                .WithFix(() => first.Marker == ListMarkerKind.Other || context.Model.CrossReferences.Any(static pointer => pointer.Item.Length > 0) ? [] : ListMarkerEdit.To(context.Model, list, first.Marker));
            return;
        }
    }
}
