import { words } from './words.ts';

/**
 * Words that no line ends with unless it was cut there: articles, prepositions and conjunctions of the languages in
 * Latin, Cyrillic and Greek letters that have the most pages.
 */
export const JOINING_WORDS = words(`
  a about after against among an and as at because before between but by during for from in into its my nor of or our
  over than that the their through to toward towards under until via when where which while who whose with within without
  your
  al ante como con contra cuando de del desde donde el en entre hacia hasta la las lo los o para pero por que según sin
  sobre su sus tras un una y
  ao aos às com da das do dos e em mas na nas no nos num numa ou pela pelas pelo pelos quando sem sob
  au aux avec chez dans depuis des dont du et jusque le les leur mais ni par pour quand sans ses sous sur une vers
  als an auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines für gegen im ins ist mit
  nach oder ohne seit sich sowie und unter vom von vor wegen weil wenn wie wird zu zum zur zwischen über
  agli ai alla alle allo che col come dagli dai dal dalla dalle degli dei dell della delle dello di fra gli i il nei nel
  nella nelle per più quando se senza sugli sui sul sulla tra uno
  aan bij de door een het met naar om op te tegen tot uit van voor waar
  av från för ett hos i med mellan och om på som till vid att den det fra og til ved af mellem
  bez dla do i lub na nad od oraz po pod przed przez przy się w z za ze że
  bir da de ile için ki ve veya
  а без в во для до за и из или к ко между на не о об от по под при про с со у что через це та із зі й як що щодо
  και με για από στην στον στο στη της του των τον την το τα
`);

/** The same in Chinese and Japanese, which write no spaces. */
export const JOINING_PARTICLES: ReadonlySet<string> = new Set('在和与與的对對从從于於由被把向及或がをにのへ');
