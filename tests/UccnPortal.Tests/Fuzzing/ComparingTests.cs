using System.Text.Json.Nodes;
using CsCheck;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Fuzzing;

/// <summary>Properties of comparing and merging that hold for all changes.</summary>
public sealed class ComparingTests
{
    private const int Times = 1_500;

    private static readonly ChangedRecords Records = new(SeedFiles.Read(SeedFolder.Original, Sample.ThisYear).Records);

    private static readonly string[] Keys = ["a", "b", "c", "d"];

    private static readonly Gen<JsonNode> Value = Gen.OneOf(
        Gen.Int[0, 3].Select(number => (JsonNode)JsonValue.Create(number)),
        Gen.OneOf("甲", "乙", "A").Select(text => (JsonNode)JsonValue.Create(text))
    );

    private static readonly Gen<JsonObject> Pair = Gen.Select(
        Value,
        Value,
        Gen.Int[0, 2],
        (zh, en, which) =>
            which switch
            {
                0 => new JsonObject { ["zh"] = zh.DeepClone() },
                1 => new JsonObject { ["en"] = en.DeepClone() },
                _ => new JsonObject { ["zh"] = zh.DeepClone(), ["en"] = en.DeepClone() },
            }
    );

    private static readonly Gen<JsonArray> Rows = Gen.Select(
        Gen.Shuffle(Keys),
        Gen.Int[1, 4],
        Value.Array[4],
        (keys, count, values) =>
            new JsonArray([
                .. keys.Take(count).Select((key, i) => (JsonNode)new JsonObject { ["key"] = key, ["x"] = values[i].DeepClone() }),
            ])
    );

    /// <summary>A state of a record: a value, a text in both languages, rows, each there or not.</summary>
    private static readonly Gen<JsonObject> State = Gen.Select(
        Value,
        Pair,
        Rows,
        Gen.Int[0, 7],
        (value, pair, rows, has) =>
        {
            var state = new JsonObject();
            if ((has & 1) > 0)
                state["v"] = value.DeepClone();
            if ((has & 2) > 0)
                state["n"] = pair.DeepClone();
            if ((has & 4) > 0)
                state["r"] = rows.DeepClone();
            return state;
        }
    );

    private static readonly Gen<(JsonObject Common, JsonObject Theirs, JsonObject Mine)> States = Gen.Select(State, State, State);

    [Fact]
    public void Where_one_side_changed_nothing_the_other_holds_and_nothing_is_reported() =>
        States.Sample(
            states =>
            {
                var (common, theirs, mine) = states;

                Holds(theirs, ThreeWayMerge.Merge(common, theirs, common));
                Holds(mine, ThreeWayMerge.Merge(common, common, mine));
                Holds(mine, ThreeWayMerge.Merge(common, mine, mine));
            },
            iter: Fuzz.Times(Times),
            print: Printed
        );

    [Fact]
    public void The_same_side_wins_whichever_way_round_they_are_given() =>
        States.Sample(
            states =>
            {
                var (common, theirs, mine) = states;

                var (merged, overlaps) = ThreeWayMerge.Merge(common, theirs, mine);
                var (turned, others) = ThreeWayMerge.Merge(common, mine, theirs, _ => Side.Mine);

                Assert.Equal(WithoutOrder(merged), WithoutOrder(turned));
                Assert.Equal(
                    overlaps.Select(overlap => overlap.Path).Order(StringComparer.Ordinal),
                    others.Select(overlap => overlap.Path).Order(StringComparer.Ordinal)
                );
            },
            iter: Fuzz.Times(Times),
            print: Printed
        );

    [Fact]
    public void Nothing_comes_out_that_neither_side_has_and_what_went_in_stays_as_it_is() =>
        States.Sample(
            states =>
            {
                var (common, theirs, mine) = states;
                var before = Printed(states);

                var (merged, _) = ThreeWayMerge.Merge(common, theirs, mine);

                Assert.Equal(before, Printed(states));
                Assert.Subset(Leaves(theirs).Concat(Leaves(mine)).ToHashSet(), Leaves(merged).ToHashSet());
                Holds(merged, ThreeWayMerge.Merge(merged, merged, merged));
            },
            iter: Fuzz.Times(Times),
            print: Printed
        );

    [Fact]
    public void Two_states_of_a_record_differ_exactly_where_a_difference_is_named() =>
        Gen.Select(Records.Any, Records.Any)
            .Sample(
                pair =>
                {
                    var (before, after) = pair;
                    if (before.GetType() != after.GetType())
                        return;

                    var kind = RecordKinds.All.Single(kind => kind.Type == before.GetType());
                    var (was, comes) = (RecordJson.Write(before), RecordJson.Write(after));

                    Assert.Empty(RecordDifferences.Between(kind, was, was));
                    var there = RecordDifferences.Between(kind, was, comes);
                    var back = RecordDifferences.Between(kind, comes, was);
                    Assert.Equal(WithoutId(was) == WithoutId(comes), there.Count == 0);
                    Assert.Equal(
                        there.Select(Turned).Order(StringComparer.Ordinal),
                        back.Select(difference => $"{difference.Path} {difference.Kind}").Order(StringComparer.Ordinal)
                    );
                },
                iter: Fuzz.Times(Times),
                print: pair => $"{ChangedRecords.Printed(pair.Item1)}\n{ChangedRecords.Printed(pair.Item2)}"
            );

    [Fact]
    public void What_stayed_and_was_deleted_is_the_old_text_what_stayed_and_was_inserted_the_new_one() =>
        Gen.Select(Any.Text, Any.Text, Any.Text, (same, before, after) => (same + before, same + after))
            .Sample(
                texts =>
                {
                    var (before, after) = texts;

                    var runs = TextDifference.Of(before, after);

                    Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != RunKind.Inserted).Select(run => run.Text)));
                    Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text)));
                    Assert.DoesNotContain(runs, run => run.Text.Length == 0);
                    Assert.Equal(before == after, runs.All(run => run.Kind == RunKind.Same));
                },
                iter: Fuzz.Times(Times)
            );

    private static void Holds(JsonObject expected, (JsonObject Merged, IReadOnlyList<Overlap> Overlaps) result)
    {
        Assert.True(JsonNode.DeepEquals(expected, result.Merged), $"{expected.ToJsonString()} became {result.Merged.ToJsonString()}");
        Assert.Empty(result.Overlaps);
    }

    private static string Turned(Difference difference) =>
        $"{difference.Path} {difference.Kind switch
    {
        DifferenceKind.Added => DifferenceKind.Removed,
        DifferenceKind.Removed => DifferenceKind.Added,
        var kind => kind,
    }}";

    private static string WithoutId(string snapshot)
    {
        var record = JsonNode.Parse(snapshot)!.AsObject(); // A snapshot is an object.
        record.Remove("id");
        return WithoutOrder(record) + string.Join(' ', Orders(record));
    }

    private static IEnumerable<string> Orders(JsonNode? node) =>
        node switch
        {
            JsonObject item => item.SelectMany(member => Orders(member.Value)),
            JsonArray list => list.SelectMany(Orders).Append(string.Join(',', list.Select(row => row?.ToJsonString()))),
            _ => [],
        };

    private static string Joined(IEnumerable<string> members) => string.Join(',', members.Order(StringComparer.Ordinal));

    /// <summary>Sorts members and rows, so that their order does not matter.</summary>
    private static string WithoutOrder(JsonNode? node) =>
        node switch
        {
            JsonObject item => "{"
                + Joined(item.Where(member => member.Value is not null).Select(member => $"{member.Key}:{WithoutOrder(member.Value)}"))
                + "}",
            JsonArray list => "[" + Joined(list.Select(WithoutOrder)) + "]",
            null => "",
            _ => node.ToJsonString(),
        };

    private static IEnumerable<string> Leaves(JsonNode? node, string path = "") =>
        node switch
        {
            JsonObject item => item.SelectMany(member => Leaves(member.Value, $"{path}.{member.Key}")),
            JsonArray list => list.SelectMany(row => Leaves(row, $"{path}[{row?["key"]}]")),
            null => [],
            _ => [$"{path}={node.ToJsonString()}"],
        };

    private static string Printed((JsonObject Common, JsonObject Theirs, JsonObject Mine) states) =>
        $"{states.Common.ToJsonString()}\n{states.Theirs.ToJsonString()}\n{states.Mine.ToJsonString()}";
}
