using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>One format of output. Files arrive in path order, one by one, and are not kept.</summary>
internal interface IReportWriter : IDisposable
{
    void Begin();

    void Write(FileReport file);

    /// <summary>Closes the document; also called after an interruption, so that what was written stays well-formed.</summary>
    void End(RunSummary summary);
}
