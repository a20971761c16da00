using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：o:OLEObject。旧公式（Equation.3、MathType）是公式，不在此列。
public sealed class EmbeddedObject : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var objects = context.Text.Objects.Where(IsUnread).ToList();
        if (objects is not [var first, ..])
            return;
        var programs = string.Join('、', objects.Select(item => item.ProgramId).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal));
        var report = programs.Length > 0
            ? context.Report(Descriptors.EmbeddedObjectNamed, new(first.Position, 1), objects.Count, programs)
            : context.Report(Descriptors.EmbeddedObject, new(first.Position, 1), objects.Count);
        foreach (var item in objects.Skip(1))
            report.AlsoAt(new(item.Position, 1));
    }

    private static bool IsUnread(InlineObject item) => item.Kind == InlineObjectKind.OleObject
        && item.ProgramId?.StartsWith("Equation", StringComparison.Ordinal) != true
        && item.ProgramId?.Contains("MathType", StringComparison.Ordinal) != true;
}
