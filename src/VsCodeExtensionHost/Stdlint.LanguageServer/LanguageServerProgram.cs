using Stdlint.LanguageServer.Hosting;

namespace Stdlint.LanguageServer;

/// <summary>The language server as a program that an editor starts.</summary>
public static class LanguageServerProgram
{
    /// <summary>Serves on a pair of streams until the editor ends it.</summary>
    /// <returns>0 where the editor ended it in good order, else 1.</returns>
    public static int Run(Stream input, Stream output)
    {
        using var server = new StdlintServer(input, output);
        return server.Run();
    }
}
