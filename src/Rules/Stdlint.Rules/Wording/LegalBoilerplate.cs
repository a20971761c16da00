using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，8.3（推论）。强制性标准的过渡期条款（自本文件实施之日起第13个月开始执行）不是；工程建设标准的前言按惯例写解释单位。
public sealed class LegalBoilerplate : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.LegalBoilerplate;

    protected override WordList Words => Vocabulary.LegalBoilerplate;

    protected override bool Concerns(TextZone zone) => !zone.IsQuoted && zone.Role is TextRole.Paragraph or TextRole.ListItem or TextRole.Note;
}
