using Linker.Extraction;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Extraction;

public class KeywordListTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("kbone", "kbone")]
    [InlineData("kbone  kbtwo kbone", "kbone|kbtwo")]
    [InlineData("kbone KBONE", "kbone|KBONE")]
    [InlineData("kbone,kbtwo;kbthree|kbfour\tkbfive", "kbone|kbtwo|kbthree|kbfour|kbfive")]
    [InlineData("| buglist1.00 | SR# S901234-56 fixlist1.01", "buglist1.00|fixlist1.01")]
    [InlineData("kbone SR#", "kbone")]
    [InlineData("kbone sr# kbtwo", "kbone|sr#|kbtwo")]
    public void Keywords_come_once_and_in_order_without_service_requests(string? written, string keywords) =>
        Assert.Equal(keywords, string.Join('|', new KeywordList(new StringPool()).Parse(written)));
}
