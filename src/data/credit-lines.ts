import { lazy } from '../text/lazy.ts';
import type { LineShape } from './line-shape.ts';
import { words } from './words.ts';

/** A shape of line that names who helped to make a story or who owns it. */
export interface CreditLine extends LineShape {
  /** Its pattern is matched against the line as printed: capitals tell names. */
  asPrinted?: true;
  /** What follows is names and jobs: a line that reads on is a sentence of the story. */
  ofNames?: true;
}

/** Words in small letters that stand among the names of a credit. */
export const BESIDE_NAMES: ReadonlySet<string> = words(
  'by and in of for with from at the a an on to via or as de von van bin al reporting writing editing reported written edited compiled produced translated additional further other reports research graphics photography photos video text wire wires staff writers reporters editors',
);

/** More small words than these among names are prose. */
export const MOST_SMALL_WORDS = 3;

/** Longest credit line, in characters; longer ones are prose that happens to begin alike. */
export const LONGEST_CREDIT = 600;

const AGENCY_STAFF =
  '(?:writers?|reporters?|journalists?|correspondents?|video(?:journalist| journalist)s?|photographers?|editors?|researchers?|producers?|columnists?)';

export const CREDIT_LINES: readonly CreditLine[] = [
  {
    what: 'says who reported and edited',
    hint: {
      first: words(
        'additional further other reporting writing editing text compiled edited written produced translated translation research graphics photography photos video',
      ),
    },
    pattern: () =>
      /^[([]?(?:additional |further |other )?(?:reporting|writing|editing|text|compiled|edited|written|produced|translated|translation|research|graphics|photography|photos|video) by\s?:? ?\S.*$/u,
    ofNames: true,
  },
  {
    what: 'names contributors',
    hint: { first: words('contributing contributor contributors with') },
    pattern: () =>
      /^[([]?(?:contributing(?: writers?| reporters?)?|contributors?|with (?:(?:agency )?inputs?|reporting|files|material|information|additional reporting) (?:by|from))\s?:?\s\p{Ll}.*$/u,
    ofNames: true,
  },
  {
    what: 'names contributors',
    hint: { holds: /contributed/ },
    pattern: () =>
      /\bcontributed (?:(?:reporting|research|additional reporting|writing) )?(?:to|for) (?:this|the) (?:report|story|article|piece|dispatch|account)\b/u,
  },
  {
    what: 'names contributors',
    hint: { holds: /contributed/ },
    pattern: () => /\bcontributed (?:(?:from|in) [\p{Lu}][\p{L} .'’-]{1,40}\.?|reporting\.?)$/u,
    asPrinted: true,
  },
  {
    what: 'names contributors',
    hint: { holds: /reported from/ },
    pattern: lazy(
      () =>
        new RegExp(String.raw`^(?:\p{Lu}[\p{L}.&'’-]* ){1,5}${AGENCY_STAFF}\b.{0,300}\breported from\b`, 'u'),
    ),
    asPrinted: true,
  },
  {
    what: 'names contributors',
    hint: { holds: /reported from|contributed/ },
    pattern: () =>
      /^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|de|del|van|von|der|den|bin|al)){1,12},? (?:reported|contributed) from \p{Lu}[\p{L}.'’, -]{1,60}\.?$/u,
    asPrinted: true,
  },
  {
    what: 'a copyright line',
    hint: { holds: /©|\(c\)|copyright|&copy;/ },
    pattern: () =>
      /^\W{0,3}(?:©|\(c\)|copyright\b(?!,? (?:and|policy|notice|information|infringement|trademark|claims?)\b)|&copy;)(?=.{0,40}(?:\d{4}|\p{Ll}))/u,
  },
  {
    what: 'a copyright line',
    hint: { holds: /rights reserved/ },
    pattern: () => /^(?=.{0,300}\ball rights reserved\b)(?!.{0,300}\b(?:said|told)\b)/u,
  },
  {
    what: 'says who provided it',
    hint: { first: words('provided distributed published syndicated') },
    pattern: () => /^(?:©\s*)?(?:provided|distributed|published|syndicated) by\b(?! the (?:end|time))/u,
    ofNames: true,
  },
  {
    what: 'says where it first appeared',
    hint: {
      first: words('this the'),
      holds: /^[([]?(?:this|the) (?:article|story|report|piece|post|content)/,
    },
    pattern: () =>
      /^[([]?(?:this (?:article|story|report|piece|post|content)|the (?:article|story|piece|post))\b.{0,80}\b(?:was|is|has been|first|originally) (?:first |originally )?(?:published|appeared|produced|provided|supplied|republished|distributed|written|reported)\b.{0,240}$/u,
  },
  {
    what: 'says in which edition it was printed',
    hint: { first: words('a an'), holds: /version of this/ },
    pattern: () =>
      /^[([]?an? (?:shorter |longer |different |print )?version of this (?:article|story|report|piece|column|review|interview|essay|obituary) (?:first |originally |also |was |is |has )*(?:appear|run|ran|printed|published).{0,240}$/u,
  },
  {
    what: 'says which agency it comes from',
    hint: { holds: /feed/ },
    pattern: () =>
      /^[([]?(?:disclaimer:? ?)?(?:this|the|except for the) (?:article|story|report|news|headline|copy|content)\b.{0,200}(?:syndicated|agency|wire|news) feed\b.{0,80}$/u,
  },
  {
    what: 'says where it first appeared, in another language',
    hint: {
      first: words('este esta cet ce dieser questo dit ten эта материал материала материалы'),
      holds:
        /^[([]?(?:este artículo|esta nota|este reportaje|este artigo|este texto|esta reportagem|cet article|ce texte|dieser (?:artikel|text|beitrag)|questo articolo|dit artikel|ten artykuł|эта статья|материал)/,
    },
    pattern: () =>
      /^[([]?(?:este artículo|esta nota|este reportaje|este artigo|este texto|esta reportagem|cet article|ce texte|dieser (?:artikel|text|beitrag)|questo articolo|dit artikel|ten artykuł|эта статья|материал).{0,60}(?:publicad[oa] (?:originalmente|originariamente|por primera vez)|(?:originalmente|primeiramente) publicad[oa]|(?:initialement|d['’]abord) (?:été )?(?:publié|paru)|(?:publié|paru) (?:initialement|à l['’]origine|pour la première fois)|(?:erschien|ist) (?:zuerst|zunächst|ursprünglich)|pubblicato (?:originariamente|originalmente|per la prima volta)|(?:verscheen eerder|eerder verschenen|oorspronkelijk gepubliceerd)|(?:ukazał się pierwotnie|pierwotnie ukazał się)|впервые (?:был[аи]? )?опубликован).{0,200}$/u,
  },
  {
    what: 'says who took the pictures',
    hint: { first: words('photo photos image images picture pictures credit foto fotos bild') },
    pattern: () =>
      /^\(?(?:photos?|images?|pictures?|(?:photo|image|picture) (?:credit|source)s?|credit|fotos?|bild|foto)\s?(?:by|courtesy(?: of)?|:|：)\s?\S.{0,160}$/u,
  },
  {
    what: 'says who reported and edited, in another language',
    hint: {
      first: words(
        'reporte editado edición reportage version reportagem edição traducido traduzido con com avec mit bericht репортаж редактор перевод 责任编辑 責任編輯 责编 編集 翻訳 إعداد تحرير تغطية एजेंसी इनपुट',
      ),
    },
    pattern: () =>
      /^[(（[【]?(?:(?:[Rr]eporte(?: adicional)?|[Ee]ditado(?: en español)?|[Ee]dición|[Rr]eportagem(?: adicional)?|[Ee]dição|[Tt]raducido|[Tt]raduzido) (?:de|por)\s?\p{Lu}|[Cc]on información de \p{Lu}|[Cc]om informações d[aeo]s? \p{Lu}|(?:[Rr]eportage|[Vv]ersion française)(?: de)? \p{Lu}[^\n]{1,80}(?:édité|édition)|[Aa]vec (?:l['’])?\p{Lu}{2,}|[Mm]it (?:Material|Agenturmaterial|Informationen)(?: (?:von|der)|[).]|$)|[Bb]ericht von \p{Lu}|(?:Репортаж|Редактор|Перевод)[:\s]+\p{Lu}|(?:责任编辑|責任編輯|责编|編集|翻訳)[：:／/]|(?:إعداد|تحرير|تغطية صحفية)[\s:]|(?:एजेंसी )?इनपुट)[^\n]{0,200}$/u,
    asPrinted: true,
  },
  {
    what: 'a copyright line, in another language',
    hint: {
      holds:
        /reservad|réservés|vorbehalten|riservat|защищены|版权所有|版權所有|無断|무단|저작권자|الحقوق محفوظة|सर्वाधिकार/,
    },
    pattern: () =>
      /^[^\n]{0,120}(?:derechos reservados|direitos reservados|droits réservés|rechte vorbehalten|diritti riservati|riproduzione riservata|права защищены|版权所有|版權所有|無断(?:転載|複製)|무단\s?전재|저작권자|الحقوق محفوظة|सर्वाधिकार सुरक्षित)[^\n]{0,120}$/u,
  },
  {
    what: 'says who took the pictures, in another language',
    hint: {
      first: words('фото 写真 撮影 摄影 攝影 사진 تصوير फोटो imagen crédit crédits photo photos'),
    },
    pattern: () =>
      /^[(（【[]?(?:фото|写真|撮影|摄影|攝影|사진|تصوير|फोटो|imagen|crédits?(?: photo)?|photos? )\s?[:：=＝／/]\s?\S[^\n]{0,160}$/u,
  },
];

/** Tells the credit lines that say who owns a text from those that say who made it. */
export const COPYRIGHT =
  /©|\(c\)|copyright|rights reserved|reservad|réservés|vorbehalten|riservat|защищены|版权所有|版權所有|無断|무단|저작권자/iu;
