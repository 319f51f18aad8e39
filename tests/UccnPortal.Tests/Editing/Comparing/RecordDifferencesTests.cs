using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Editing.Comparing;

public sealed class RecordDifferencesTests
{
    /// <summary>The type, the snapshot before and after, and the differences, each as kind, path, before and after.</summary>
    public static TheoryData<string, string, string, string[]> Cases =>
        new()
        {
            { "city", """{"pinyin":"Sūzhōu"}""", """{"pinyin":"Súzhōu"}""", ["Changed pinyin \"Sūzhōu\" \"Súzhōu\""] },
            {
                "city",
                """{"name":{"zh":"苏州","en":"Soochow"}}""",
                """{"name":{"zh":"苏州","en":"Suzhou","enState":"pending"}}""",
                ["Changed name.en \"Soochow\" \"Suzhou\"", "Added name.enState - \"pending\""]
            },
            { "city", """{"name":{"zh":"苏州"}}""", """{}""", ["Removed name.zh \"苏州\" -"] },
            {
                "city",
                """{"latitude":31.3}""",
                """{"latitude":31.3041,"longitude":120.5954}""",
                ["Changed latitude 31.3 31.3041", "Added longitude - 120.5954"]
            },
            {
                "city",
                """{}""",
                """{"names":[{"key":"a","text":"蘇州","kind":"traditional"}]}""",
                ["Added names[a] - {\"key\":\"a\",\"text\":\"蘇州\",\"kind\":\"traditional\"}"]
            },
            {
                "city",
                """{"names":[{"key":"a","text":"蘇州"}]}""",
                """{"names":[{"key":"a","text":"蘇州","kind":"traditional"}]}""",
                ["Changed names[a].kind \"variant\" \"traditional\""]
            },
            {
                "city",
                """{"names":[{"key":"a","text":"蘇州","needsReview":true}]}""",
                """{"names":[{"key":"a","text":"蘇州"}]}""",
                ["Changed names[a].needsReview true false"]
            },
            {
                "city",
                """{"designations":[{"key":"design-2019","valid":{"from":2019}}]}""",
                """{"designations":[{"key":"design-2019","valid":{"from":2019,"until":2023}}]}""",
                ["Added designations[design-2019].valid.until - 2023"]
            },
            {
                "city",
                """{"designations":[{"key":"design-2019","valid":{"from":2019}}]}""",
                """{}""",
                ["Removed designations[design-2019] {\"key\":\"design-2019\",\"valid\":{\"from\":2019}} -"]
            },
            {
                "field",
                """{"criteria":[{"key":"c1"},{"key":"c2"},{"key":"c3"}]}""",
                """{"criteria":[{"key":"c3"},{"key":"c1"},{"key":"c2"}]}""",
                ["Moved criteria[] [\"c1\",\"c2\",\"c3\"] [\"c3\",\"c1\",\"c2\"]"]
            },
            {
                "field",
                """{"criteria":[{"key":"c1"},{"key":"c2"}]}""",
                """{"criteria":[{"key":"c0"},{"key":"c1"},{"key":"c2"}]}""",
                ["Added criteria[c0] - {\"key\":\"c0\"}"]
            },
            {
                "call",
                """{"phases":[{"key":"p","milestones":[{"key":"m","on":"2021-06"}]}]}""",
                """{"phases":[{"key":"p","milestones":[{"key":"m","on":"2021-06-30"}]}]}""",
                ["Changed phases[p].milestones[m].on \"2021-06\" \"2021-06-30\""]
            },
            {
                "city",
                """{"sources":[{"source":"x","locator":"p. 1"}]}""",
                """{"sources":[{"source":"x","locator":"p. 1","checked":"2026-11"},{"field":"designations[d]","source":"y"}]}""",
                [
                    "Added sources[:x:p. 1].checked - \"2026-11\"",
                    "Added sources[designations[d]:y:] - {\"field\":\"designations[d]\",\"source\":\"y\"}",
                ]
            },
            {
                "city",
                """{"names":[{"key":"a"},{"key":"a"}]}""",
                """{"names":[{"key":"a"}]}""",
                ["Changed names [{\"key\":\"a\"},{\"key\":\"a\"}] [{\"key\":\"a\"}]"]
            },
            {
                "city",
                """{"slug":"a","summary":{"zh":"甲"},"name":{"zh":"甲"}}""",
                """{"slug":"b","summary":{"zh":"乙"},"name":{"zh":"乙"}}""",
                ["Changed name.zh \"甲\" \"乙\"", "Changed summary.zh \"甲\" \"乙\"", "Changed slug \"a\" \"b\""]
            },
            { "city", """{"id":"x","gone":1}""", """{"id":"y"}""", [] },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Differences_are_found_field_by_field_in_the_order_of_the_form(string kind, string before, string after, string[] expected)
    {
        var differences = RecordDifferences.Between(Kind(kind), before, after);

        Assert.Equal(
            expected,
            differences.Select(difference => $"{difference.Kind} {difference.Path} {Text(difference.Before)} {Text(difference.After)}")
        );
    }

    [Fact]
    public void A_state_does_not_differ_from_itself_and_from_nothing_only_by_additions()
    {
        var city = Sample.City();
        var snapshot = RecordJson.Write(city);

        Assert.Empty(RecordDifferences.Between(Kind("city"), snapshot, snapshot));
        Assert.All(
            RecordDifferences.Between(Kind("city"), "{}", snapshot),
            difference => Assert.Equal(DifferenceKind.Added, difference.Kind)
        );
    }

    private static RecordKind Kind(string name) => RecordKinds.Find(name) ?? throw new InvalidOperationException(name);

    private static string Text(JsonNode? value) => value?.ToJsonString(RecordJson.Snapshots) ?? "-";
}
