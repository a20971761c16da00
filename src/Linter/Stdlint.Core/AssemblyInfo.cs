using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Stdlint.Core.Tests")]
[assembly: InternalsVisibleTo("Stdlint.Rules.Tests")]
