using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Linker.Tests;

/// <summary>Runs properties over generated values, the same ones in every run so that a failure can be repeated.</summary>
internal static class Generated
{
    // SplitMix, from which FsCheck draws, wants an odd gamma. The values mean nothing.
    private const ulong Seed = 20020806;
    private const ulong Gamma = 9600003;

    public static void ForEvery<T>(Gen<T> values, int count, Action<T> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(60).WithReplay(Seed, Gamma),
        Prop.ForAll(values.ToArbitrary(), holds));

    public static void Always<T>(Gen<T> values, int count, Func<T, bool> holds) =>
        ForEvery(values, count, value => Assert.True(holds(value)));

    /// <summary>Texts that are made of these pieces.</summary>
    public static Gen<string> TextsOf(params string[] pieces) =>
        Gen.Elements(pieces).ListOf().Select(chosen => string.Concat(chosen));
}
