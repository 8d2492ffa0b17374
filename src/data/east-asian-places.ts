import { lazy } from '../text/lazy.ts';

/**
 * Places that stories are filed from as papers in Han and kana print them. They decide where a reporter's name runs
 * into the place without a space, and whether the word before a name in brackets is a place at all.
 */

/** Taiwan's cities and counties, China's provincial seats and the largest cities, in both hands. */
const OF_CHINA_AND_TAIWAN = `台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江
竹北 板橋 中壢 斗六 埔里 台北市 新北市 桃園市 台中市 台南市 高雄市 基隆市 新竹市 嘉義市 新竹縣 苗栗縣 彰化縣 南投縣 雲林縣 嘉義縣 屏東縣 宜蘭縣 花蓮縣
台東縣 澎湖縣 金門縣 連江縣
北京 上海 天津 重庆 重慶 香港 澳门 澳門 广州 廣州 深圳 南京 杭州 武汉 武漢 成都 西安 沈阳 瀋陽 大连 大連 长春 長春 哈尔滨 哈爾濱 济南 濟南 青岛 青島
郑州 鄭州 石家庄 石家莊 太原 合肥 南昌 福州 厦门 廈門 长沙 長沙 南宁 南寧 海口 三亚 三亞 贵阳 貴陽 昆明 拉萨 拉薩 兰州 蘭州 西宁 西寧 银川 銀川 乌鲁木齐
烏魯木齊 呼和浩特 苏州 蘇州 无锡 無錫 宁波 寧波 温州 溫州 珠海 东莞 東莞 佛山 桂林 洛阳 洛陽 雄安 博鳌 博鰲`;

/** The world's capitals and the largest other cities in Chinese, in both hands. */
const ABROAD = `东京 東京 大阪 京都 名古屋 福岡 福冈 札幌 沖繩 冲绳 广岛 廣島 首尔 首爾 釜山 平壤 河内 河內 胡志明市 曼谷 金边 金邊 万象 永珍 仰光 内比都 奈比多
吉隆坡 新加坡 雅加达 雅加達 马尼拉 馬尼拉 斯里巴加湾市 新德里 孟买 孟買 加尔各答 加爾各答 伊斯兰堡 伊斯蘭堡 卡拉奇 喀布尔 喀布爾 达卡 達卡 加德满都 加德滿都 科伦坡
可倫坡 马累 馬列 乌兰巴托 烏蘭巴托 阿斯塔纳 阿斯塔納 塔什干 比什凯克 德黑兰 德黑蘭 巴格达 巴格達 大马士革 大馬士革 贝鲁特 貝魯特 安曼 耶路撒冷 特拉维夫 特拉維夫
台拉維夫 加沙 加薩 拉姆安拉 利雅得 利雅德 吉达 吉達 迪拜 杜拜 阿布扎比 阿布達比 多哈 科威特城 麦纳麦 马斯喀特 萨那 沙那 安卡拉 伊斯坦布尔 伊斯坦堡
华盛顿 華盛頓 纽约 紐約 洛杉矶 洛杉磯 旧金山 舊金山 芝加哥 休斯敦 休士頓 波士顿 波士頓 西雅图 西雅圖 迈阿密 邁阿密 亚特兰大 亞特蘭大 达拉斯 達拉斯 费城 費城 火奴鲁鲁
檀香山 拉斯维加斯 拉斯維加斯 联合国 聯合國 渥太华 渥太華 多伦多 多倫多 温哥华 溫哥華 蒙特利尔 蒙特婁 墨西哥城 墨西哥市 哈瓦那 巴拿马城 巴拿馬城 圣何塞 聖荷西 危地马拉城
瓜地馬拉市 波哥大 加拉加斯 卡拉卡斯 基多 利马 利馬 拉巴斯 圣地亚哥 聖地牙哥 布宜诺斯艾利斯 布宜諾斯艾利斯 蒙得维的亚 亚松森 亞松森 巴西利亚 巴西利亞 里约热内卢 里約熱內盧
圣保罗 聖保羅 太子港 伦敦 倫敦 爱丁堡 愛丁堡 都柏林 巴黎 里昂 马赛 馬賽 斯特拉斯堡 史特拉斯堡 布鲁塞尔 布魯塞爾 海牙 阿姆斯特丹 卢森堡 盧森堡 柏林 法兰克福 法蘭克福 慕尼黑
汉堡 漢堡 波恩 伯尔尼 伯恩 日内瓦 日內瓦 苏黎世 蘇黎世 达沃斯 達沃斯 维也纳 維也納 罗马 羅馬 米兰 米蘭 梵蒂冈 梵蒂岡 教廷 马德里 馬德里 巴塞罗那 巴塞隆納 里斯本 雅典
尼科西亚 索非亚 索菲亚 索菲亞 布加勒斯特 贝尔格莱德 貝爾格勒 萨格勒布 札格雷布 萨拉热窝 塞拉耶佛 布达佩斯 布達佩斯 布拉格 华沙 華沙 布拉迪斯拉发 维尔纽斯 維爾紐斯 里加 塔林
赫尔辛基 赫爾辛基 斯德哥尔摩 斯德哥爾摩 奥斯陆 奧斯陸 哥本哈根 雷克雅未克 莫斯科 圣彼得堡 聖彼得堡 符拉迪沃斯托克 海參崴 基辅 基輔 明斯克 第比利斯 巴库 巴庫 埃里温
开罗 開羅 亚的斯亚贝巴 阿迪斯阿貝巴 内罗毕 奈洛比 坎帕拉 金沙萨 喀土穆 朱巴 的黎波里 突尼斯 突尼斯市 阿尔及尔 拉巴特 达喀尔 達卡 阿布贾 阿布札 拉各斯 拉哥斯 阿克拉
约翰内斯堡 約翰尼斯堡 开普敦 開普敦 比勒陀利亚 普利托利亞 哈拉雷 卢萨卡 罗安达 马普托 温得和克 摩加迪沙 摩加迪休 基加利 达累斯萨拉姆
堪培拉 坎培拉 悉尼 雪梨 墨尔本 墨爾本 布里斯班 珀斯 伯斯 惠灵顿 威靈頓 奥克兰 奧克蘭 苏瓦 蘇瓦 莫尔兹比港 帛琉`;

/** Japan's large cities, and the cities abroad where its papers keep somebody. */
const IN_JAPANESE = `東京 大阪 京都 名古屋 横浜 神戸 札幌 仙台 広島 福岡 長崎 那覇 さいたま 千葉 新潟 金沢 静岡 岡山 熊本 鹿児島
台北 北京 上海 香港 広州 深圳 重慶 大連 瀋陽 武漢 成都 国連 ソウル 釜山 プサン ピョンヤン 平壌 ハノイ ホーチミン バンコク プノンペン ヤンゴン ビエンチャン シンガポール クアラルンプール ジャカルタ マニラ
ニューデリー ムンバイ イスラマバード カブール ダッカ コロンボ カトマンズ テヘラン バグダッド ダマスカス ベイルート アンマン エルサレム テルアビブ ガザ リヤド ドバイ アブダビ ドーハ
アンカラ イスタンブール カイロ ナイロビ ヨハネスブルク ケープタウン アディスアベバ ラゴス アブジャ チュニス
ワシントン ニューヨーク ロサンゼルス サンフランシスコ シリコンバレー シカゴ ヒューストン ボストン シアトル アトランタ マイアミ ダラス デトロイト ホノルル オタワ トロント バンクーバー メキシコ市
メキシコシティ ハバナ サンパウロ リオデジャネイロ ブラジリア ブエノスアイレス サンティアゴ リマ ボゴタ カラカス
ロンドン エディンバラ ダブリン パリ ブリュッセル ハーグ アムステルダム ベルリン フランクフルト ミュンヘン ボン ジュネーブ ダボス チューリヒ ウィーン ローマ ミラノ バチカン マドリード バルセロナ リスボン
アテネ ブダペスト プラハ ワルシャワ ストックホルム オスロ ヘルシンキ コペンハーゲン モスクワ サンクトペテルブルク ウラジオストク キーウ キエフ リビウ ミンスク タシケント アルマトイ
シドニー キャンベラ メルボルン ウェリントン オークランド`;

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/));

const chinese = lazy(() => words(OF_CHINA_AND_TAIWAN, ABROAD));
const japanese = lazy(() => words(IN_JAPANESE));

/** Whether this is a place by its name in Chinese. */
export const isChinesePlace = (name: string): boolean => chinese().has(name);

/** Whether this is a place by its name in Japanese. */
export const isJapanesePlace = (name: string): boolean => japanese().has(name);

/** What stands in a place's stead where a picture, a table or their maker is credited: `(사진=연합뉴스)`. */
const CREDITED = words(
  '사진 자료 자료사진 그래픽 영상 출처 제공 캡처 화면 일러스트 삽화 이미지 표 글 촬영 편집 디자인 인포그래픽 그림 사진제공 자료제공',
  '写真 写真提供 資料 資料写真 画像 画像提供 映像 動画 図 図表 表 提供 出典 撮影 イラスト グラフィック グラフ カメラ デザイン 文 取材 構成 編集 聞き手 解説',
  '图 圖 图片 圖片 摄影 攝影 资料 資料 视频 影片 制图 製圖 图表 圖表 文 記者 记者',
);

/** Whether this credits a picture instead of naming a place. */
export const isCredited = (word: string): boolean => CREDITED.has(word);

/** The commonest families' names, by which a name in brackets is told from another word: nine of ten people's. */
export const HAN_FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂凌';

/** Families' names of two letters; a person so called has a name of three or four. */
export const LONG_HAN_FAMILY_NAMES =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|张简|張簡|范姜';
