using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;

namespace UccnPortal.Tests.Editing.Comparing;

public sealed class ThreeWayMergeTests
{
    /// <summary>What the seed said, what stands now, what the seed says now, what must come out, which fields are reported.</summary>
    public static TheoryData<string, string, string, string, string, string> Cases =>
        new()
        {
            { "nobody changed anything", """{"a":1}""", """{"a":1}""", """{"a":1}""", """{"a":1}""", "" },
            { "an untouched value follows the seed", """{"a":1}""", """{"a":1}""", """{"a":2}""", """{"a":2}""", "" },
            { "staff's value stays where the seed is silent", """{"a":1}""", """{"a":5}""", """{"a":1}""", """{"a":5}""", "" },
            { "staff's value stays against the seed and is reported", """{"a":1}""", """{"a":5}""", """{"a":2}""", """{"a":5}""", "a" },
            { "the same change on both sides is no difference", """{"a":1}""", """{"a":2}""", """{"a":2}""", """{"a":2}""", "" },
            { "a value that the seed adds appears", """{}""", """{}""", """{"a":1}""", """{"a":1}""", "" },
            { "a value that the seed drops goes", """{"a":1}""", """{"a":1}""", """{}""", """{}""", "" },
            { "a value that staff emptied stays empty and is reported", """{"a":1}""", """{}""", """{"a":2}""", """{}""", "a" },
            { "a value that staff changed outlives its removal from the seed", """{"a":1}""", """{"a":5}""", """{}""", """{"a":5}""", "a" },
            { "a value that both added stays as staff have it", """{}""", """{"a":5}""", """{"a":2}""", """{"a":5}""", "a" },
            {
                "fields of an object are merged one by one",
                """{"n":{"zh":"甲","en":"A"}}""",
                """{"n":{"zh":"乙","en":"A"}}""",
                """{"n":{"zh":"甲","en":"B"}}""",
                """{"n":{"zh":"乙","en":"B"}}""",
                ""
            },
            {
                "a field within an object is reported with its path",
                """{"n":{"zh":"甲"}}""",
                """{"n":{"zh":"乙"}}""",
                """{"n":{"zh":"丙"}}""",
                """{"n":{"zh":"乙"}}""",
                "n.zh"
            },
            {
                "an object that both began is merged too",
                """{}""",
                """{"n":{"zh":"乙"}}""",
                """{"n":{"en":"B"}}""",
                """{"n":{"zh":"乙","en":"B"}}""",
                ""
            },
            {
                "a row that the seed adds appears",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                ""
            },
            {
                "a row that the seed drops goes",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"}]}""",
                ""
            },
            {
                "a row that staff added stays when the seed adds another",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"},{"key":"s"}]}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"b"},{"key":"s"}]}""",
                ""
            },
            {
                "rows that both began to add are merged too",
                """{}""",
                """{"r":[{"key":"s"}]}""",
                """{"r":[{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"s"}]}""",
                ""
            },
            {
                "a row that staff deleted is not resurrected",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}""",
                """{"r":[{"key":"a"},{"key":"c"}]}""",
                ""
            },
            {
                "the only row that staff deleted is not resurrected when the seed adds another",
                """{"r":[{"key":"a"}]}""",
                """{}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"}]}""",
                ""
            },
            {
                "a row that staff deleted and the seed changed stays deleted and is reported",
                """{"r":[{"key":"a"},{"key":"b","x":1}]}""",
                """{"r":[{"key":"a"}]}""",
                """{"r":[{"key":"a"},{"key":"b","x":2}]}""",
                """{"r":[{"key":"a"}]}""",
                "r[b]"
            },
            {
                "a row that staff changed outlives its removal from the seed",
                """{"r":[{"key":"a","x":1}]}""",
                """{"r":[{"key":"a","x":5}]}""",
                """{"r":[]}""",
                """{"r":[{"key":"a","x":5}]}""",
                "r[a]"
            },
            {
                "two fields of one row are merged one by one",
                """{"r":[{"key":"a","x":1,"y":1}]}""",
                """{"r":[{"key":"a","x":5,"y":1}]}""",
                """{"r":[{"key":"a","x":1,"y":2}]}""",
                """{"r":[{"key":"a","x":5,"y":2}]}""",
                ""
            },
            {
                "one field of a row that both changed is reported",
                """{"r":[{"key":"a","x":1}]}""",
                """{"r":[{"key":"a","x":5}]}""",
                """{"r":[{"key":"a","x":2}]}""",
                """{"r":[{"key":"a","x":5}]}""",
                "r[a].x"
            },
            {
                "the seed's order holds where staff kept it",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"a"}]}""",
                """{"r":[{"key":"b"},{"key":"a"}]}""",
                ""
            },
            {
                "staff's order stays",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"a"}]}""",
                """{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}""",
                """{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}""",
                ""
            },
            {
                "citations are told apart by what they cite and where",
                """{"s":[{"source":"x"}]}""",
                """{"s":[{"source":"x"},{"source":"staff"}]}""",
                """{"s":[{"source":"x"},{"source":"x","field":"name"}]}""",
                """{"s":[{"source":"x"},{"source":"x","field":"name"},{"source":"staff"}]}""",
                ""
            },
            {
                "a row that staff put between others keeps its place when the seed adds one",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"s"},{"key":"b"}]}""",
                """{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}""",
                """{"r":[{"key":"a"},{"key":"s"},{"key":"b"},{"key":"c"}]}""",
                ""
            },
            {
                "a row that the seed puts before another stands before it where staff changed the order",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"a"}]}""",
                """{"r":[{"key":"n"},{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"n"},{"key":"a"}]}""",
                ""
            },
            {
                "the same new order on both sides is no difference",
                """{"r":[{"key":"a"},{"key":"b"}]}""",
                """{"r":[{"key":"b"},{"key":"a"}]}""",
                """{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}""",
                """{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}""",
                ""
            },
            {
                "a text that staff emptied stays empty and is reported",
                """{"n":{"zh":"甲"}}""",
                """{}""",
                """{"n":{"zh":"丙"}}""",
                """{}""",
                "n.zh"
            },
            {
                "a list without keys stands or falls as a whole",
                """{"l":[1]}""",
                """{"l":[1,5]}""",
                """{"l":[1,2]}""",
                """{"l":[1,5]}""",
                "l"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_value_is_decided_by_who_changed_it(
        string rule,
        string before,
        string current,
        string after,
        string expected,
        string reported
    )
    {
        var (merged, overlaps) = ThreeWayMerge.Merge(Object(before), Object(current), Object(after));

        Assert.True(JsonNode.DeepEquals(Object(expected), merged), $"{rule}: expected {expected}, got {merged.ToJsonString()}");
        Assert.Equal(reported, string.Join(' ', overlaps.Select(overlap => overlap.Path)));
    }

    [Fact]
    public void A_report_holds_what_both_began_with_and_what_each_made_of_it()
    {
        var (_, overlaps) = ThreeWayMerge.Merge(Object("""{"a":{"zh":"甲"}}"""), Object("""{"a":{"zh":"乙"}}"""), Object("""{}"""));

        var overlap = Assert.Single(overlaps);
        Assert.Equal("a.zh", overlap.Path);
        Assert.Equal("甲", overlap.Base?.GetValue<string>());
        Assert.Equal("乙", overlap.Theirs?.GetValue<string>());
        Assert.Null(overlap.Mine);
    }

    /// <summary>What both began with, theirs, mine, the path at which mine wins, what must come out.</summary>
    public static TheoryData<string, string, string, string, string> Choices =>
        new()
        {
            { """{"a":1,"b":1}""", """{"a":5,"b":5}""", """{"a":2,"b":2}""", "b", """{"a":5,"b":2}""" },
            {
                """{"n":{"zh":"甲","en":"A"}}""",
                """{"n":{"zh":"乙","en":"B"}}""",
                """{"n":{"zh":"丙","en":"C"}}""",
                "n.en",
                """{"n":{"zh":"乙","en":"C"}}"""
            },
            { """{"a":1}""", """{"a":5}""", """{}""", "a", """{}""" },
            { """{"r":[{"key":"a","x":1}]}""", """{"r":[{"key":"a","x":5}]}""", """{}""", "r[a]", """{}""" },
            {
                """{"r":[{"key":"a","x":1},{"key":"b"}]}""",
                """{"r":[{"key":"b"}]}""",
                """{"r":[{"key":"a","x":2},{"key":"b"}]}""",
                "r[a]",
                """{"r":[{"key":"a","x":2},{"key":"b"}]}"""
            },
            {
                """{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}""",
                """{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}""",
                """{"r":[{"key":"c"},{"key":"a"},{"key":"b"}]}""",
                "r[]",
                """{"r":[{"key":"c"},{"key":"a"},{"key":"b"}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Where_both_changed_a_field_whoever_is_chosen_holds(string common, string theirs, string mine, string path, string expected)
    {
        var (merged, overlaps) = ThreeWayMerge.Merge(
            Object(common),
            Object(theirs),
            Object(mine),
            field => field == path ? Side.Mine : Side.Theirs
        );

        Assert.True(JsonNode.DeepEquals(Object(expected), merged), merged.ToJsonString());
        Assert.Contains(overlaps, overlap => overlap.Path == path);
    }

    [Fact]
    public void Two_new_orders_of_the_same_rows_are_reported_as_one_difference()
    {
        var (merged, overlaps) = ThreeWayMerge.Merge(
            Object("""{"r":[{"key":"a"},{"key":"b"},{"key":"c"}]}"""),
            Object("""{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}"""),
            Object("""{"r":[{"key":"c"},{"key":"a"},{"key":"b"}]}""")
        );

        Assert.Equal("""{"r":[{"key":"b"},{"key":"a"},{"key":"c"}]}""", merged.ToJsonString());
        var order = Assert.Single(overlaps);
        Assert.Equal("r[]", order.Path);
        Assert.Equal("""["c","a","b"]""", order.Mine?.ToJsonString());
    }

    [Fact]
    public void What_went_in_is_not_changed()
    {
        var current = Object("""{"r":[{"key":"a"}]}""");

        ThreeWayMerge.Merge(Object("""{"r":[{"key":"a"}]}"""), current, Object("""{"r":[{"key":"a"},{"key":"b"}]}"""));

        Assert.Equal("""{"r":[{"key":"a"}]}""", current.ToJsonString());
    }

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject(); // The rows hold objects.
}
