using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Notes;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10.2：一个示例标“示例：”，几个示例宜编号。
public sealed class ExampleNumbering : NoteSeriesRule
{
    protected override SyntaxKind Kind => SyntaxKind.Example;

    protected override bool IsAtFault(NoteGroup group) => group.Numbering is not (NoteNumbering.Sound or NoteNumbering.Unknown);

    protected override ReportedDiagnostic Report(DraftContext context, NoteGroup group, NoteSyntax firstWrong, string expected) =>
        context.Report(Descriptors.ExampleNumbering, firstWrong.LabelSpan, group.OwnerName, expected);
}
