using System.Diagnostics;
using UccnPortal.Editing.Comparing;

namespace UccnPortal.Tests.Editing.Comparing;

public sealed class TextDifferenceTests
{
    /// <summary>Before, after, and the runs: [-deleted-] and {+inserted+}.</summary>
    public static TheoryData<string, string, string> Cases =>
        new()
        {
            { "布尔斯是手工艺与民间艺术之都。", "布尔萨是手工艺与民间艺术之都。", "布尔[-斯-]{+萨+}是手工艺与民间艺术之都。" },
            { "任期 5 年", "任期 2 年", "任期 [-5-]{+2+} 年" },
            { "自 2019 年起", "自 2021 年起", "自 [-2019-]{+2021+} 年起" },
            { "教科文组织通过新战略", "教科文组织通过了新战略", "教科文组织通过{+了+}新战略" },
            { "Term of five years", "Term of two years", "Term of [-five-]{+two+} years" },
            { "the Network's secretariat", "the Network's Secretariat", "the Network's [-secretariat-]{+Secretariat+}" },
            { "Suzhou, Jiangsu", "Suzhou (Jiangsu)", "Suzhou[-,-] {+(+}Jiangsu{+)+}" },
            { "Sūzhōu", "Súzhōu", "[-Sūzhōu-]{+Súzhōu+}" },
            {
                "中国创意城市列表 China Creative Cities List",
                "中国创意城市名单 China Creative Cities List",
                "中国创意城市[-列表-]{+名单+} China Creative Cities List"
            },
            { "", "设计", "{+设计+}" },
            { "Design", "", "[-Design-]" },
            { "same", "same", "same" },
            { "", "", "" },
            { "第一段\n\n第二段", "第一段\n第二段", "第一段\n[-\n-]第二段" },
            { "𠮷野家👨‍👩‍👧家", "𠮷野家👩‍👧家", "𠮷野家[-👨‍👩‍👧-]{+👩‍👧+}家" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Chinese_is_compared_by_the_character_and_English_by_the_word(string before, string after, string expected)
    {
        Assert.Equal(expected, Marked(before, after));
    }

    [Fact]
    public void What_stayed_and_what_was_deleted_is_the_old_text_what_stayed_and_what_was_inserted_the_new_one()
    {
        var random = new Random(20221);

        for (var i = 0; i < 500; i++)
        {
            var (before, after) = (AnyText(random), AnyText(random));
            var runs = TextDifference.Of(before, after);

            Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != RunKind.Inserted).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text)));
            Assert.DoesNotContain(runs, run => run.Text.Length == 0);
        }
    }

    [Fact]
    public void Two_long_texts_that_have_nothing_in_common_are_compared_within_a_second()
    {
        var (before, after) = (
            string.Concat(Enumerable.Range(0, 2000).Select(i => (char)(0x4E00 + i))),
            string.Concat(Enumerable.Range(0, 1900).Select(i => (char)(0x6E00 + i)))
        );
        var longer = string.Concat(Enumerable.Repeat(before + "\r\n", 40));
        var watch = Stopwatch.StartNew();

        var runs = TextDifference.Of(before, after);
        var lines = TextDifference.Of(longer, after + "\n" + longer);

        Assert.True(watch.ElapsedMilliseconds < 1000, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(2, runs.Count);
        Assert.Equal(after + "\n" + longer, string.Concat(lines.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text)));
    }

    private static string AnyText(Random random)
    {
        string[] pieces =
        [
            "创",
            "意",
            "城市",
            "设计",
            " ",
            "\n",
            "\r\n",
            "，",
            "。",
            "City",
            "of",
            "Design",
            "2019",
            "’",
            "é",
            "e\u0301",
            "𠮷",
            "👨‍👩‍👧",
            "蘇州",
            "-",
            "\t",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Marked(string before, string after) =>
        string.Concat(
            TextDifference
                .Of(before, after)
                .Select(run =>
                    run.Kind switch
                    {
                        RunKind.Deleted => $"[-{run.Text}-]",
                        RunKind.Inserted => $"{{+{run.Text}+}}",
                        _ => run.Text,
                    }
                )
        );
}
