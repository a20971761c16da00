using System.Reflection;

namespace Stdlint.Workspace.Reporting;

/// <summary>The version of the program and of the rules that it carries.</summary>
public static class ToolVersion
{
    public static string Tool { get; } = Of(typeof(ToolVersion).Assembly);

    /// <summary>Version of the assembly that holds the rules: they may be delivered apart from the program.</summary>
    public static string Rules => Tool;

    private static string Of(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        // Builds from a clone append the commit after a plus sign.
        var plus = version.IndexOf('+');
        return plus < 0 ? version : version[..plus];
    }
}
