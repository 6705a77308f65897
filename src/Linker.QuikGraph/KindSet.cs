namespace Linker.QuikGraph;

/// <summary>Some kinds of nodes or edges, one bit each.</summary>
internal readonly struct KindSet
{
    private readonly uint _bits;

    private KindSet(uint bits) => _bits = bits;

    public static KindSet Of<T>(IEnumerable<T> kinds)
        where T : struct, Enum
    {
        var bits = 0u;
        foreach (var kind in kinds)
        {
            if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kinds), kind, "There is no such kind.");
            bits |= 1u << Convert.ToInt32(kind, null);
        }

        return new KindSet(bits);
    }

    public bool Has(int kind) => (_bits >> kind & 1) != 0;
}
