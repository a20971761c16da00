using Stdlint.Benchmarks;

switch (args)
{
    case ["reading-floor"]:
        ReadingFloor.Run(folder: null);
        return 0;
    case ["reading-floor", var folder]:
        ReadingFloor.Run(folder);
        return 0;
    default:
        Console.Error.WriteLine("benchmarks: reading-floor [FOLDER]");
        return 2;
}
