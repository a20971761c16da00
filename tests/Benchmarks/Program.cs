using Stdlint.Benchmarks;

switch (args)
{
    case ["reading-floor"]:
        ReadingFloor.Run(folder: null);
        return 0;
    case ["reading-floor", var folder]:
        ReadingFloor.Run(folder);
        return 0;
    case ["stages"]:
        StageCosts.Run(folder: null);
        return 0;
    case ["stages", var folder]:
        StageCosts.Run(folder);
        return 0;
    case ["threads"]:
        ThreadScaling.Run();
        return 0;
    case ["drafts", var folder]:
        StageDrafts.Save(folder, count: 10);
        File.WriteAllBytes(Path.Join(folder, "faulty.docx"), StageDrafts.MakeFaulty());
        return 0;
    case ["editing-stages"]:
        EditingStages.Run();
        return 0;
    case ["serve"]:
        return Stdlint.LanguageServer.LanguageServerProgram.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    case ["editing"]:
        EditingBudgets.Run();
        return 0;
    case ["fixing"]:
        FixingBudget.Run(program: null);
        return 0;
    case ["fixing", var program]:
        FixingBudget.Run(program);
        return 0;
    case ["editing-memory"]:
        EditingMemory.Run();
        return 0;
    default:
        Console.Error.WriteLine("benchmarks: reading-floor [FOLDER] | stages [FOLDER] | threads | drafts FOLDER | editing | editing-memory | fixing [STDLINT] | editing-stages");
        return 2;
}
