namespace Stdlint.Testing;

/// <summary>The notation itself is wrong: a mistake of the test, not of the draft.</summary>
public sealed class NotationException(int line, string message) : Exception($"draft notation, line {line}: {message}");
