using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Workspace.Running;

/// <summary>
/// Lets parser, model and rules be compiled on a second processor while the first reads the draft: compiling is three quarters of the
/// time that one draft takes. Nothing of it is seen; where the program is compiled ahead of time there is nothing to do.
/// </summary>
public static class WarmUp
{
    // One line of each kind that drafts are made of.
    private static readonly string[] Lines =
    [
        "ICS 01.120", "GB/T 0—2020", "前言", "本文件按照GB/T 1.1—2020的规定起草。", "1 范围", "本文件规定了接地。", "本文件适用于接地。", "2 规范性引用文件",
        "GB/T 1 接地", "3 术语和定义", "3.1", "接地 earthing", "与大地的连接。", "4 要求", "4.1 一般要求", "接地应符合下列要求：", "a) 可靠；", "b) 见表1。",
        "注：见附录A。", "示例：接地。", "表1 接地", "图1 接地", "4.1.1 接地不应断开，宜明显，可拆卸。", "附录A", "（规范性）", "接地", "A.1 接地", "参考文献", "[1] GB/T 2",
    ];

    /// <summary>The runtime compiles a method once more, and well, after thirty calls.</summary>
    private const int CallsUntilCompiledWell = 40;

    /// <summary>By then the drafts that an editor opens as it starts have been read.</summary>
    private static readonly TimeSpan UntilAtRest = TimeSpan.FromSeconds(3);

    /// <param name="staysOpen">The program serves for hours: what every keystroke runs is called until it is compiled as well as can be, lest the first hundred be slow.</param>
    public static void Begin(bool staysOpen = false)
    {
        if (RuntimeFeature.IsDynamicCodeCompiled && Environment.ProcessorCount > 1)
            new Thread(() => Run(staysOpen)) { IsBackground = true, Name = "stdlint warm-up", Priority = ThreadPriority.BelowNormal }.Start();
    }

    private static void Run(bool staysOpen)
    {
        Check();
        if (!staysOpen)
            return;
        Thread.Sleep(UntilAtRest);
        for (var i = 0; i < CallsUntilCompiledWell; i++)
            Check();
    }

    private static void Check()
    {
        try
        {
            var result = DraftAnalysis.Run(new DraftReading(Draft(), []), DraftCheck.Rules, AnalysisSettings.Default with { IsFragment = true });
            ReportBuilder.Build("", result);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever is wrong here is wrong with the real draft too, and is told there.
        }
    }

    private static DraftText Draft()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(Lines.Length);
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Lines.Length);
        var position = 0;
        foreach (var line in Lines)
        {
            var span = new TextSpan(position, line.Length);
            pieces.Add(new TextPiece(span, default, PieceKind.Stored, FormatIndex: 0, RevisionKind.None, PieceFlags.None));
            blocks.Add(new Block
            {
                Index = blocks.Count,
                Span = span,
                Story = BlockStory.Body,
                Format = ParagraphFormat.Plain,
                PieceStart = blocks.Count,
                PieceCount = 1,
                Source = default,
            });
            position += line.Length + 1;
        }

        return new DraftText
        {
            Content = string.Join('\n', Lines),
            Blocks = blocks.MoveToImmutable(),
            Pieces = pieces.MoveToImmutable(),
            CharacterFormats = [CharacterFormat.Plain],
            Parts = ["/word/document.xml"],
            Package = PackageFacts.None,
        };
    }
}
