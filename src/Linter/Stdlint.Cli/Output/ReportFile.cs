namespace Stdlint.Cli.Output;

/// <summary>A report that appears under its name only when it is complete.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _isCommitted;

    public ReportFile(string path)
    {
        _path = path;
        _temporary = path + ".partial";
        Stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write);
    }

    public FileStream Stream { get; }

    public void Commit()
    {
        Stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _isCommitted = true;
    }

    public void Dispose()
    {
        if (_isCommitted)
            return;
        Stream.Dispose();
        File.Delete(_temporary);
    }
}
