import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/newsroom/dateline.ts';
import type { DatelineRow } from '../support/datelines.ts';

const STORY = 'The council voted on Thursday to rebuild the old harbour wall before winter.';

/** How agencies of many countries sign, each in its own language. */
const ROWS: readonly DatelineRow[] = [
  ['São Paulo, 5 de janeiro (Reuters) - ', 'São Paulo', '5 de janeiro', 'Reuters'],
  ['BRASÍLIA (Agência Brasil) - ', 'BRASÍLIA', null, 'Agência Brasil'],
  ['LISBOA (Lusa) — ', 'LISBOA', null, 'Lusa'],
  ['Paris (AFP) – ', 'Paris', null, 'AFP'],
  ['PARIS, 5 janvier (Reuters) - ', 'PARIS', '5 janvier', 'Reuters'],
  ['Genève (ats) - ', 'Genève', null, 'ats'],
  ['Rome, 12 mars 2024 (AFP) - ', 'Rome', '12 mars 2024', 'AFP'],
  ['Frankfurt/Main (dpa/lhe) - ', 'Frankfurt/Main', null, 'dpa/lhe'],
  ['WIEN (dpa-AFX) - ', 'WIEN', null, 'dpa-AFX'],
  ['München, 3. März 2024 (epd) - ', 'München', '3. März 2024', 'epd'],
  ['Milano, 3 mar. (Adnkronos) - ', 'Milano', '3 mar.', 'Adnkronos'],
  ['(Adnkronos) - ', null, null, 'Adnkronos'],
  ['ROMA (askanews) - ', 'ROMA', null, 'askanews'],
  ['МИНСК, 5 янв - БелТА. ', 'МИНСК', '5 янв', 'БелТА'],
  ['Киев. 5 января. Интерфакс-Украина. ', 'Киев', '5 января', 'Интерфакс-Украина'],
  ['МОСКВА, 5 янв - РИА Новости. ', 'МОСКВА', '5 янв', 'РИА Новости'],
  ['中新社北京1月20日电 ', '北京', '1月20日', '中新社'],
  ['（新华社北京1月20日电）', '北京', '1月20日', '新华社'],
  ['中央社台北20日電 ', '台北', '20日', '中央社'],
  ['[ソウル 5日 聯合ニュース] ', 'ソウル', '5日', '聯合ニュース'],
  ['［ワシントン ５日 ロイター］ - ', 'ワシントン', '５日', 'ロイター'],
  ['【ニューヨーク=時事】', 'ニューヨーク', null, '時事'],
  ['(워싱턴=연합뉴스) 김철수 특파원 = ', '워싱턴', null, '연합뉴스'],
  ['[부산=뉴시스] 홍길동 기자 = ', '부산', null, '뉴시스'],
  ['(부산=뉴스1) 홍길동 기자 = ', '부산', null, '뉴스1'],
  ['القاهرة (رويترز) - ', 'القاهرة', null, 'رويترز'],
  ['بيروت (أ ف ب) - ', 'بيروت', null, 'أ ف ب'],
  ['الرياض 5 يناير (واس) - ', 'الرياض', '5 يناير', 'واس'],
  ['لندن - رويترز: ', 'لندن', null, 'رويترز'],
  ['मुंबई, 5 मार्च (भाषा) ', 'मुंबई', '5 मार्च', 'भाषा'],
  ['नयी दिल्ली, 23 मार्च (वार्ता) ', 'नयी दिल्ली', '23 मार्च', 'वार्ता'],
  ['लखनऊ (एएनआई): ', 'लखनऊ', null, 'एएनआई'],
  ['TAMPA, Fla. (WFLA) – ', 'TAMPA, Fla.', null, 'WFLA'],
  ['LITTLE ROCK, Ark. (KATV) — ', 'LITTLE ROCK, Ark.', null, 'KATV'],
  ['MADISON, Wis. (WMTV/Gray News) - ', 'MADISON, Wis.', null, 'WMTV/Gray News'],
  ['LOS ANGELES (KABC) -- ', 'LOS ANGELES', null, 'KABC'],
  ['GAZA/CAIRO, Jan 5 (Reuters) - ', 'GAZA/CAIRO', 'Jan 5', 'Reuters'],
  ['PARIS/LONDON (AFP) — ', 'PARIS/LONDON', null, 'AFP'],
  ['KYIV, Ukraine (AP)—', 'KYIV, Ukraine', null, 'AP'],
  ['BEIRUT(AP) — ', 'BEIRUT', null, 'AP'],
  ['TEL AVIV, Israel (JTA) — ', 'TEL AVIV, Israel', null, 'JTA'],
  ['NAIROBI, Kenya, Jan. 5 (Xinhua) -- ', 'NAIROBI, Kenya', 'Jan. 5', 'Xinhua'],
  ['Bogotá, 5 ene (EFE).- ', 'Bogotá', '5 ene', 'EFE'],
  ['MADRID, 5 Ene. (EUROPA PRESS) - ', 'MADRID', '5 Ene.', 'EUROPA PRESS'],
  ['La Habana, 5 ene (Prensa Latina) ', 'La Habana', '5 ene', 'Prensa Latina'],
  ['CIUDAD DE MÉXICO, 5 enero (Notimex).- ', 'CIUDAD DE MÉXICO', '5 enero', 'Notimex'],
  ['Buenos Aires, 5 ene (Télam).- ', 'Buenos Aires', '5 ene', 'Télam'],
  ['ISTANBUL (AA) - ', 'ISTANBUL', null, 'AA'],
  ['STOCKHOLM (TT) ', 'STOCKHOLM', null, 'TT'],
  ['Warszawa (PAP) - ', 'Warszawa', null, 'PAP'],
  ['Praha 5. ledna (ČTK) - ', 'Praha', '5. ledna', 'ČTK'],
  ['NEW YORK, Jan. 5, 2024 (GLOBE NEWSWIRE) -- ', 'NEW YORK', 'Jan. 5, 2024', 'GLOBE NEWSWIRE'],
  ['AUSTIN, Texas--(BUSINESS WIRE)--', 'AUSTIN, Texas', null, 'BUSINESS WIRE'],
  ['LONDON, UK / ACCESSWIRE / January 5, 2024 / ', 'LONDON, UK', 'January 5, 2024', 'ACCESSWIRE'],
  ['Canberra (AAP) — ', 'Canberra', null, 'AAP'],
  ['Kathmandu, Jan 5 (RSS): ', 'Kathmandu', 'Jan 5', 'RSS'],
  ['DHAKA, Jan 5, 2024 (BSS) - ', 'DHAKA', 'Jan 5, 2024', 'BSS'],
  ['Islamabad, Jan 5 (APP): ', 'Islamabad', 'Jan 5', 'APP'],
];

describe('readDateline in many languages', () => {
  it.each(ROWS)('reads %j', (prefix, place, date, agency) => {
    const found = readDateline(prefix + STORY);
    expect(found?.printed.trimEnd()).toBe(prefix.trimEnd());
    expect(found?.dateline).toMatchObject({ place, date, agency });
  });
});
