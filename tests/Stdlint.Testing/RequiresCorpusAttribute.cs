namespace Stdlint.Testing;

/// <summary>The test needs the real files of <see cref="Corpus"/> and is skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresCorpusAttribute : ConditionBaseAttribute
{
    public RequiresCorpusAttribute()
        : base(ConditionMode.Include) => IgnoreMessage = $"the corpus is not beside the repository; {Corpus.Variable} names another place";

    public override string GroupName => "Corpus";

    public override bool IsConditionMet => Corpus.Folder is not null;
}
