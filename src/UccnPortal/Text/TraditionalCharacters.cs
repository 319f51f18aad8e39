using System.Collections.Frozen;

namespace UccnPortal.Text;

/// <summary>Maps traditional characters of the portal's texts to simplified ones, for search only: 澳門 finds 澳门.</summary>
internal static class TraditionalCharacters
{
    private const string Pairs = """
        並并 乾干 亞亚 佈布 併并 來来 侖仑 侷局 係系 俬私 個个 們们 倫伦 傑杰 備备 傢家 傳传 傷伤 僅仅 優优 內内 兩两 冊册 別别 刪删 則则 剋克 剛刚 創创 劃划
        劇剧 動动 務务 勞劳 勢势 勵励 匯汇 區区 協协 卽即 厤历 參参 呂吕 員员 唸念 問问 啓启 啟启 喬乔 單单 噹当 嚮向 囌苏 國国 圍围 圖图 團团 埰采 執执 堅坚
        報报 場场 夥伙 奧奥 奬奖 學学 寀采 實实 寧宁 審审 寫写 寬宽 寶宝 將将 專专 尋寻 對对 導导 屆届 層层 屬属 岡冈 島岛 崑昆 崙仑 師师 帶带 幹干 幾几 庫库
        廚厨 廣广 廬庐 廳厅 張张 強强 彆别 彔录 彙汇 彿佛 後后 從从 復复 徵征 徹彻 愛爱 態态 慶庆 憑凭 應应 懞蒙 戰战 戲戏 戶户 捨舍 掃扫 採采 揚扬 換换 揮挥
        擁拥 擇择 據据 擬拟 擴扩 攤摊 敎教 數数 於于 旣既 昇升 時时 晉晋 暫暂 曆历 曏向 書书 會会 朮术 東东 査查 條条 楊杨 業业 極极 榦干 構构 樂乐 樑梁 樓楼
        標标 樣样 機机 檔档 檯台 欄栏 權权 欽钦 歐欧 歷历 歸归 殘残 氾泛 汎泛 決决 沒没 況况 測测 準准 溝沟 滙汇 滿满 漢汉 潛潜 澤泽 濛蒙 濟济 濰潍 濱滨 為为
        烏乌 無无 熱热 營营 爲为 爾尔 狀状 獎奖 獨独 獲获 現现 瑤瑶 瑪玛 環环 產产 産产 甦苏 甯宁 畢毕 當当 發发 盃杯 監监 盧卢 眾众 矇蒙 確确 碼码 礎础 祕秘
        祿禄 種种 稱称 穀谷 積积 穫获 窩窝 競竞 箇个 節节 範范 築筑 篩筛 簡简 糰团 紀纪 約约 納纳 紐纽 級级 紮扎 紹绍 絃弦 組组 結结 絡络 統统 經经 綜综 綫线
        維维 網网 線线 緣缘 編编 緯纬 緻致 縣县 織织 繫系 繼继 續续 纍累 羅罗 羣群 義义 習习 聖圣 聞闻 聯联 聶聂 職职 脫脱 臘腊 臺台 與与 舉举 舊旧 舘馆 茲兹
        華华 萊莱 萬万 蓋盖 蔘参 薦荐 薩萨 藝艺 蘇苏 蘭兰 處处 號号 衆众 術术 衕同 衚胡 裏里 補补 裝装 裡里 製制 複复 覈核 見见 規规 視视 覽览 觀观 觸触 計计
        訊讯 訓训 託托 記记 訥讷 訪访 設设 許许 註注 証证 評评 詢询 試试 詩诗 話话 該该 詳详 誌志 認认 語语 誤误 說说 説说 課课 調调 談谈 請请 論论 諮咨 諾诺
        謀谋 謝谢 證证 識识 譯译 議议 護护 變变 讓让 讚赞 貝贝 財财 貢贡 責责 買买 費费 資资 賈贾 賓宾 賞赏 質质 賴赖 賽赛 贊赞 躍跃 軟软 較较 載载 輔辅 輪轮
        輯辑 轄辖 轉转 辦办 辭辞 迴回 這这 連连 週周 進进 遊游 過过 達达 遠远 適适 選选 遺遗 邁迈 還还 邊边 鄧邓 銷销 錄录 錫锡 錯错 録录 錶表 鎭镇 鎮镇 鏈链
        鏡镜 鑑鉴 鑒鉴 長长 門门 開开 間间 閤合 閱阅 閲阅 關关 陞升 階阶 際际 隻只 離离 難难 雲云 電电 霧雾 靈灵 韋韦 韓韩 頁页 項项 順顺 須须 預预 頓顿 領领
        題题 額额 顏颜 顔颜 顛颠 類类 顯显 颱台 飪饪 飾饰 養养 餘余 館馆 馬马 駐驻 騷骚 驅驱 驗验 體体 髮发 鬆松 鬍胡 鬚须 魯鲁 鶴鹤 麗丽 麥麦 麪面 麫面 麵面
        麼么 麽么 點点 齊齐 齋斋 齣出
        """;

    private static readonly FrozenDictionary<char, char> Simplified = Pairs
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static char Simplify(char character) => Simplified.TryGetValue(character, out var simplified) ? simplified : character;
}
