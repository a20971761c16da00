using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.10—2014，6.7.1.1：技术要求的表中列了一项特性，试验方法和检验项目里都没有它。
// 其余各项都找得到方法的，才看得出缺了这一项；方法整体指明那个表或那一条的，不缺。
public sealed class PropertyWithoutMethod : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.DocumentType.Value is not (DocumentType.Product or DocumentType.Specification))
            return;
        var methods = VerificationPairs.Methods(model);
        var requirements = VerificationPairs.Requirements(model);
        if (methods.Count == 0 || requirements.Count == 0)
            return;
        var options = context.Options<PropertyWithoutMethodOptions>();
        foreach (var body in model.TableBodies)
        {
            if (!requirements.Exists(clause => clause.Span.Contains(body.Table.Span.Start)) || HasMethods(body) || AreNamedTogether(model, body, methods))
                continue;
            var properties = body.Cells.Where(cell => cell is { Column: 0, ColumnSpan: 1 }).Select(cell => NameIn(model.Text, body.TextOf(cell))).Where(static name => name.Length > 1).ToList();
            var missing = properties.Where(name => !HasMethod(model, model.Text.StringOf(name), methods, requirements)).ToList();
            if (properties.Count < options.FewestProperties || missing.Count == 0 || missing.Count * 100 > properties.Count * (100 - options.Share))
                continue;
            var report = context.Report(Descriptors.PropertyWithoutMethod, missing[0], string.Join('、', missing.Select(context.Text.StringOf))).Assuming(body.Table);
            foreach (var other in missing.Skip(1))
                report.AlsoAt(other);
        }
    }

    private static bool HasMethods(TableBody body)
    {
        for (var column = 0; column < body.Grid.ColumnCount; column++)
        {
            if (Vocabulary.VerificationTitles.IsFoundIn(body.HeadOf(column)))
                return true;
        }

        return false;
    }

    // “表2中的项目按……”“理化性能按……”
    private static bool AreNamedTogether(DraftModel model, TableBody body, List<ClauseSyntax> methods)
    {
        var division = model.DivisionAt(body.Table.Span.Start);
        foreach (var clause in methods)
        {
            foreach (var pointer in model.CrossReferencesIn(clause.Span))
            {
                if (pointer.Target == body.Table || division is not null && pointer.Target is DivisionSyntax target && target.Span.Contains(division.Span.Start))
                    return true;
            }

            var text = model.Text.TextOf(clause.Span);
            if (body.Table.Title.Length > 0 && text.Contains(body.Table.Title, StringComparison.Ordinal) || division is { HasTitle: true } && text.Contains(division.Title, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the methods, an annex or a table of inspections outside the requirements has a word of the name.</summary>
    private static bool HasMethod(DraftModel model, string name, List<ClauseSyntax> methods, List<ClauseSyntax> requirements) =>
        methods.Exists(clause => VerificationPairs.Share(name, model.Text.TextOf(clause.Span)))
        || model.Annexes.Any(annex => VerificationPairs.Share(name, model.Text.TextOf(annex.Span)))
        || model.TableBodies.Any(body => HasMethods(body) && !requirements.Exists(clause => clause.Span.Contains(body.Table.Span.Start)) && VerificationPairs.Share(name, model.Text.TextOf(body.Table.Span)));

    /// <summary>The Chinese characters at the beginning: 总砷 in 总砷（As） with mg/kg below; a raised mark is none.</summary>
    private static TextSpan NameIn(DraftText text, TextSpan cell)
    {
        var words = text.TextOf(cell);
        var length = 0;
        while (length < words.Length && words[length] is >= '\u4E00' and <= '\u9FFF')
            length++;
        return new TextSpan(cell.Start, length);
    }
}
