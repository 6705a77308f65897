namespace Linker.Configuration;

/// <summary>What a <see cref="JsonTree"/> is.</summary>
internal enum JsonTreeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
