using FsCheck.Fluent;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class MaskPositionsTests
{
    [Fact]
    public void Places_are_those_of_the_bits_in_order() => Generated.ForEvery(
        Gen.Elements(0u, 1u, 0x80000000u, 0x80000001u, 0x00010203u, uint.MaxValue).ListOf(), count: 500, masks =>
        {
            var places = new MaskPositions(32 * masks.Count);
            for (var round = 0; round < 2; round++)
            {
                places.Clear();
                for (var i = 0; i < masks.Count; i++) places.Add(masks[i], 100 * i);
                Assert.Equal(
                    Enumerable.Range(0, masks.Count)
                        .SelectMany(i => Enumerable.Range(0, 32).Where(bit => (masks[i] >> bit & 1) != 0).Select(bit => 100 * i + bit)),
                    places.Positions.ToArray());
            }
        });
}
