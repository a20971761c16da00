using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>One state of a document with what the rules say of it. The lines of the document are the blocks of the text, one for one.</summary>
public sealed class AnalyzedDraft(DraftState state, DraftReading reading, AnalysisResult result)
{
    // The findings and the counts are asked for at the same time.
    private readonly Lazy<FileReport> _report = new(() => ReportBuilder.Build(state.Draft.Source.DisplayPath, result));
    private ImmutableArray<string> _ids;

    public DraftState State { get; } = state;

    public DraftReading Reading { get; } = reading;

    public AnalysisResult Result { get; } = result;

    public DraftText Text => Reading.Text!;

    /// <summary>Null only where the analysis was given up.</summary>
    public DraftModel? Model => Result.Model;

    public DraftSyntaxTree? Tree => Result.Model?.Tree;

    /// <summary>The same report as that of <c>stdlint check</c>.</summary>
    public FileReport Report => _report.Value;

    /// <summary>Findings that are shown, each with a name for requests that speak of it.</summary>
    public IEnumerable<(string Id, Finding Finding)> Findings
    {
        get
        {
            var report = Report;
            var ids = Ids;
            for (var i = 0; i < report.Findings.Length; i++)
            {
                if (report.Findings[i].IsNew)
                    yield return (ids[i], report.Findings[i]);
            }
        }
    }

    public DraftDiagnostic? Find(string id)
    {
        var index = Ids.IndexOf(id);
        return index < 0 ? null : Result.Diagnostics[index];
    }

    public Position PositionOf(int offset)
    {
        var block = Text.BlockAt(Math.Clamp(offset, 0, Text.Content.Length));
        return new Position(block.Index, Math.Min(offset - block.Span.Start, block.Span.Length));
    }

    public Protocol.Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    public Protocol.Range RangeOfBlocks(int first, int end) => RangeOf(TextSpan.FromBounds(Text.Blocks[first].Span.Start, Text.Blocks[end - 1].Span.End));

    /// <summary>The offset of a position; one outside the text is moved to its nearest place.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= Text.Blocks.Length)
            return Text.Content.Length;
        var block = Text.Blocks[position.Line];
        return block.Span.Start + Math.Clamp(position.Character, 0, block.Span.Length);
    }

    public TextSpan SpanOf(Protocol.Range range)
    {
        var start = OffsetOf(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetOf(range.End)));
    }

    private ImmutableArray<string> Ids => _ids.IsDefault ? _ids = MakeIds() : _ids;

    private ImmutableArray<string> MakeIds()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = ImmutableArray.CreateBuilder<string>(Result.Diagnostics.Length);
        foreach (var diagnostic in Result.Diagnostics)
        {
            var code = diagnostic.Rule.Code;
            var count = counts[code] = counts.GetValueOrDefault(code) + 1;
            ids.Add($"{code}.{count}");
        }

        return ids.MoveToImmutable();
    }
}
