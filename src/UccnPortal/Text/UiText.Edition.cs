using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Edition
    {
        public static readonly LocalizedText NetworkOf = new("{0}年的网络", "The network in {0}");
        public static readonly LocalizedText AsOfNote = new(
            "数据截至{0}年底，已包含其后的更正。",
            "As of the end of {0}, including later corrections."
        );
        public static readonly LocalizedText Choices = new("数据版本", "Data shown");
        public static readonly LocalizedText Today = new("当前数据（{0}年）", "Current data ({0})");
        public static readonly LocalizedText EndOf = new("{0}年底", "the end of {0}");
        public static readonly LocalizedText TheBrochure = new("{0}年手册版", "Brochure edition ({0})");
        public static readonly LocalizedText Difference = new("两者的变化", "What changed between them");
        public static readonly LocalizedText WhatBrochure = new(
            "“手册”指《{0}》，数据截至{1}年底。",
            "“Brochure” means {0}; its data are as of the end of {1}."
        );
        public static readonly LocalizedText Whole = new("手册（现行打印版）", "The brochure (current print version)");
        public static readonly LocalizedText WholeLead = new(
            "《{0}》现行版，可整册打印。",
            "The current text of {0}, as one printable document."
        );
        public static readonly LocalizedText WholeDescription = new(
            "手册现行版全文，共{0}部分，可整册打印。",
            "The current text of the brochure as one printable document in {0} parts."
        );
        public static readonly LocalizedText Timetable = new("申报时间表", "Timetable for applications");
        public static readonly LocalizedText Members = new("各领域的成员城市", "Member cities by field");
        public static readonly LocalizedText MembersNote = new(
            "按入选年份排列，中国城市以底色标出。",
            "By year of designation; Chinese cities are highlighted."
        );
        public static readonly LocalizedText SourcesInFull = new("各来源的网址与说明", "Addresses and notes of the sources");
        public static readonly LocalizedText Ignored = new(
            "已忽略{0}={1}：本页无此条件或取值。",
            "Ignored: {0}={1}. This page has no such parameter or value."
        );
        public static readonly LocalizedText IgnoredMore = new("……另有{0}项已忽略。", "… and {0} more.");
    }
}
