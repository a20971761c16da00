namespace System.Runtime.CompilerServices;

// netstandard2.0 has no such type; the compiler asks for it where a property has an init accessor.
internal static class IsExternalInit;
