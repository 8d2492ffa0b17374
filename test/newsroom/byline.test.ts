import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, OPENINGS } from '../../src/data/byline-words.ts';
import { readBesideDate, readBesideMarks } from '../../src/newsroom/byline/beside-date.ts';
import { readHandle } from '../../src/newsroom/byline/handle.ts';
import { readByline, readNames } from '../../src/newsroom/byline.ts';
import { readDateline } from '../../src/newsroom/dateline.ts';
import { readReportersIn } from '../../src/newsroom/reporters/in-dateline.ts';

type Row = readonly [line: string, byline: string, authors: readonly string[], agency: string | null];

const BYLINES: readonly Row[] = [
  ['By Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Turner.', 'Jane Turner.', ['Jane Turner'], null],
  ['By Jane Turner Jr.', 'Jane Turner Jr.', ['Jane Turner Jr.'], null],
  ['By Jane Doe HarbourVoice Staff', 'Jane Doe HarbourVoice Staff', ['Jane Doe'], null],
  ['By Jane Ann McDonald', 'Jane Ann McDonald', ['Jane Ann McDonald'], null],
  ['By David Brand', 'David Brand', ['David Brand'], null],
  ['By Jane Doe, with photographs by Ana Ruiz', 'Jane Doe, with photographs by Ana Ruiz', ['Jane Doe'], null],
  ['2024年5月3日 14:20 来源：码头日报 记者 周晓岚', '周晓岚', ['周晓岚'], null],
  ['By the Cove Team', 'the Cove Team', [], null],
  ['BY JANE DOE AND JOHN ROE', 'JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE'], null],
  ['POR ANA RUIZ Y LUIS VIDAL', 'ANA RUIZ Y LUIS VIDAL', ['ANA RUIZ', 'LUIS VIDAL'], null],
  ['by Jane D. | May 3, 2022 | Blog', 'Jane D.', ['Jane D.'], null],
  ['Published by Jane Doe at May 3, 2022', 'Jane Doe', ['Jane Doe'], null],
  ['Written by Jane Doe, who runs the harbour.', 'Jane Doe, who runs the harbour.', ['Jane Doe'], null],
  ['da Anna Rossi | Mag 3, 2022', 'Anna Rossi', ['Anna Rossi'], null],
  ['от Тимофей Рябинин', 'Тимофей Рябинин', ['Тимофей Рябинин'], null],
  ['Elif Kara tarafından | 3 Mayıs 2022', 'Elif Kara', ['Elif Kara'], null],
  ['Autor/in: Jana Roth', 'Jana Roth', ['Jana Roth'], null],
  ['Autor*innen: Jana Roth und Jan Weber', 'Jana Roth und Jan Weber', ['Jana Roth', 'Jan Weber'], null],
  ['Autor(a): Ana Silva', 'Ana Silva', ['Ana Silva'], null],
  ['Auteur·e : Anne Martin', 'Anne Martin', ['Anne Martin'], null],
  ['Autrice: Anna Rossi', 'Anna Rossi', ['Anna Rossi'], null],
  ['Autor: Rechtsanwalt Jan Roth', 'Rechtsanwalt Jan Roth', ['Jan Roth'], null],
  ['By Staff Writer Jane Doe', 'Staff Writer Jane Doe', ['Jane Doe'], null],
  ['By Chef John', 'Chef John', ['Chef John'], null],
  ['Gastbeitrag von Jana Roth', 'Jana Roth', ['Jana Roth'], null],
  ['A guest post by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Created by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['About the author: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane R. Doe MD', 'Jane R. Doe MD', ['Jane R. Doe'], null],
  ['By J. R. Doe MD', 'J. R. Doe MD', ['J. R. Doe'], null],
  [
    'By Jane Doe Local government correspondent',
    'Jane Doe Local government correspondent',
    ['Jane Doe'],
    null,
  ],
  ['By David R. Brand', 'David R. Brand', ['David R. Brand'], null],
  ['Contributors: Jana Roth', 'Jana Roth', ['Jana Roth'], null],
  ['Von Jana Roth IN Kultur', 'Jana Roth IN Kultur', ['Jana Roth'], null],
  ['Von KURIER-Redakteurin Jana Roth', 'KURIER-Redakteurin Jana Roth', ['Jana Roth'], null],
  ['By Jane Doe Edited By: John Roe Updated: 17 Apr 2025', 'Jane Doe', ['Jane Doe'], null],
  ['Piše: Jelena Kostić', 'Jelena Kostić', ['Jelena Kostić'], null],
  ['Autoři: Lenka Dvořáková, ČTK', 'Lenka Dvořáková, ČTK', ['Lenka Dvořáková'], 'ČTK'],
  ['Ali CAN - Zeynep KAYA/KONYA, (DHA)', 'Ali CAN - Zeynep KAYA', ['Ali CAN', 'Zeynep KAYA'], 'DHA'],
  ['بيروت: رنا الخطيب', 'رنا الخطيب', ['رنا الخطيب'], null],
  ['홍길동 기자구독 입력2025.01.23 14:21', '홍길동 기자', ['홍길동'], null],
  ['（记者张三 通讯员 李四光）', '张三 通讯员 李四光', ['张三', '李四光'], null],
  ['BY JANE DOE', 'JANE DOE', ['JANE DOE'], null],
  ['By JANE DOE FOR QUAYONLINE', 'JANE DOE FOR QUAYONLINE', ['JANE DOE'], null],
  ['By Jane Doe ’04', 'Jane Doe ’04', ['Jane Doe'], null],
  ['Auteur Anne Martin', 'Anne Martin', ['Anne Martin'], null],
  ['oprac. Anna Nowak dzisiaj, 10:41', 'Anna Nowak', ['Anna Nowak'], null],
  ['Text: Karin Berg Följ skribent', 'Karin Berg', ['Karin Berg'], null],
  [
    'Haber: Ayşe DEMİR / KÖYÜ, (DHA) Giriş Tarihi: 27.06.2023',
    'Ayşe DEMİR / KÖYÜ, (DHA)',
    ['Ayşe DEMİR'],
    'DHA',
  ],
  ['Submitted by Jane Doe on Tue, 11/14/2023 - 09:32', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe Environment editor', 'Jane Doe Environment editor', ['Jane Doe'], null],
  ['By Jane Doe, Cove Tribune', 'Jane Doe, Cove Tribune', ['Jane Doe'], null],
  ['Por Ana Silva, g1 Serra do Porto', 'Ana Silva, g1 Serra do Porto', ['Ana Silva'], null],
  ['di Anna Rossi, inviata a Borgonuovo', 'Anna Rossi, inviata a Borgonuovo', ['Anna Rossi'], null],
  ['द्वारा अनीता शर्मा', 'अनीता शर्मा', ['अनीता शर्मा'], null],
  ['Author, अनीता शर्मा', 'अनीता शर्मा', ['अनीता शर्मा'], null],
  ['홍길동 기자, 김철수 기자', '홍길동 기자, 김철수 기자', ['홍길동', '김철수'], null],
  ['홍길동기자', '홍길동기자', ['홍길동'], null],
  ['홍길동 김철수 기자 hong@news.example', '홍길동 김철수 기자', ['홍길동', '김철수'], null],
  ['2024-06-23 11:42 港報／ 記者 王小明 ／台北即時報導', '王小明', ['王小明'], null],
  ['홍길동 선임기자', '홍길동 선임기자', ['홍길동'], null],
  ['홍길동 의학전문기자', '홍길동 의학전문기자', ['홍길동'], null],
  ['홍길동 특파원', '홍길동 특파원', ['홍길동'], null],
  ['워싱턴=홍길동 특파원', '홍길동 특파원', ['홍길동'], null],
  ['홍길동 논설위원', '홍길동 논설위원', ['홍길동'], null],
  ['[서울=뉴시스] 홍길동 기자', '홍길동 기자', ['홍길동'], 'Newsis'],
  ['글 이영희 기자', '이영희 기자', ['이영희'], null],
  ['글·사진 이영희 기자', '이영희 기자', ['이영희'], null],
  ['글 이영희 사진 박민수', '이영희', ['이영희'], null],
  ['기자 홍길동', '홍길동', ['홍길동'], null],
  ['기자명 김철수', '김철수', ['김철수'], null],
  ['기자명 김철수 기자', '김철수 기자', ['김철수'], null],
  ['记者 王小明 报道', '王小明', ['王小明'], null],
  ['記者 王小明 台北報導', '王小明', ['王小明'], null],
  ['〔記者王小明／台北報導〕', '王小明', ['王小明'], null],
  ['(記者王小明台北報導)', '王小明', ['王小明'], null],
  ['张三/文', '张三', ['张三'], null],
  ['文/张三 图/李四', '张三 图/李四', ['张三'], null],
  ['作者丨张三', '张三', ['张三'], null],
  ['作者 张三', '张三', ['张三'], null],
  ['文＝山田太郎　写真＝佐藤花子', '山田太郎　写真＝佐藤花子', ['山田太郎'], null],
  ['取材・文：山田太郎', '山田太郎', ['山田太郎'], null],
  ['著者: 山田 太郎', '山田 太郎', ['山田 太郎'], null],
  ['القاهرة - أحمد محمود', 'أحمد محمود', ['أحمد محمود'], null],
  ['लेखक - अनीता शर्मा', 'अनीता शर्मा', ['अनीता शर्मा'], null],
  ['रिपोर्ट: अनीता शर्मा', 'अनीता शर्मा', ['अनीता शर्मा'], null],
  ['Беседовала Мария Иванова', 'Мария Иванова', ['Мария Иванова'], null],
  [
    'By Jane Doe; translated from the Danish by John Roe',
    'Jane Doe; translated from the Danish by John Roe',
    ['Jane Doe'],
    null,
  ],
  ['By Jane Doe. Illustrations by John Roe', 'Jane Doe. Illustrations by John Roe', ['Jane Doe'], null],
  ['Texto: Ana Ruiz | Fotos: Luis Sáez', 'Ana Ruiz', ['Ana Ruiz'], null],
  ['Tekst: Jan Kowalski, zdjęcia: Anna Nowak', 'Jan Kowalski, zdjęcia: Anna Nowak', ['Jan Kowalski'], null],
  ['Text & foto: Karin Berg', 'Karin Berg', ['Karin Berg'], null],
  ['Texto y fotos: Ana Ruiz', 'Ana Ruiz', ['Ana Ruiz'], null],
  ['Text/foto: Karin Berg', 'Karin Berg', ['Karin Berg'], null],
  [
    'Von Jana Roth (Text) und Jan Weber (Fotos)',
    'Jana Roth (Text) und Jan Weber (Fotos)',
    ['Jana Roth'],
    null,
  ],
  ['By Jane Doe and', 'Jane Doe', ['Jane Doe'], null],
  ['Von unserem Korrespondenten Jan Roth', 'Jan Roth', ['Jan Roth'], null],
  ['By our special correspondent Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['De notre correspondant à Londres, Luc Petit', 'Luc Petit', ['Luc Petit'], null],
  [
    'Aus Berlin berichten Jana Roth und Jan Weber',
    'Jana Roth und Jan Weber',
    ['Jana Roth', 'Jan Weber'],
    null,
  ],
  ['Par Anne Martin, à Londres', 'Anne Martin, à Londres', ['Anne Martin'], null],
  ['Por João Silva, da Agência Brasil', 'João Silva, da Agência Brasil', ['João Silva'], 'Agência Brasil'],
  ['Eine Analyse von Jana Roth', 'Jana Roth', ['Jana Roth'], null],
  ['By: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By : Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By JILL LAWLESS Associated Press', 'JILL LAWLESS Associated Press', ['JILL LAWLESS'], 'AP'],
  ['By JILL LAWLESS, Associated Press', 'JILL LAWLESS, Associated Press', ['JILL LAWLESS'], 'AP'],
  ['By JANE DOE AP Business Writer', 'JANE DOE AP Business Writer', ['JANE DOE'], 'AP'],
  ['By JANE DOE, AP Business Writer', 'JANE DOE, AP Business Writer', ['JANE DOE'], 'AP'],
  ['By Jane Doe of The Associated Press', 'Jane Doe of The Associated Press', ['Jane Doe'], 'AP'],
  ['By Jane Doe in London', 'Jane Doe in London', ['Jane Doe'], null],
  ['By JANE DOE Harbour Gazette', 'JANE DOE Harbour Gazette', ['JANE DOE'], null],
  [
    'By JASON DEAREN, MICHELLE R. SMITH and AARON KESSLER',
    'JASON DEAREN, MICHELLE R. SMITH and AARON KESSLER',
    ['JASON DEAREN', 'MICHELLE R. SMITH', 'AARON KESSLER'],
    null,
  ],
  [
    'By Jane Doe and John Roe, Associated Press',
    'Jane Doe and John Roe, Associated Press',
    ['Jane Doe', 'John Roe'],
    'AP',
  ],
  [
    'By Jane Doe, John Roe, and Ann Poe',
    'Jane Doe, John Roe, and Ann Poe',
    ['Jane Doe', 'John Roe', 'Ann Poe'],
    null,
  ],
  ['By Jane Doe & John Roe', 'Jane Doe & John Roe', ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe with John Roe', 'Jane Doe with John Roe', ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe | Reuters', 'Jane Doe | Reuters', ['Jane Doe'], 'Reuters'],
  ['By Jane Doe (Reuters)', 'Jane Doe (Reuters)', ['Jane Doe'], 'Reuters'],
  ['Par Anne Martin (avec AFP)', 'Anne Martin (avec AFP)', ['Anne Martin'], 'AFP'],
  ['Von Jana Roth (mit dpa)', 'Jana Roth (mit dpa)', ['Jana Roth'], 'dpa'],
  [
    'Von Jana Roth, mit Material von AFP und dpa',
    'Jana Roth, mit Material von AFP und dpa',
    ['Jana Roth'],
    'AFP',
  ],
  [
    'By Jane Doe, with files from The Canadian Press',
    'Jane Doe, with files from The Canadian Press',
    ['Jane Doe'],
    'The Canadian Press',
  ],
  [
    'By Jane Doe, with additional reporting by John Roe',
    'Jane Doe, with additional reporting by John Roe',
    ['Jane Doe'],
    null,
  ],
  ['By Jane Doe — Reuters', 'Jane Doe — Reuters', ['Jane Doe'], 'Reuters'],
  ['By Jane Doe, Staff Writer', 'Jane Doe, Staff Writer', ['Jane Doe'], null],
  ['By Jane Doe Staff Writer', 'Jane Doe Staff Writer', ['Jane Doe'], null],
  ['By Jane Doe, senior reporter', 'Jane Doe, senior reporter', ['Jane Doe'], null],
  ['By Jane Doe, PhD, RD', 'Jane Doe, PhD, RD', ['Jane Doe'], null],
  ['By Jane Doe MD', 'Jane Doe MD', ['Jane Doe'], null],
  ['By Jane Doe III', 'Jane Doe III', ['Jane Doe III'], null],
  ['By Jane Doe (illustrator)', 'Jane Doe (illustrator)', ['Jane Doe'], null],
  ['By Jane Doe jane.doe@example.com', 'Jane Doe jane.doe@example.com', ['Jane Doe'], null],
  ['By Jane Doe @janedoe', 'Jane Doe @janedoe', ['Jane Doe'], null],
  ['By Jane Doe | April 11, 2025', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe April 11, 2025', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe on Friday, April 11, 2025', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe Updated: April 11, 2025 2:42 PM EDT', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe. Last Updated on April 11, 2025', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe Follow', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane DoeStaff Writer', 'Jane DoeStaff Writer', ['Jane Doe'], null],
  ['Par Jane Doe Jane Doe', 'Jane Doe Jane Doe', ['Jane Doe'], null],
  ['Von Jana Roth Vom 3. Februar 2022 0', 'Jana Roth', ['Jana Roth'], null],
  ['Von Jana Roth am 08.12.2022', 'Jana Roth', ['Jana Roth'], null],
  ['Por Minh Le May 3, 2025', 'Minh Le', ['Minh Le'], null],
  ['Veröffentlicht vonJana Roth 28. Februar 2016', 'Jana Roth', ['Jana Roth'], null],
  ['View all posts by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Alle Artikel von Jana Roth', 'Jana Roth', ['Jana Roth'], null],
  ['Eingestellt von Jana Roth um 12:30', 'Jana Roth', ['Jana Roth'], null],
  ['Publicado por Ana Ruiz en 10:30', 'Ana Ruiz', ['Ana Ruiz'], null],
  ['By Jane Doe@janedoe', 'Jane Doe@janedoe', ['Jane Doe'], null],
  ['Escribe Ana Ruiz en Territorio', 'Ana Ruiz en Territorio', ['Ana Ruiz'], null],
  ['Von Jana Roth Kategorien: Mode 6. November 2023', 'Jana Roth', ['Jana Roth'], null],
  ['By Jane Doe © John Roe / Harbour Pictures', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe updated 3 days ago', 'Jane Doe', ['Jane Doe'], null],
  ['Written By Jane Doe Reviewed By John Roe MD', 'Jane Doe', ['Jane Doe'], null],
  ['By J. R. Doe View In Digital Edition', 'J. R. Doe', ['J. R. Doe'], null],
  ['Story and photos by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By Dr Jane Doe PhD', 'Dr Jane Doe PhD', ['Dr Jane Doe'], null],
  ['By Staff Reporter', 'Staff Reporter', [], null],
  ['By Our Special Correspondent', 'Our Special Correspondent', [], null],
  ['By a Staff Reporter', 'a Staff Reporter', [], null],
  ['By Jane Doe and agencies', 'Jane Doe and agencies', ['Jane Doe'], null],
  ['Words by Jane Doe, photos by John Roe', 'Jane Doe, photos by John Roe', ['Jane Doe'], null],
  ['Posted by Jane Doe at 10:42 AM', 'Jane Doe', ['Jane Doe'], null],
  ['Pewarta: Budi Santoso', 'Budi Santoso', ['Budi Santoso'], null],
  ['Penulis: Budi Santoso', 'Budi Santoso', ['Budi Santoso'], null],
  ['Tekst: Ola Nordmann', 'Ola Nordmann', ['Ola Nordmann'], null],
  ['Skrevet av Ola Nordmann', 'Ola Nordmann', ['Ola Nordmann'], null],
  ['Írta: Kovács János', 'Kovács János', ['Kovács János'], null],
  ['Γράφει ο Γιώργος Παπαδόπουλος', 'Γιώργος Παπαδόπουλος', ['Γιώργος Παπαδόπουλος'], null],
  ['记者 张三', '张三', ['张三'], null],
  ['新华社记者 张三、李四', '张三、李四', ['张三', '李四'], 'Xinhua'],
  ['取材・文／山田太郎', '山田太郎', ['山田太郎'], null],
  ['ByJane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane DoeUpdated: Feb 5, 2026', 'Jane Doe', ['Jane Doe'], null],
  ['by Jane DoeNovember 20, 2007', 'Jane Doe', ['Jane Doe'], null],
  ['Written by Jane and John', 'Jane and John', ['Jane', 'John'], null],
  [
    'By Jane Doe on behalf of the Harbour Board',
    'Jane Doe on behalf of the Harbour Board',
    ['Jane Doe'],
    null,
  ],
  [
    'This post was written by Jane Doe, Head of Boats and Community Development',
    'Jane Doe, Head of Boats and Community Development',
    ['Jane Doe'],
    null,
  ],
  [
    'By Jane Doe, Harbour Master, The Cove and Bay Trust',
    'Jane Doe, Harbour Master, The Cove and Bay Trust',
    ['Jane Doe'],
    null,
  ],
  ['Guide by Jane Doe Former Deputy Editor', 'Jane Doe Former Deputy Editor', ['Jane Doe'], null],
  ['Words: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Authors: Jane Doe1; John Roe1,2', 'Jane Doe1; John Roe1,2', ['Jane Doe', 'John Roe'], null],
  ['Texto de María García', 'María García', ['María García'], null],
  ['Texte de Jeanne Dupont', 'Jeanne Dupont', ['Jeanne Dupont'], null],
  ['Text von Erika Mustermann', 'Erika Mustermann', ['Erika Mustermann'], null],
  ['Автор Иван Петров', 'Иван Петров', ['Иван Петров'], null],
  ['بقلم محمد علي', 'محمد علي', ['محمد علي'], null],
  ['By Randy Thompson • 20 Dec 2025', 'Randy Thompson', ['Randy Thompson'], null],
  ['By Conor Allison January 14, 2026', 'Conor Allison', ['Conor Allison'], null],
  ['By Jane Doe and Dr Tom May', 'Jane Doe and Dr Tom May', ['Jane Doe', 'Dr Tom May'], null],
  [
    'By Jane Doe, Sr. Director of Operations, Harbour Van Lines',
    'Jane Doe, Sr. Director of Operations, Harbour Van Lines',
    ['Jane Doe'],
    null,
  ],
  [
    'By Jane Doe, Security Expert & John Roe',
    'Jane Doe, Security Expert & John Roe',
    ['Jane Doe', 'John Roe'],
    null,
  ],
  ['By Jane Doe • 5 min read', 'Jane Doe', ['Jane Doe'], null],
  ['Written by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Written by: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Story by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Author: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Author: Doe', 'Doe', ['Doe'], null],
  ["By Hlín O'Brien-Łuczak", "Hlín O'Brien-Łuczak", ["Hlín O'Brien-Łuczak"], null],
  ['By Ludwig van der Berg', 'Ludwig van der Berg', ['Ludwig van der Berg'], null],
  ['By A. J. Doe Jr.', 'A. J. Doe Jr.', ['A. J. Doe Jr.'], null],
  ['Von Jürgen Müller', 'Jürgen Müller', ['Jürgen Müller'], null],
  [
    'Von Jürgen Müller und Anna Groß, dpa',
    'Jürgen Müller und Anna Groß, dpa',
    ['Jürgen Müller', 'Anna Groß'],
    'dpa',
  ],
  ['Par Élodie Dupont', 'Élodie Dupont', ['Élodie Dupont'], null],
  ['Par Élodie Dupont et Luc Petit', 'Élodie Dupont et Luc Petit', ['Élodie Dupont', 'Luc Petit'], null],
  ['Por María García y Ana López', 'María García y Ana López', ['María García', 'Ana López'], null],
  ['Por José Ortega y Gasset', 'José Ortega y Gasset', ['José Ortega y Gasset'], null],
  ['Di Giulia Bianchi', 'Giulia Bianchi', ['Giulia Bianchi'], null],
  ['Door Jan de Vries', 'Jan de Vries', ['Jan de Vries'], null],
  ['Автор: Иван Петров', 'Иван Петров', ['Иван Петров'], null],
  ['作者：张三', '张三', ['张三'], null],
  ['作者：张三 李四', '张三 李四', ['张三', '李四'], null],
  ['文/张三', '张三', ['张三'], null],
  ['홍길동 기자', '홍길동 기자', ['홍길동'], null],
  ['By AP', 'AP', [], 'AP'],
  ['By Jane Doe, CFP®, CPA & John Roe', 'Jane Doe, CFP®, CPA & John Roe', ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe @jdoe Harbour Reporter', 'Jane Doe @jdoe Harbour Reporter', ['Jane Doe'], null],
  [
    'By Jane Doe @jdoe and John Roe @jroe',
    'Jane Doe @jdoe and John Roe @jroe',
    ['Jane Doe', 'John Roe'],
    null,
  ],
  ['By Jane Doe Multimedia Reporter', 'Jane Doe Multimedia Reporter', ['Jane Doe'], null],
  [
    'By JANE DOE and JOHN ROE Staff Writers',
    'JANE DOE and JOHN ROE Staff Writers',
    ['JANE DOE', 'JOHN ROE'],
    null,
  ],
  [
    'By Jane Doe, Director and Marketing Manager',
    'Jane Doe, Director and Marketing Manager',
    ['Jane Doe'],
    null,
  ],
  ['By Jane Doe in partnership with Cove Ltd', 'Jane Doe', ['Jane Doe'], null],
  ['Recipe by Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Guest author: Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Écrit par Élodie Dupont Mis en ligne le 3 mars 2021', 'Élodie Dupont', ['Élodie Dupont'], null],
  ['By The Associated Press', 'The Associated Press', [], 'AP'],
  ['By Reuters', 'Reuters', [], 'Reuters'],
  ['By Reuters Staff', 'Reuters Staff', [], 'Reuters'],
  ['By AFP and Reuters', 'AFP and Reuters', [], 'AFP'],
  ['By News Desk', 'News Desk', [], null],
  ['By The Harbour Team', 'The Harbour Team', [], null],
];

const REFUSED: readonly string[] = [
  '',
  'By',
  'Jane Doe',
  'By the time the police arrived, the harbour was empty.',
  'By Tuesday evening, the water had gone down.',
  'By Tuesday evening',
  'By 2030, every ferry will be electric.',
  'By April 2030',
  'By default, the gates stay shut.',
  'By Industry',
  'By Use Case',
  'BY COMPANY TYPE',
  'By the Numbers',
  'By Wine Region',
  'By signing up, I agree to the terms.',
  'By Jane Doe, who saw the wall fall that night and ran home',
  'By Jane Doe standards this was a quiet evening.',
  'By New York',
  'Door Locks & Smart Locks',
  'Authors/Editors/Publicists: for rates, write to the desk',
  'By jdoe',
  'By law, ferries must stop.',
  'Von der Leyen spricht in Brüssel',
  'Von Berlin nach Paris',
  'Por Buenos Aires',
  'Por ahora no hay acuerdo',
  'Di più su questo tema',
  'Bystanders watched Jane Doe leave.',
  'Authorities said nothing.',
  'Parliament voted on Thursday.',
  '사진기자 박민수',
  '편집 박민수 기자',
  '기자 간담회',
  '하노이 특파원',
  '(서울=연합뉴스) 홍길동 기자 = 시의회는 오늘',
  '摄影记者 李静',
  'Редактор Сергей Кузнецов',
  'By Jane Doe'.padEnd(201, ' and Jane Doe'),
];

describe('readByline', () => {
  it.each(BYLINES)('reads %j', (line, byline, authors, agency) => {
    const found = readByline(line);
    expect(found && { ...found, agency: found.agency?.id ?? null }).toEqual({ byline, authors, agency });
  });

  it.each(REFUSED)('takes %j for no byline', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it('names nobody who is not in the line, and never throws', () => {
    const pieces = fc.constantFrom(
      'By ',
      'Jane',
      'DOE',
      ' ',
      ', ',
      ' and ',
      'AP',
      ' | ',
      '@x',
      'Staff',
      'the',
      '作者：',
      '张三',
      '2025-04-11',
      '(',
      ')',
    );
    const lines = fc.oneof(
      fc.string(),
      // Lines come with single spaces.
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('').replace(/ +/g, ' ')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const found = readByline(line);
        for (const name of found?.authors ?? []) expect(line).toContain(name);
        expect(line).toContain(found?.byline ?? '');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('brackets', () => {
  it('join no words to a name', () => {
    expect(readByline('By Jane DOE()DOE')?.authors).toEqual([]);
    expect(readByline('By Jane Doe (Reuters)')?.authors).toEqual(['Jane Doe']);
  });
});

describe('the words that open a byline', () => {
  it.each([...LABELS])('open it with a colon, however %j is written', (label) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${label}$`)), (words) => {
        expect(readByline(`${words}: Jane Doe`)?.authors).toEqual(['Jane Doe']);
      }),
    );
  });

  it.each([...OPENINGS])('open it with a space, however %j is written', (opening) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${opening}$`)), (words) => {
        expect(readByline(`${words} Jane Doe`)?.authors).toEqual(['Jane Doe']);
      }),
    );
  });
});

describe('readNames', () => {
  it.each([
    ['Jana Roth Follow', ['Jana Roth']],
    ['Jana Rothová Články autora', ['Jana Rothová']],
    ['Von Jana Roth', ['Jana Roth']],
    ['Jana Roth3.11.2023', ['Jana Roth']],
    ['Elif Kara Yayınlanma: 03.11.2023', ['Elif Kara']],
    ['Jana Roth 3 days ago', ['Jana Roth']],
    ['Jane Doe and John Roe, Engineering at Cove', ['Jane Doe', 'John Roe']],
    ['佐伯 美咲', ['佐伯 美咲']],
    ['张三 李四', ['张三', '李四']],
    ['© Harbour Pictures / John Roe', undefined],
    ['Über Jana', undefined],
    ['사진기자 박민수', undefined],
    ['摄影记者 李静', undefined],
    ['Фото Сергея Кузнецова', undefined],
    ['Starring Jane Doe', undefined],
  ])('reads %j', (line, authors) => {
    expect(readNames(line)?.authors).toEqual(authors);
  });
});

describe('readBesideDate', () => {
  it.each([
    ['May 3, 2025 by Jane Doe', ['Jane Doe']],
    ['03/01/2017 by Jane Doe, Candidate to the Harbour Committee', ['Jane Doe']],
    ['Posted on December 18, 2025 Posted by Jane Doe 59 Comments', ['Jane Doe']],
    ['3 min read · By Jane Doe', ['Jane Doe']],
    ['2.03.2018von Jana Roth |', ['Jana Roth']],
    ['Posted on October 8, 2022 October 11, 2022 by Jane Doe', ['Jane Doe']],
    ['Details Written by Jane Doe Category: Club news Published: 22 May 2023 Hits: 1874', ['Jane Doe']],
    ['May 3, 2025 in the harbour by the wall', undefined],
  ])('reads %j', (line, authors) => {
    expect(readBesideDate(line)?.authors).toEqual(authors);
  });
});

describe('readBesideMarks', () => {
  it.each([
    ['Leave a Comment / Harbour / By Jane Doe', ['Jane Doe']],
    ['Opinion | By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['/0 Comments/in News /by Jane Doe', ['Jane Doe']],
    ['Kultur – von Jana Roth', ['Jana Roth']],
    // The headline of another story, a product, a word, and what is no name.
    ['Ferry fares will go up again – by Jane Doe', undefined],
    ['Shop / By Industry', undefined],
    ['Harbour | by admin', undefined],
    ['Day - By The Sea', undefined],
  ])('reads %j', (line, authors) => {
    expect(readBesideMarks(line)?.authors).toEqual(authors);
  });
});

describe('readHandle', () => {
  it.each([
    ['by jdoe', ['jdoe']],
    ['By jdoe_42 April 11, 2025 No Comments', ['jdoe_42']],
    ['Stefan', ['Stefan']],
    ['By industry', undefined],
    ['By Texas', undefined],
    ['By Staff', undefined],
    ['by the wall', undefined],
    ['April 11, 2025', undefined],
    ['Posted on April 11, 2025', undefined],
    ['2025', undefined],
  ])('reads %j', (line, authors) => {
    expect(readHandle(line)?.authors).toEqual(authors);
  });
});

describe('readReportersIn', () => {
  it.each([
    ['新华社贵阳4月11日电（记者张三、李四光）', ['张三', '李四光']],
    ['新华社北京3月3日电（张三）', ['张三']],
    ['（中央社記者王小明台北20日電）', ['王小明']],
    ['（中央社記者王明華盛頓3日專電）', ['王明']],
    ['（中央社記者李安日內瓦3日電）', ['李安']],
    ['（中央社記者歐陽夢萍首爾3日電）', ['歐陽夢萍']],
    ['（中央社記者王明、李安台北3日電）', ['王明', '李安']],
    ['（中央社記者王小明某某鎮3日電）', undefined],
    ['(춘천=연합뉴스) 홍길동 기자', ['홍길동']],
    ['(도쿄=연합뉴스) 홍길동 특파원', ['홍길동']],
    ['[세종=이데일리 홍길동 기자]', ['홍길동']],
    ['[파이낸셜뉴스 대전=홍길동 기자]', ['홍길동']],
    ['【ロンドン＝山田太郎】', ['山田太郎']],
    ['新华社北京1月20日电', undefined],
    ['【パリ＝共同】', undefined],
    ['Maria Lund LONDON (AP) — ', ['Maria Lund']],
    ['Associated Press LONDON (AP) — ', undefined],
    ['Von Anna Marsch, Berlin (dpa) - ', ['Anna Marsch']],
    ['МОСКВА, 3 мар — РИА Новости, Анна Иванова. ', ['Анна Иванова']],
    ['МОСКВА, 3 мая. /Корр. ТАСС Иван Петров/. ', ['Иван Петров']],
    ['BEIRUT (AP) — ', undefined],
    ['WASHINGTON (AP), Jan. 5 — ', undefined],
  ])('reads who reports in %s', (printed, authors) => {
    const dateline = readDateline(`${printed}Nobody was hurt.`)?.dateline;
    expect(dateline && readReportersIn(dateline)?.authors).toEqual(authors);
  });
});
