using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Regions
    {
        public static LocalizedText Of(Continent continent) =>
            continent switch
            {
                Continent.Africa => new("非洲", "Africa"),
                Continent.Asia => new("亚洲", "Asia"),
                Continent.Europe => new("欧洲", "Europe"),
                Continent.NorthAmerica => new("北美洲", "North America"),
                Continent.SouthAmerica => new("南美洲", "South America"),
                _ => new("大洋洲", "Oceania"),
            };

        public static LocalizedText Of(UnescoRegion region) =>
            region switch
            {
                UnescoRegion.Africa => new("非洲", "Africa"),
                UnescoRegion.ArabStates => new("阿拉伯国家", "Arab States"),
                UnescoRegion.AsiaAndThePacific => new("亚洲及太平洋地区", "Asia and the Pacific"),
                UnescoRegion.EuropeAndNorthAmerica => new("欧洲及北美地区", "Europe and North America"),
                _ => new("拉丁美洲及加勒比地区", "Latin America and the Caribbean"),
            };
    }
}
