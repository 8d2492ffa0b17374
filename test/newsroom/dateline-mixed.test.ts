import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/newsroom/dateline.ts';
import { type DatelineRow, storyAfter } from '../support/datelines.ts';

/** Shapes together: states and countries, two places, stations, wires, days before and behind, in twelve languages. */
const MIXED: readonly DatelineRow[] = [
  ['TUCSON, Ariz. (AP) - ', 'TUCSON, Ariz.', null, 'AP'],
  ['FORT WORTH, Texas, June 4 (UPI) -- ', 'FORT WORTH, Texas', 'June 4', 'UPI'],
  ['SANTIAGO/LIMA, July 9 (Reuters) - ', 'SANTIAGO/LIMA', 'July 9', 'Reuters'],
  ['LONDON and PARIS (Reuters) — ', 'LONDON and PARIS', null, 'Reuters'],
  ['DULUTH, Minn. (KBJR) - ', 'DULUTH, Minn.', null, 'KBJR'],
  ['GREENVILLE, S.C. (FOX Carolina) - ', 'GREENVILLE, S.C.', null, 'FOX Carolina'],
  ['TOPEKA, Kan. (WIBW-TV) — ', 'TOPEKA, Kan.', null, 'WIBW-TV'],
  [
    'CALGARY, Alberta, Sept. 14, 2024 (GLOBE NEWSWIRE) -- ',
    'CALGARY, Alberta',
    'Sept. 14, 2024',
    'GLOBE NEWSWIRE',
  ],
  ['SAN MATEO, Calif.--(BUSINESS WIRE)--', 'SAN MATEO, Calif.', null, 'BUSINESS WIRE'],
  ['TEL AVIV, Israel, Feb. 3, 2025 /PRNewswire/ -- ', 'TEL AVIV, Israel', 'Feb. 3, 2025', 'PRNewswire'],
  [
    'SINGAPORE - Media OutReach Newswire - 3 June 2024 - ',
    'SINGAPORE',
    '3 June 2024',
    'Media OutReach Newswire',
  ],
  ['HELSINKI, Aug 2 (Xinhua) -- ', 'HELSINKI', 'Aug 2', 'Xinhua'],
  ['KABUL — ', 'KABUL', null, null],
  ['Nairobi, Kenya (AP) — ', 'Nairobi, Kenya', null, 'AP'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti', null, 'AP'],
  ['ABOARD THE PAPAL PLANE (AP) — ', 'ABOARD THE PAPAL PLANE', null, 'AP'],
  ['UNITED NATIONS (AP) — ', 'UNITED NATIONS', null, 'AP'],
  ['VATICAN CITY, April 9 (Reuters) - ', 'VATICAN CITY', 'April 9', 'Reuters'],
  ['April 22 (UPI) -- ', null, 'April 22', 'UPI'],
  ['Sydney, Nov 30 (AAP) - ', 'Sydney', 'Nov 30', 'AAP'],
  ['WELLINGTON, New Zealand (AP) — ', 'WELLINGTON, New Zealand', null, 'AP'],
  ['LAGOS, Nigeria —', 'LAGOS, Nigeria', null, null],
  ['Abuja, Mar. 2, 2025 (NAN) ', 'Abuja', 'Mar. 2, 2025', 'NAN'],
  ['ISLAMABAD, Jan 11 (APP): ', 'ISLAMABAD', 'Jan 11', 'APP'],
  ['DHAKA, Dec 2, 2024 (BSS) - ', 'DHAKA', 'Dec 2, 2024', 'BSS'],
  ['Manila, Aug. 5 (PNA) – ', 'Manila', 'Aug. 5', 'PNA'],
  ['Sevilla, 14 oct (EFE).- ', 'Sevilla', '14 oct', 'EFE'],
  ['VALENCIA, 7 (EUROPA PRESS)', 'VALENCIA', '7', 'EUROPA PRESS'],
  ['Montevideo, 2 feb. (Sputnik).- ', 'Montevideo', '2 feb.', 'Sputnik'],
  ['LIMA (Andina) — ', 'LIMA', null, 'Andina'],
  ['GUADALAJARA, Jalisco. — ', 'GUADALAJARA, Jalisco', null, null],
  ['BOGOTÁ (AP) — ', 'BOGOTÁ', null, 'AP'],
  ['QUITO, 9 ago (Reuters) - ', 'QUITO', '9 ago', 'Reuters'],
  ['Asunción, 30 nov (EFE).- ', 'Asunción', '30 nov', 'EFE'],
  ['PORTO ALEGRE, RS (FOLHAPRESS) – ', 'PORTO ALEGRE, RS', null, 'FOLHAPRESS'],
  ['Porto, 12 jul 2024 (Lusa) - ', 'Porto', '12 jul 2024', 'Lusa'],
  ['Brasília, 4 set (Reuters) - ', 'Brasília', '4 set', 'Reuters'],
  ['Luanda, 18 out (Lusa) -- ', 'Luanda', '18 out', 'Lusa'],
  ['Lyon, 14 juil 2024 (AFP) - ', 'Lyon', '14 juil 2024', 'AFP'],
  ['GENÈVE (ats) - ', 'GENÈVE', null, 'ats'],
  ['QUÉBEC, le 5 nov. 2024 /CNW/ - ', 'QUÉBEC', '5 nov. 2024', 'CNW'],
  ['Alger, 21 août 2024 (APS) - ', 'Alger', '21 août 2024', 'APS'],
  ['TUNIS, 8 déc (TAP) - ', 'TUNIS', '8 déc', 'TAP'],
  ['Strasbourg (AFP) – ', 'Strasbourg', null, 'AFP'],
  ['Hamburg (dpa/lno) - ', 'Hamburg', null, 'dpa/lno'],
  ['Leipzig/Dresden (dpa) – ', 'Leipzig/Dresden', null, 'dpa'],
  ['Köln (epd). ', 'Köln', null, 'epd'],
  ['Bonn (KNA) ', 'Bonn', null, 'KNA'],
  ['Zürich, 11. Sept. (awp) - ', 'Zürich', '11. Sept.', 'awp'],
  ['Salzburg (APA) – ', 'Salzburg', null, 'APA'],
  ['STUTTGART (dpa-AFX) — ', 'STUTTGART', null, 'dpa-AFX'],
  ['(ANSA) - MILANO, 18 SET - ', 'MILANO', '18 SET', 'ANSA'],
  ['Torino, 6 ott. (askanews) - ', 'Torino', '6 ott.', 'askanews'],
  ['PALERMO (ITALPRESS) - ', 'PALERMO', null, 'ITALPRESS'],
  ['Napoli, 23 gen. (Adnkronos) - ', 'Napoli', '23 gen.', 'Adnkronos'],
  ['Roma, 2 dic. (LaPresse) - ', 'Roma', '2 dic.', 'LaPresse'],
  ['САНКТ-ПЕТЕРБУРГ, 7 декабря. /ТАСС/. ', 'САНКТ-ПЕТЕРБУРГ', '7 декабря', 'ТАСС'],
  ['МОСКВА, 30 ноя - РИА Новости. ', 'МОСКВА', '30 ноя', 'РИА Новости'],
  ['Екатеринбург. 4 июля. ИНТЕРФАКС - ', 'Екатеринбург', '4 июля', 'ИНТЕРФАКС'],
  ['КАЗАНЬ, 15 февраля 2025 года. /ТАСС/. ', 'КАЗАНЬ', '15 февраля 2025 года', 'ТАСС'],
  ['新华社上海6月3日电（记者王小明）', '上海', '6月3日', '新华社'],
  ['新华社巴黎2024年7月26日电', '巴黎', '2024年7月26日', '新华社'],
  ['中新社香港12月1日电 ', '香港', '12月1日', '中新社'],
  ['（中央社記者李大華高雄8日電）', '高雄', '8日', '中央社'],
  ['［ニューヨーク　２日　ロイター］ - ', 'ニューヨーク', '２日', 'ロイター'],
  ['【パリ時事】', 'パリ', null, '時事'],
  ['【北京共同】', '北京', null, '共同'],
  ['(부산=연합뉴스) 김철수 기자 = ', '부산', null, '연합뉴스'],
  ['[서울=뉴시스] 박영희 기자 = ', '서울', null, '뉴시스'],
  ['(대전=뉴스1) 이민호 기자 = ', '대전', null, '뉴스1'],
  ['الرياض 12 سبتمبر (رويترز) - ', 'الرياض', '12 سبتمبر', 'رويترز'],
  ['الرباط (أ ف ب) - ', 'الرباط', null, 'أ ف ب'],
  ['بغداد (د ب أ) - ', 'بغداد', null, 'د ب أ'],
  ['मुंबई, 15 अगस्त (भाषा) ', 'मुंबई', '15 अगस्त', 'भाषा'],
  ['पटना, 2 नवंबर (आईएएनएस)। ', 'पटना', '2 नवंबर', 'आईएएनएस'],
  ['वाशिंगटन 9 सितंबर (एपी) ', 'वाशिंगटन', '9 सितंबर', 'एपी'],
  ['जयपुर, 20 जून (वार्ता) ', 'जयपुर', '20 जून', 'वार्ता'],
  ['EL PASO, Texas (Border Report) — ', 'EL PASO, Texas', null, 'Border Report'],
  ['HONOLULU (KHON2) — ', 'HONOLULU', null, 'KHON2'],
  ['ST. PAUL, Minn. — ', 'ST. PAUL, Minn.', null, null],
];

/** What opens a line in capitals or with brackets and was filed from nowhere. */
const FALSE_FRIENDS: readonly string[] = [
  'GIVE US A CHANCE - ',
  'Update: ',
  'NASA (AP photo) - ',
  'STEP 1 — ',
  'PROS — ',
  'FAQ - ',
  '“PARIS — ',
  'Photo (AP) - ',
  'FBI (Federal Bureau of Investigation) - ',
  'JANE DOE (Actress) — ',
  'WHO: ',
  'IBM — ',
  'NOTE — ',
  'EDITOR’S NOTE — ',
  'TL;DR — ',
  'Apple (NASDAQ: AAPL) - ',
  'John Roe (D-Texas) — ',
  'Q. — ',
  'HIIT - ',
  'Rating: ',
  'SEO (Search Engine Optimization) — ',
  'Part 3 (Final) - ',
  'La Niña (Spanish) — ',
  'Acme Corp. — ',
  'ПРАВИЛА — ',
  'DISCLAIMER: ',
];

/** The paragraph that a prefix opens, in its own script; a prefix without a space at its end stands alone. */
function paragraph(prefix: string): string {
  const stands = prefix.endsWith('PRESS)');
  return stands ? prefix : prefix + storyAfter(prefix);
}

describe('readDateline', () => {
  it.each(MIXED)('reads %j', (prefix, place, date, agency) => {
    const found = readDateline(paragraph(prefix));
    expect(found?.dateline).toMatchObject({ place, date, agency });
    expect(prefix.startsWith(found?.printed.trimEnd() ?? '-')).toBe(true);
  });

  it.each(FALSE_FRIENDS)('takes %j for none', (prefix) => {
    expect(readDateline(paragraph(prefix))).toBeNull();
  });
});
