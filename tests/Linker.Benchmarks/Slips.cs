using Linker.Articles;

namespace Linker.Benchmarks;

/// <summary>Spoils numbers.</summary>
internal static class Slips
{
    /// <summary>
    /// Spoils an id by a slip of a random kind. What would be no id any more (seven digits, or four) is drawn again: no
    /// extractor could tell that it was meant as one.
    /// </summary>
    public static (string Id, Slip Slip) Spoil(string id, IdScheme scheme, Random random, ref int redrawn)
    {
        while (true)
        {
            var slip = (Slip)random.Next(4);
            var spoiled = Apply(slip, id, random);
            if (spoiled != id && scheme.IsId(spoiled)) return (spoiled, slip);
            redrawn++;
        }
    }

    private static string Apply(Slip slip, string id, Random random)
    {
        var at = random.Next(1, id.Length);
        switch (slip)
        {
            case Slip.Wrong:
                return $"{id[..at]}{(char)('0' + random.Next(10))}{id[(at + 1)..]}";
            case Slip.Swapped when at + 1 < id.Length:
                return $"{id[..at]}{id[at + 1]}{id[at]}{id[(at + 2)..]}";
            case Slip.Dropped:
                return id.Remove(at, 1);
            case Slip.Doubled:
                return id.Insert(at, id[at].ToString());
            default:
                return id;
        }
    }
}
