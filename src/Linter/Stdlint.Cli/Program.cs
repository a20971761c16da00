using Stdlint.Cli.CommandLine;

return CliProgram.Run(args);
