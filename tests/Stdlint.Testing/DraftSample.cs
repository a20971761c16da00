using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Word.Reading;

namespace Stdlint.Testing;

/// <summary>A draft in notation, written into a .docx and read back: every stage of it, for tests that look at one.</summary>
public sealed class DraftSample
{
    private readonly DraftModelOptions _options;
    private DraftReading? _reading;
    private DraftSyntaxTree? _tree;
    private DraftModel? _model;

    private DraftSample(WrittenDraft written, DraftEncoding encoding, RunSplit split, DraftModelOptions options)
    {
        Written = written;
        Encoding = encoding;
        Split = split;
        _options = options;
    }

    public WrittenDraft Written { get; }

    public DraftEncoding Encoding { get; }

    public RunSplit Split { get; }

    public DraftReading Reading => _reading ??= DraftReader.Read(Written.Bytes);

    public DraftText Text => Reading.Text ?? throw new InvalidOperationException($"the kit wrote a file that cannot be read: {string.Join(", ", Reading.Facts)}");

    public DraftSyntaxTree Tree => _tree ??= DraftParser.Parse(Text);

    public DraftModel Model => _model ??= DraftModel.Create(Tree, _options);

    /// <summary>The place of the first <c>$$</c> or mark.</summary>
    public int Position => Written.Spans[0].Start;

    /// <summary>The place of the first mark.</summary>
    public TextSpan Span => new(Written.Spans[0].Start, Written.Spans[0].Length);

    /// <exception cref="NotationException">The notation is wrong.</exception>
    public static DraftSample Create(string notation, DraftEncoding encoding = DraftEncoding.Set2020, RunSplit split = RunSplit.None, DraftModelOptions? options = null) =>
        new(DraftWriter.Write(notation, encoding, split), encoding, split, options ?? DraftModelOptions.Detect);

    /// <summary>The draft in all encodings, and in each with all kinds of noise.</summary>
    public static IEnumerable<DraftSample> InAllForms(string notation, DraftModelOptions? options = null) =>
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in Enum.GetValues<RunSplit>()
        select Create(notation, encoding, split, options);

    public override string ToString() => $"{Encoding}, {Split}";
}
