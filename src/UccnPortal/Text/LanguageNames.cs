using System.Collections.Frozen;
using UccnPortal.Records;

namespace UccnPortal.Text;

public static class LanguageNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>
    {
        ["af"] = new("南非荷兰语", "Afrikaans"),
        ["ar"] = new("阿拉伯语", "Arabic"),
        ["az"] = new("阿塞拜疆语", "Azerbaijani"),
        ["bg"] = new("保加利亚语", "Bulgarian"),
        ["ca"] = new("加泰罗尼亚语", "Catalan"),
        ["cs"] = new("捷克语", "Czech"),
        ["de"] = new("德语", "German"),
        ["el"] = new("希腊语", "Greek"),
        ["en"] = new("英语", "English"),
        ["es"] = new("西班牙语", "Spanish"),
        ["fa"] = new("波斯语", "Persian"),
        ["fr"] = new("法语", "French"),
        ["fy"] = new("弗里西语", "Frisian"),
        ["ga"] = new("爱尔兰语", "Irish"),
        ["he"] = new("希伯来语", "Hebrew"),
        ["hi"] = new("印地语", "Hindi"),
        ["hu"] = new("匈牙利语", "Hungarian"),
        ["id"] = new("印度尼西亚语", "Indonesian"),
        ["it"] = new("意大利语", "Italian"),
        ["ja"] = new("日语", "Japanese"),
        ["ka"] = new("格鲁吉亚语", "Georgian"),
        ["km"] = new("高棉语", "Khmer"),
        ["ko"] = new("韩语", "Korean"),
        ["mi"] = new("毛利语", "Māori"),
        ["mk"] = new("马其顿语", "Macedonian"),
        ["mn"] = new("蒙古语", "Mongolian"),
        ["ne"] = new("尼泊尔语", "Nepali"),
        ["nl"] = new("荷兰语", "Dutch"),
        ["pl"] = new("波兰语", "Polish"),
        ["pt"] = new("葡萄牙语", "Portuguese"),
        ["ru"] = new("俄语", "Russian"),
        ["sr"] = new("塞尔维亚语", "Serbian"),
        ["sv"] = new("瑞典语", "Swedish"),
        ["te"] = new("泰卢固语", "Telugu"),
        ["th"] = new("泰语", "Thai"),
        ["tk"] = new("土库曼语", "Turkmen"),
        ["tl"] = new("他加禄语", "Tagalog"),
        ["tr"] = new("土耳其语", "Turkish"),
        ["uk"] = new("乌克兰语", "Ukrainian"),
        ["ur"] = new("乌尔都语", "Urdu"),
        ["uz"] = new("乌兹别克语", "Uzbek"),
        ["vi"] = new("越南语", "Vietnamese"),
        ["zh-Hans"] = new("中文", "Chinese"),
        ["zh-Hant"] = new("繁体中文", "Traditional Chinese"),
        ["zh-Latn"] = new("拼音", "Pinyin"),
    }.ToFrozenDictionary();

    /// <summary>Returns null for an unknown tag.</summary>
    public static LocalizedText? Of(string tag) => Names.GetValueOrDefault(tag);
}
