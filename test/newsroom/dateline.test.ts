import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/newsroom/dateline.ts';

type Row = readonly [
  prefix: string,
  text: string,
  place: string | null,
  date: string | null,
  agency: string | null,
];

const STORY = 'The council voted on Thursday to rebuild the old harbour wall before winter.';

const AGENCY_AND_PLACE: readonly Row[] = [
  ['BEIRUT (AP) — ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP) – ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP) - ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP) -- ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP)— ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP)—', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP)-', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP): ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT (AP) ', 'BEIRUT (AP)', 'BEIRUT', null, 'AP'],
  ['BEIRUT [AP] — ', 'BEIRUT [AP]', 'BEIRUT', null, 'AP'],
  ['BEIRUT\u00a0(AP)\u00a0—\u00a0', 'BEIRUT\u00a0(AP)', 'BEIRUT', null, 'AP'],
  ['NEW YORK (Reuters) – ', 'NEW YORK (Reuters)', 'NEW YORK', null, 'Reuters'],
  ['MOUNT OLIVE, N.C. (AP) — ', 'MOUNT OLIVE, N.C. (AP)', 'MOUNT OLIVE, N.C.', null, 'AP'],
  ['ARLINGTON, Texas (AP) — ', 'ARLINGTON, Texas (AP)', 'ARLINGTON, Texas', null, 'AP'],
  ['McALLEN, Texas (AP) — ', 'McALLEN, Texas (AP)', 'McALLEN, Texas', null, 'AP'],
  ["O'FALLON, Mo. (AP) — ", "O'FALLON, Mo. (AP)", "O'FALLON, Mo.", null, 'AP'],
  ['COEUR D’ALENE, Idaho (AP) — ', 'COEUR D’ALENE, Idaho (AP)', 'COEUR D’ALENE, Idaho', null, 'AP'],
  ['ST. LOUIS (AP) — ', 'ST. LOUIS (AP)', 'ST. LOUIS', null, 'AP'],
  ['St. Louis (AP) — ', 'St. Louis (AP)', 'St. Louis', null, 'AP'],
  ['ST. PAUL, Minn. (AP) — ', 'ST. PAUL, Minn. (AP)', 'ST. PAUL, Minn.', null, 'AP'],
  ['WASHINGTON, D.C. (UPI) -- ', 'WASHINGTON, D.C. (UPI)', 'WASHINGTON, D.C.', null, 'UPI'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti (AP)', 'PORT-AU-PRINCE, Haiti', null, 'AP'],
  [
    'DEIR AL-BALAH, Gaza Strip (AP) — ',
    'DEIR AL-BALAH, Gaza Strip (AP)',
    'DEIR AL-BALAH, Gaza Strip',
    null,
    'AP',
  ],
  ['UNITED NATIONS (AP) — ', 'UNITED NATIONS (AP)', 'UNITED NATIONS', null, 'AP'],
  [
    'ABOARD AIR FORCE ONE (Reuters) - ',
    'ABOARD AIR FORCE ONE (Reuters)',
    'ABOARD AIR FORCE ONE',
    null,
    'Reuters',
  ],
  ['JERUSALEM/GAZA (Reuters) - ', 'JERUSALEM/GAZA (Reuters)', 'JERUSALEM/GAZA', null, 'Reuters'],
  [
    'NEW DELHI/WASHINGTON (Reuters) - ',
    'NEW DELHI/WASHINGTON (Reuters)',
    'NEW DELHI/WASHINGTON',
    null,
    'Reuters',
  ],
  ['LIMA and QUITO (AP) — ', 'LIMA and QUITO (AP)', 'LIMA and QUITO', null, 'AP'],
  ['WASHINGTON (Reuters/AFP) — ', 'WASHINGTON (Reuters/AFP)', 'WASHINGTON', null, 'Reuters/AFP'],
  ['WASHINGTON (TNS) — ', 'WASHINGTON (TNS)', 'WASHINGTON', null, 'TNS'],
  ['WASHINGTON (WASHINGTON POST) - ', 'WASHINGTON (WASHINGTON POST)', 'WASHINGTON', null, 'WASHINGTON POST'],
  ['OTTAWA (The Canadian Press) — ', 'OTTAWA (The Canadian Press)', 'OTTAWA', null, 'The Canadian Press'],
  ['Hamburg (dpa/lno) - ', 'Hamburg (dpa/lno)', 'Hamburg', null, 'dpa/lno'],
  ['Kirchweyhe (dpa/lni) – ', 'Kirchweyhe (dpa/lni)', 'Kirchweyhe', null, 'dpa/lni'],
  ['Bad Zwischenahn (dpa/lni) – ', 'Bad Zwischenahn (dpa/lni)', 'Bad Zwischenahn', null, 'dpa/lni'],
  ['Frankfurt/Main (dpa) - ', 'Frankfurt/Main (dpa)', 'Frankfurt/Main', null, 'dpa'],
  ['Frankfurt (Oder) (dpa) - ', 'Frankfurt (Oder) (dpa)', 'Frankfurt (Oder)', null, 'dpa'],
  ['Berlin/München (dpa) - ', 'Berlin/München (dpa)', 'Berlin/München', null, 'dpa'],
  ['FRANKFURT (dpa-AFX) - ', 'FRANKFURT (dpa-AFX)', 'FRANKFURT', null, 'dpa-AFX'],
  ['Berlin (dapd). ', 'Berlin (dapd)', 'Berlin', null, 'dapd'],
  ['Halle (dapd). ', 'Halle (dapd)', 'Halle', null, 'dapd'],
  [
    'Berlin (dts Nachrichtenagentur) - ',
    'Berlin (dts Nachrichtenagentur)',
    'Berlin',
    null,
    'dts Nachrichtenagentur',
  ],
  ['Wien (APA) – ', 'Wien (APA)', 'Wien', null, 'APA'],
  ['Zürich (awp) - ', 'Zürich (awp)', 'Zürich', null, 'awp'],
  ['Paris (AFP) - ', 'Paris (AFP)', 'Paris', null, 'AFP'],
  ['BRUXELLES (Belga) ', 'BRUXELLES (Belga)', 'BRUXELLES', null, 'Belga'],
  ['AMSTERDAM (ANP) - ', 'AMSTERDAM (ANP)', 'AMSTERDAM', null, 'ANP'],
  ['Oslo (NTB): ', 'Oslo (NTB)', 'Oslo', null, 'NTB'],
  ['København /ritzau/ - ', 'København /ritzau/', 'København', null, 'ritzau'],
  ['CIUDAD DE MÉXICO (AP) — ', 'CIUDAD DE MÉXICO (AP)', 'CIUDAD DE MÉXICO', null, 'AP'],
  ['Ciudad de México (AFP) - ', 'Ciudad de México (AFP)', 'Ciudad de México', null, 'AFP'],
  ['SÃO PAULO (Reuters) - ', 'SÃO PAULO (Reuters)', 'SÃO PAULO', null, 'Reuters'],
  ['SÃO PAULO, SP (FOLHAPRESS) - ', 'SÃO PAULO, SP (FOLHAPRESS)', 'SÃO PAULO, SP', null, 'FOLHAPRESS'],
  ['ROMA (ITALPRESS) – ', 'ROMA (ITALPRESS)', 'ROMA', null, 'ITALPRESS'],
  ['PARIGI (FRANCIA) (ITALPRESS) - ', 'PARIGI (FRANCIA) (ITALPRESS)', 'PARIGI (FRANCIA)', null, 'ITALPRESS'],
  ["L'AQUILA (ANSA) - ", "L'AQUILA (ANSA)", "L'AQUILA", null, 'ANSA'],
  ['ANKARA (AA) - ', 'ANKARA (AA)', 'ANKARA', null, 'AA'],
  ['İSTANBUL (DHA) - ', 'İSTANBUL (DHA)', 'İSTANBUL', null, 'DHA'],
  ['Jakarta (ANTARA) - ', 'Jakarta (ANTARA)', 'Jakarta', null, 'ANTARA'],
  ['MUMBAI (PTI): ', 'MUMBAI (PTI)', 'MUMBAI', null, 'PTI'],
  ['دبي (رويترز) - ', 'دبي (رويترز)', 'دبي', null, 'رويترز'],
  ['القاهرة - رويترز - ', 'القاهرة - رويترز', 'القاهرة', null, 'رويترز'],
  ['BEIRUT, AP — ', 'BEIRUT, AP', 'BEIRUT', null, 'AP'],
  ['NEW DELHI — Reuters — ', 'NEW DELHI — Reuters', 'NEW DELHI', null, 'Reuters'],
  ['JAKARTA, KOMPAS.com - ', 'JAKARTA, KOMPAS.com', 'JAKARTA', null, 'KOMPAS.com'],
  ['TEMPO.CO, Jakarta - ', 'TEMPO.CO, Jakarta', 'Jakarta', null, 'TEMPO.CO'],
  ['NEW YORK--(BUSINESS WIRE)--', 'NEW YORK--(BUSINESS WIRE)', 'NEW YORK', null, 'BUSINESS WIRE'],
  ['Maria Lund LONDON (AP) — ', 'Maria Lund LONDON (AP)', 'LONDON', null, 'AP'],
  ['Maria Lund AUSTIN, Texas (AP) — ', 'Maria Lund AUSTIN, Texas (AP)', 'AUSTIN, Texas', null, 'AP'],
  ['By MARIA LUND LONDON (AP) — ', 'By MARIA LUND LONDON (AP)', 'LONDON', null, 'AP'],
  ['Associated Press LONDON (AP) — ', 'Associated Press LONDON (AP)', 'LONDON', null, 'AP'],
  ['Von Anna Marsch, Berlin (dpa) - ', 'Von Anna Marsch, Berlin (dpa)', 'Berlin', null, 'dpa'],
];

const WITH_A_DATE: readonly Row[] = [
  ['JAKARTA, Oct 8 (AFP) - ', 'JAKARTA, Oct 8 (AFP)', 'JAKARTA', 'Oct 8', 'AFP'],
  ['BEIJING, Dec. 31 (Xinhua) -- ', 'BEIJING, Dec. 31 (Xinhua)', 'BEIJING', 'Dec. 31', 'Xinhua'],
  [
    'LONDON/NEW YORK, Jan 5 (Reuters) - ',
    'LONDON/NEW YORK, Jan 5 (Reuters)',
    'LONDON/NEW YORK',
    'Jan 5',
    'Reuters',
  ],
  [
    'MANCHESTER (BRITAIN), Sept. 29, 2020 (Xinhua) -- ',
    'MANCHESTER (BRITAIN), Sept. 29, 2020 (Xinhua)',
    'MANCHESTER (BRITAIN)',
    'Sept. 29, 2020',
    'Xinhua',
  ],
  ['MOSCOW, January 22. /TASS/. ', 'MOSCOW, January 22. /TASS/', 'MOSCOW', 'January 22', 'TASS'],
  ['New Delhi, March 23 (IANS) ', 'New Delhi, March 23 (IANS)', 'New Delhi', 'March 23', 'IANS'],
  [
    'Thiruvananthapuram, March 23 (IANS) ',
    'Thiruvananthapuram, March 23 (IANS)',
    'Thiruvananthapuram',
    'March 23',
    'IANS',
  ],
  [
    'New Delhi [India], March 23 (ANI): ',
    'New Delhi [India], March 23 (ANI)',
    'New Delhi [India]',
    'March 23',
    'ANI',
  ],
  ['WASHINGTON, March 5 (UPI) -- ', 'WASHINGTON, March 5 (UPI)', 'WASHINGTON', 'March 5', 'UPI'],
  ['SEOUL, Jan. 5 (Yonhap) -- ', 'SEOUL, Jan. 5 (Yonhap)', 'SEOUL', 'Jan. 5', 'Yonhap'],
  [
    'KUALA LUMPUR, Dec 31 (Bernama) -- ',
    'KUALA LUMPUR, Dec 31 (Bernama)',
    'KUALA LUMPUR',
    'Dec 31',
    'Bernama',
  ],
  ['Nueva Delhi, 21 ene (EFE).- ', 'Nueva Delhi, 21 ene (EFE)', 'Nueva Delhi', '21 ene', 'EFE'],
  ['Madrid, 21 ene. (EFECOM).- ', 'Madrid, 21 ene. (EFECOM)', 'Madrid', '21 ene.', 'EFECOM'],
  ['BARCELONA, 12 (EUROPA PRESS)', 'BARCELONA, 12 (EUROPA PRESS)', 'BARCELONA', '12', 'EUROPA PRESS'],
  [
    'MADRID, 12 Ene. (EUROPA PRESS) - ',
    'MADRID, 12 Ene. (EUROPA PRESS)',
    'MADRID',
    '12 Ene.',
    'EUROPA PRESS',
  ],
  [
    'Buenos Aires, 5 de enero (Télam) ',
    'Buenos Aires, 5 de enero (Télam)',
    'Buenos Aires',
    '5 de enero',
    'Télam',
  ],
  ['Lisboa, 05 jan 2024 (Lusa) – ', 'Lisboa, 05 jan 2024 (Lusa)', 'Lisboa', '05 jan 2024', 'Lusa'],
  ['Paris, 5 jan 2024 (AFP) – ', 'Paris, 5 jan 2024 (AFP)', 'Paris', '5 jan 2024', 'AFP'],
  ['PARIS, 1er févr. 2024 (AFP) - ', 'PARIS, 1er févr. 2024 (AFP)', 'PARIS', '1er févr. 2024', 'AFP'],
  ['Berlin, 5. Januar (Reuters) - ', 'Berlin, 5. Januar (Reuters)', 'Berlin', '5. Januar', 'Reuters'],
  ['ROMA, 22 LUG – ', 'ROMA, 22 LUG', 'ROMA', '22 LUG', null],
  ['Roma, 22 lug. (askanews) - ', 'Roma, 22 lug. (askanews)', 'Roma', '22 lug.', 'askanews'],
  ['(ANSA) - ROMA, 22 LUG - ', '(ANSA) - ROMA, 22 LUG', 'ROMA', '22 LUG', 'ANSA'],
  ['(AGI) - Roma, 22 lug. - ', '(AGI) - Roma, 22 lug.', 'Roma', '22 lug.', 'AGI'],
  ['МОСКВА, 18 октября. /ТАСС/. ', 'МОСКВА, 18 октября. /ТАСС/', 'МОСКВА', '18 октября', 'ТАСС'],
  ['МОСКВА, 22 янв — РИА Новости. ', 'МОСКВА, 22 янв — РИА Новости', 'МОСКВА', '22 янв', 'РИА Новости'],
  ['Москва. 5 января. INTERFAX.RU - ', 'Москва. 5 января. INTERFAX.RU', 'Москва', '5 января', 'INTERFAX.RU'],
  ['КИЕВ. 5 января. УНН. ', 'КИЕВ. 5 января. УНН', 'КИЕВ', '5 января', 'УНН'],
  ['Warszawa, 5.01.2024 (PAP) – ', 'Warszawa, 5.01.2024 (PAP)', 'Warszawa', '5.01.2024', 'PAP'],
  ['القاهرة 5 يناير (شينخوا) -- ', 'القاهرة 5 يناير (شينخوا)', 'القاهرة', '5 يناير', 'شينخوا'],
  ['नई दिल्ली, 23 मार्च (आईएएनएस)। ', 'नई दिल्ली, 23 मार्च (आईएएनएस)', 'नई दिल्ली', '23 मार्च', 'आईएएनएस'],
  ['Jan 5 (Reuters) - ', 'Jan 5 (Reuters)', null, 'Jan 5', 'Reuters'],
  ['March 5 (UPI) -- ', 'March 5 (UPI)', null, 'March 5', 'UPI'],
  ['Dec. 5, 2023 (Bloomberg) -- ', 'Dec. 5, 2023 (Bloomberg)', null, 'Dec. 5, 2023', 'Bloomberg'],
  ['WASHINGTON (AP), Jan. 5 — ', 'WASHINGTON (AP), Jan. 5', 'WASHINGTON', 'Jan. 5', 'AP'],
  [
    'WASHINGTON (January 24, 2017) — ',
    'WASHINGTON (January 24, 2017)',
    'WASHINGTON',
    'January 24, 2017',
    null,
  ],
  ['KUALA LUMPUR, Dec 31 — ', 'KUALA LUMPUR, Dec 31', 'KUALA LUMPUR', 'Dec 31', null],
  ['SEREMBAN, Dec 31 — ', 'SEREMBAN, Dec 31', 'SEREMBAN', 'Dec 31', null],
  ['Geneva, 5 March 2024 – ', 'Geneva, 5 March 2024', 'Geneva', '5 March 2024', null],
  ['RAJSHAHI, Dec 20, 2025 (BSS) - ', 'RAJSHAHI, Dec 20, 2025 (BSS)', 'RAJSHAHI', 'Dec 20, 2025', 'BSS'],
  ['KATHMANDU, Monday, Jan 5: ', 'KATHMANDU, Monday, Jan 5', 'KATHMANDU', 'Monday, Jan 5', null],
  [
    'NEW YORK, Dec. 8, 2023 /PRNewswire/ -- ',
    'NEW YORK, Dec. 8, 2023 /PRNewswire/',
    'NEW YORK',
    'Dec. 8, 2023',
    'PRNewswire',
  ],
  [
    'NEW YORK, Dec. 08, 2023 (GLOBE NEWSWIRE) -- ',
    'NEW YORK, Dec. 08, 2023 (GLOBE NEWSWIRE)',
    'NEW YORK',
    'Dec. 08, 2023',
    'GLOBE NEWSWIRE',
  ],
  [
    'CARLSBAD, Calif., Dec. 8, 2023 /PRNewswire/ -- ',
    'CARLSBAD, Calif., Dec. 8, 2023 /PRNewswire/',
    'CARLSBAD, Calif.',
    'Dec. 8, 2023',
    'PRNewswire',
  ],
  [
    'TORONTO, ON / ACCESSWIRE / December 8, 2023 / ',
    'TORONTO, ON / ACCESSWIRE / December 8, 2023',
    'TORONTO, ON',
    'December 8, 2023',
    'ACCESSWIRE',
  ],
  [
    'Toronto, Ontario--(Newsfile Corp. - March 5, 2024) - ',
    'Toronto, Ontario--(Newsfile Corp. - March 5, 2024)',
    'Toronto, Ontario',
    'March 5, 2024',
    'Newsfile Corp.',
  ],
  [
    'HONG KONG SAR - Media OutReach Newswire - 5 March 2024 - ',
    'HONG KONG SAR - Media OutReach Newswire - 5 March 2024',
    'HONG KONG SAR',
    '5 March 2024',
    'Media OutReach Newswire',
  ],
  [
    'NEW YORK, NY, UNITED STATES, March 5, 2024 /EINPresswire.com/ -- ',
    'NEW YORK, NY, UNITED STATES, March 5, 2024 /EINPresswire.com/',
    'NEW YORK, NY, UNITED STATES',
    'March 5, 2024',
    'EINPresswire.com',
  ],
];

const STATIONS_AND_PAPERS: readonly Row[] = [
  ['SOUTH BEND, Ind. (WNDU) - ', 'SOUTH BEND, Ind. (WNDU)', 'SOUTH BEND, Ind.', null, 'WNDU'],
  ['NEW JERSEY (WABC) -- ', 'NEW JERSEY (WABC)', 'NEW JERSEY', null, 'WABC'],
  ['CHICAGO (WLS) -- ', 'CHICAGO (WLS)', 'CHICAGO', null, 'WLS'],
  ['CHICAGO (CBS) -- ', 'CHICAGO (CBS)', 'CHICAGO', null, 'CBS'],
  ['TAMPA, Fla. (WFLA) — ', 'TAMPA, Fla. (WFLA)', 'TAMPA, Fla.', null, 'WFLA'],
  ['KANSAS CITY, Mo. (KCTV5) - ', 'KANSAS CITY, Mo. (KCTV5)', 'KANSAS CITY, Mo.', null, 'KCTV5'],
  ['ALBANY, N.Y. (NEWS10) — ', 'ALBANY, N.Y. (NEWS10)', 'ALBANY, N.Y.', null, 'NEWS10'],
  ['HONOLULU (HawaiiNewsNow) - ', 'HONOLULU (HawaiiNewsNow)', 'HONOLULU', null, 'HawaiiNewsNow'],
  ['ATLANTA (Atlanta News First) — ', 'ATLANTA (Atlanta News First)', 'ATLANTA', null, 'Atlanta News First'],
  [
    'GREENVILLE, S.C. (FOX Carolina) - ',
    'GREENVILLE, S.C. (FOX Carolina)',
    'GREENVILLE, S.C.',
    null,
    'FOX Carolina',
  ],
  ['PHOENIX (3TV/CBS 5) — ', 'PHOENIX (3TV/CBS 5)', 'PHOENIX', null, '3TV/CBS 5'],
  ['South Bend, Ind. (WNDU) - ', 'South Bend, Ind. (WNDU)', 'South Bend, Ind.', null, 'WNDU'],
  [
    'HARRISBURG, Pa. (The Center Square) – ',
    'HARRISBURG, Pa. (The Center Square)',
    'HARRISBURG, Pa.',
    null,
    'The Center Square',
  ],
];

const PLACE_ALONE: readonly Row[] = [
  ['WASHINGTON— ', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON—', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON — ', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON - ', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON- ', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON -- ', 'WASHINGTON', 'WASHINGTON', null, null],
  ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', 'WASHINGTON, D.C.', null, null],
  ['ST. LOUIS — ', 'ST. LOUIS', 'ST. LOUIS', null, null],
  ['WEST PALM BEACH — ', 'WEST PALM BEACH', 'WEST PALM BEACH', null, null],
  ['UVALDE, Texas — ', 'UVALDE, Texas', 'UVALDE, Texas', null, null],
  ['KYIV, Ukraine — ', 'KYIV, Ukraine', 'KYIV, Ukraine', null, null],
  ['NEW DELHI/WASHINGTON — ', 'NEW DELHI/WASHINGTON', 'NEW DELHI/WASHINGTON', null, null],
  ['ISLAMABAD: ', 'ISLAMABAD', 'ISLAMABAD', null, null],
  ['LINZ – ', 'LINZ', 'LINZ', null, null],
  ['BRASÍLIA — ', 'BRASÍLIA', 'BRASÍLIA', null, null],
  ['PORT-AU-PRINCE — ', 'PORT-AU-PRINCE', 'PORT-AU-PRINCE', null, null],
  ['नई दिल्ली: ', 'नई दिल्ली', 'नई दिल्ली', null, null],
  ['ISLAMABAD (Web Desk) – ', 'ISLAMABAD (Web Desk)', 'ISLAMABAD', null, null],
  ['KARACHI (Staff Report): ', 'KARACHI (Staff Report)', 'KARACHI', null, null],
  ['LAHORE: (Web Desk) ', 'LAHORE: (Web Desk)', 'LAHORE', null, null],
  ['Islamabad (Our Correspondent): ', 'Islamabad (Our Correspondent)', 'Islamabad', null, null],
];

const AGENCY_ALONE: readonly Row[] = [
  ['(Reuters) - ', '(Reuters)', null, null, 'Reuters'],
  ['(CNN) — ', '(CNN)', null, null, 'CNN'],
  ['(CNN)', '(CNN)', null, null, 'CNN'],
  ['(Bloomberg) -- ', '(Bloomberg)', null, null, 'Bloomberg'],
  ['/PRNewswire/ -- ', '/PRNewswire/', null, null, 'PRNewswire'],
  ['(Belga) ', '(Belga)', null, null, 'Belga'],
];

const EAST_ASIAN: readonly Row[] = [
  ['本报苏州3月21日电（记者张三）', '本报苏州3月21日电（记者张三）', '苏州', '3月21日', null],
  ['江岸新闻网3月21日讯 ', '江岸新闻网3月21日讯', null, '3月21日', '江岸新闻网'],
  ['本报讯（记者 张三）', '本报讯（记者 张三）', null, null, null],
  ['新华社北京1月20日电 ', '新华社北京1月20日电', '北京', '1月20日', '新华社'],
  ['新华社北京1月20日电', '新华社北京1月20日电', '北京', '1月20日', '新华社'],
  ['新華社東京2024年1月20日電 ', '新華社東京2024年1月20日電', '東京', '2024年1月20日', '新華社'],
  [
    '新华社哈尔滨1月20日电（记者李明、王芳）',
    '新华社哈尔滨1月20日电（记者李明、王芳）',
    '哈尔滨',
    '1月20日',
    '新华社',
  ],
  ['中新网1月20日电 ', '中新网1月20日电', null, '1月20日', '中新网'],
  ['中新社香港1月20日电 ', '中新社香港1月20日电', '香港', '1月20日', '中新社'],
  ['（中央社記者王小明台北20日電）', '（中央社記者王小明台北20日電）', '台北', '20日', '中央社'],
  ['【北京時事】', '【北京時事】', '北京', null, '時事'],
  ['【ワシントン共同】', '【ワシントン共同】', 'ワシントン', null, '共同'],
  ['【パリ＝共同】', '【パリ＝共同】', 'パリ', null, '共同'],
  ['【ソウル聯合ニュース】', '【ソウル聯合ニュース】', 'ソウル', null, '聯合ニュース'],
  ['［東京　５日　ロイター］ - ', '［東京　５日　ロイター］', '東京', '５日', 'ロイター'],
  ['[東京 5日 ロイター] - ', '[東京 5日 ロイター]', '東京', '5日', 'ロイター'],
  ['(서울=연합뉴스) ', '(서울=연합뉴스)', '서울', null, '연합뉴스'],
  ['(서울=연합뉴스) 홍길동 기자 = ', '(서울=연합뉴스) 홍길동 기자', '서울', null, '연합뉴스'],
  ['[서울=뉴시스] ', '[서울=뉴시스]', '서울', null, '뉴시스'],
  ['（中央社記者王明華盛頓3日專電）', '（中央社記者王明華盛頓3日專電）', '華盛頓', '3日', '中央社'],
  ['（中央社記者歐陽夢萍首爾3日電）', '（中央社記者歐陽夢萍首爾3日電）', '首爾', '3日', '中央社'],
  ['（中央社記者王明、李安台北3日電）', '（中央社記者王明、李安台北3日電）', '台北', '3日', '中央社'],
  ['（中央社記者王小明某某鎮3日電）', '（中央社記者王小明某某鎮3日電）', null, '3日', '中央社'],
  ['（中央社東京3日綜合外電報導）', '（中央社東京3日綜合外電報導）', '東京', '3日', '中央社'],
  ['【中央社台北3日電】', '【中央社台北3日電】', '台北', '3日', '中央社'],
  ['路透北京3月3日 - ', '路透北京3月3日', '北京', '3月3日', '路透'],
  ['新华社北京／上海3月3日电 ', '新华社北京／上海3月3日电', '北京／上海', '3月3日', '新华社'],
  ['新华财经北京3月3日电（记者刘芳）', '新华财经北京3月3日电（记者刘芳）', '北京', '3月3日', '新华财经'],
  ['新华社北京3月3日电（张三）', '新华社北京3月3日电（张三）', '北京', '3月3日', '新华社'],
  ['(서울·세종=연합뉴스) 홍길동 기자 = ', '(서울·세종=연합뉴스) 홍길동 기자', '서울·세종', null, '연합뉴스'],
  ['(서울, 세종=뉴스1) ', '(서울, 세종=뉴스1)', '서울, 세종', null, '뉴스1'],
  ['(서울 세종=연합뉴스) ', '(서울 세종=연합뉴스)', '서울 세종', null, '연합뉴스'],
  ['[서울=뉴스핌] 홍길동 기자 = ', '[서울=뉴스핌] 홍길동 기자', '서울', null, '뉴스핌'],
  ['(서울=포커스뉴스) 홍길동 기자 = ', '(서울=포커스뉴스) 홍길동 기자', '서울', null, '포커스뉴스'],
  ['(서울=연합인포맥스) ', '(서울=연합인포맥스)', '서울', null, '연합인포맥스'],
  ['[도쿄=AP/뉴시스] ', '[도쿄=AP/뉴시스]', '도쿄', null, 'AP/뉴시스'],
  ['(런던 AP=연합뉴스) ', '(런던 AP=연합뉴스)', '런던', null, '연합뉴스'],
  ['[세종=이데일리 홍길동 기자] ', '[세종=이데일리 홍길동 기자]', '세종', null, '이데일리'],
  ['[파이낸셜뉴스 대전=홍길동 기자] ', '[파이낸셜뉴스 대전=홍길동 기자]', '대전', null, '파이낸셜뉴스'],
  ['【ロンドン＝山田太郎】', '【ロンドン＝山田太郎】', 'ロンドン', null, null],
  ['【北京=佐藤健一】', '【北京=佐藤健一】', '北京', null, null],
  ['【3月3日 AFP】', '【3月3日 AFP】', null, '3月3日', 'AFP'],
  ['【新華社北京3月3日】', '【新華社北京3月3日】', '北京', '3月3日', '新華社'],
  ['ソウル（CNN） ', 'ソウル（CNN）', 'ソウル', null, 'CNN'],
  ['（ブルームバーグ）: ', '（ブルームバーグ）', null, null, 'ブルームバーグ'],
  ['［ロイター］ - ', '［ロイター］', null, null, 'ロイター'],
  ['（台北中央社）', '（台北中央社）', '台北', null, '中央社'],
  ['【モスクワAFP時事】', '【モスクワAFP時事】', 'モスクワ', null, 'AFP時事'],
  ['【AFP＝時事】', '【AFP＝時事】', null, null, 'AFP＝時事'],
  [
    '［ベルリン／パリ　３日　ロイター］ - ',
    '［ベルリン／パリ　３日　ロイター］',
    'ベルリン／パリ',
    '３日',
    'ロイター',
  ],
];

const FALSE_FRIENDS: readonly string[] = [
  'UPDATE 1-',
  'UPDATE 2 - ',
  'VIDEO: ',
  'VIDEO (AP) — ',
  'WATCH: ',
  'WATCH — ',
  'NEW — ',
  'BREAKING — ',
  'BREAKING (Reuters) - ',
  'EXCLUSIVE - ',
  'LIVE: ',
  '* ACME HOLDINGS PLC - ',
  'ACME HOLDINGS PLC - ',
  'NASA — ',
  'IBM - ',
  'AP — ',
  'FIFA — ',
  'APPLE INC. (AAPL) — ',
  'Apple (AAPL) — ',
  'Apple Inc. (NASDAQ: AAPL) — ',
  'March 5 — ',
  'Jan. 5, 2024 — ',
  'Monday, March 5 - ',
  'MONDAY, MARCH 5 — ',
  'March 5, 2024',
  'Jane Doe (J.D.) — ',
  'BOSTON (J.D.) — ',
  'LONDON (Paddington) station ',
  'London (Paddington) — ',
  'The United States (US) ',
  'World Health Organization (WHO) - ',
  'WORLD TRADE ORGANIZATION (WTO) - ',
  'Press Trust of India (PTI) - ',
  'PRESS TRUST OF INDIA (PTI) — ',
  'Advanced Placement (AP) — ',
  'Middle East and North Africa (MENA) — ',
  'Search Engine Optimization (SEO) — ',
  'AUGMENTED REALITY (AR) – ',
  'Artificial intelligence (AI) – ',
  'The Associated Press (AP) — ',
  'Associated Press — ',
  'Reuters - ',
  'WASHINGTON (AP Photo) — ',
  'BEIRUT (AP Photo/Jane Doe) — ',
  'PARIS (Photo by Jane Doe) — ',
  'NASHVILLE (1975) – ',
  'CHICAGO (musical) — ',
  'WASHINGTON-based ',
  'NEW YORK–London ',
  'London — ',
  'Paris - ',
  'Jakarta: ',
  'Note (AP): ',
  'SUMMARY, MARCH 5 — ',
  'UPDATED, Jan 5 — ',
  'Harbour Repair Patterns Explained (Live Webinar March 26, 2026) - ',
  'LAVENDER - ',
  'FRENCH MARIGOLDS - ',
  'DIY (15): ',
  'The mayor, who was in BEIRUT (AP) — ',
  'By JANE DOE (AP) — ',
  'Q: ',
  'CEO — ',
  'TV — ',
  'I — ',
  '“BEIRUT” — ',
  '(J.D.) — ',
  '(photo) - ',
  '(US) ',
  '新华社是一家通讯社。',
  '本报讯员工昨日',
  '江岸日报3月21日刊登',
  '【速報】',
  '(서울) ',
  '- ',
  '— ',
  '',
  'WASHINGTON — the man, not the city ',
  'CHICAGO - the musical - ',
  'THE HAGUE — or Den Haag ',
  'ООН — организация ',
  'PARIS — la chanteuse ',
  'MILANO - la band ',
  'NASA (the agency) - ',
  'LONDON (the news desk) - ',
  'LONDON (The news desk) - ',
  'LONDON (the federal agency) - ',
  'LONDON (the wire) — ',
  '(그래픽=연합뉴스) ',
  '(자료=연합뉴스) ',
  '(사진 제공=연합뉴스) ',
  '[사진=뉴시스] ',
  '[사진=뉴시스] 홍길동 기자 = ',
  '【写真=共同】',
  '【写真＝山田太郎】',
  '（東京）',
  '（時事）',
];

const TABLES = {
  'agency and place': AGENCY_AND_PLACE,
  'with a date': WITH_A_DATE,
  'stations and papers': STATIONS_AND_PAPERS,
  'a place alone': PLACE_ALONE,
  'an agency alone': AGENCY_ALONE,
  'East Asian': EAST_ASIAN,
};

describe.each(Object.entries(TABLES))('readDateline: %s', (_, rows) => {
  it.each(rows)('reads %j', (prefix, text, place, date, agency) => {
    const expected = { dateline: { text, place, date, agency }, printed: prefix };
    expect(readDateline(prefix + STORY)).toEqual(expected);
  });
});

describe('readDateline', () => {
  it.each(FALSE_FRIENDS)('takes no dateline from %j', (prefix) => {
    expect(readDateline(prefix + STORY)).toBeNull();
  });

  it.each(FALSE_FRIENDS)('takes no dateline from %j on a line of its own', (line) => {
    expect(readDateline(line)).toBeNull();
  });

  it('takes no dateline from an opening sentence that goes on after the brackets', () => {
    expect(readDateline('BEIRUT (AP) photographers were at the harbour when the wall fell.')).toBeNull();
    expect(readDateline('London (AP) and Paris (AFP) offices stayed shut on Thursday.')).toBeNull();
  });

  it.each(['BEIRUT (AP)', 'BARCELONA, 12 (EUROPA PRESS)', 'Madrid, 21 ene (EFE).-', 'BEIRUT (AP) —'])(
    'reads %j on a line of its own',
    (line) => {
      expect(readDateline(line)?.printed).toBe(line);
    },
  );

  it.each(['Madrid - 27 ENE 2025 - 05:30 CET', 'MADRID - 27 ENE 2025 - 05:30CET'])(
    'takes %j, which ends in the hour, for the line that dates the story',
    (line) => {
      expect(readDateline(line)).toBeNull();
    },
  );

  it('looks no further than 120 characters', () => {
    expect(readDateline(`${'X'.repeat(120)} BEIRUT (AP) — ${STORY}`)).toBeNull();
  });

  it('reads a line of a megabyte as fast as a short one', () => {
    const line = `BEIRUT (AP) — ${'a '.repeat(500_000)}`;
    const start = performance.now();
    for (let i = 0; i < 100; i++) readDateline(line);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  const pieces = fc.constantFrom(
    ...[
      'BEIRUT',
      'Paris',
      '(AP)',
      '[dpa]',
      '/TASS/',
      ', ',
      ' ',
      ' — ',
      '-',
      '.- ',
      ': ',
      '. ',
      'Jan 5',
      '12',
    ],
    ...['N.C.', '(', ')', '/', '新华社', '1月20日', '电', 'the', 'Doe', '\u00a0', '—', '“', 'é'],
  );
  const headers = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  it('cuts off a prefix of the text, and prints nothing that is not in it', () => {
    fc.assert(
      fc.property(headers, (text) => {
        const found = readDateline(text);
        if (found === null) return;
        const { dateline, printed } = found;
        expect(text.startsWith(printed)).toBe(true);
        expect(printed.trim().startsWith(dateline.text)).toBe(true);
        for (const field of [dateline.place, dateline.date, dateline.agency]) {
          expect(dateline.text).toContain(field ?? '');
        }
        expect(dateline.place ?? dateline.agency).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the story that follows', () => {
    const rows = Object.values(TABLES).flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){6,40}\.$/),
        (row, story) => {
          expect(readDateline(row[0] + story)?.dateline.text).toBe(row[1]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
