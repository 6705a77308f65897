using System.Text.Json;
using Linker.Configuration;
using Linker.Tests.Checking;
using Linker.Tests.Exporting;
using Xunit;

namespace Linker.Tests.Configuration;

public class ConfigurationSchemaTests
{
    [Fact]
    public void The_schema_has_the_keys_that_are_read()
    {
        using var schema = SchemaCheck.Open("linker.schema.json");
        var keys = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name);
        Assert.Equal(ConfigurationReader.Keys, keys);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"rules\":{\"LNK001\":\"off\",\"bad-url\":\"info\"},\"jobs\":1024,\"failOn\":\"never\",\"strict\":true}")]
    [InlineData("{\"overrides\":[{\"paths\":[\"a\"],\"rules\":{}}],\"baseline\":\"b\",\"include\":[\"c\"],\"ignoreFiles\":false}")]
    [InlineData("{\"kinds\":{\"nodes\":[{\"name\":\"team\",\"shape\":\"note\"}],\"edges\":[{\"name\":\"a\",\"target\":\"team\",\"line\":\"dotted\"}]}}")]
    [InlineData("{\"kinds\":{\"nodes\":[{\"noun\":\"team\"}]}}")]
    [InlineData("{\"kinds\":{\"edges\":[{\"name\":\"a\",\"target\":\"file\",\"color\":\"blue\"}]}}")]
    [InlineData("{\"rules\":[]}")]
    [InlineData("{\"rules\":{\"LNK001\":\"warn\"}}")]
    [InlineData("{\"rulez\":{}}")]
    [InlineData("{\"jobs\":0}")]
    [InlineData("{\"jobs\":1025}")]
    [InlineData("{\"failOn\":\"info\"}")]
    [InlineData("{\"include\":\"c\"}")]
    [InlineData("{\"overrides\":[{\"paths\":[],\"rules\":{}}]}")]
    [InlineData("{\"overrides\":[{\"paths\":[\"a\"]}]}")]
    [InlineData("{\"baseline\":\"\"}")]
    [InlineData("[]")]
    public void The_schema_and_the_reader_agree(string json)
    {
        using var schema = SchemaCheck.Open("linker.schema.json");
        using var configuration = JsonDocument.Parse(json);
        var error = Record.Exception(() => ConfigurationReader.Read(json, "linker.json", SomeRules.All));
        Assert.Equal(error is null, new SchemaCheck(schema.RootElement).IsValid(configuration.RootElement));
    }
}
