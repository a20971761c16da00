using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Baselines;

/// <summary>A folder of <c>tests/Baselines</c>: the draft in notation, its .docx, and one expected file for each stage.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="Encoding">From the name of the file in notation, <c>draft.Set2020.txt</c>.</param>
/// <param name="Notation">The draft.</param>
public sealed record BaselineDraft(string Name, DraftEncoding Encoding, string Notation)
{
    /// <summary>Drafts that are also kept in <c>samples/</c>, under the name that a user would give them.</summary>
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["charging-cabinet"] = "电动自行车蓄电池充电柜（SET 2020）.docx",
        ["guest-room-service"] = "旅游饭店客房服务规范（征求意见稿）.docx",
        ["wooden-hanger"] = "木质衣架（QB，2009版）.docx",
    };

    /// <summary>Drafts in which an editor finds nothing to correct.</summary>
    public static IReadOnlyCollection<string> CleanNames { get; } =
    [
        "charging-cabinet", "elevator-handover", "canteen-terms", "parking-guide", "blood-cold-chain", "home-bathing", "herbarium-imaging", "bamboo-board",
    ];

    /// <summary>Drafts whose notation marks every fault in them.</summary>
    public static IReadOnlyCollection<string> MarkedNames { get; } = ["crank-torch", "study-tour-guide", "painted-beam-terms"];

    public static IReadOnlyList<BaselineDraft> All { get; } = [.. Directory.EnumerateDirectories(Repository.PathTo("tests", "Baselines")).Order(StringComparer.Ordinal).Select(Load)];

    public static IEnumerable<object[]> Names => All.Select(draft => new object[] { draft.Name });

    public static BaselineDraft Named(string name) => All.Single(draft => draft.Name == name);

    public string PathTo(string file) => Repository.PathTo("tests", "Baselines", Name, file);

    /// <summary>Null where the draft is no sample.</summary>
    public string? SamplePath => Samples.TryGetValue(Name, out var file) ? Repository.PathTo("samples", file) : null;

    public DraftSample Read() => DraftSample.Create(Notation, Encoding);

    private static BaselineDraft Load(string folder)
    {
        var file = Directory.GetFiles(folder, "draft.*.txt").Single();
        var encoding = Path.GetFileNameWithoutExtension(file)["draft.".Length..];
        return new BaselineDraft(Path.GetFileName(folder), Enum.Parse<DraftEncoding>(encoding), File.ReadAllText(file));
    }
}
