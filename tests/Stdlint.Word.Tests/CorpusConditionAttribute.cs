namespace Stdlint.Word.Tests;

/// <summary>Skips a test where the corpus of real files is absent.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class CorpusConditionAttribute : ConditionBaseAttribute
{
    public CorpusConditionAttribute()
        : base(ConditionMode.Include) => IgnoreMessage = "The corpus of real files is absent.";

    public override string GroupName => "Corpus";

    public override bool IsConditionMet => Folder is not null;

    /// <summary>The folder of STDLINT_CORPUS, or <c>../shared/corpus</c> beside the repository; null where there is none.</summary>
    internal static string? Folder { get; } = Find();

    internal static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder!, "*.do?*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("STDLINT_CORPUS") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stdlint.slnx")))
            {
                var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
                return Directory.Exists(corpus) ? corpus : null;
            }
        }

        return null;
    }
}
