import { lazy } from '../text/lazy.ts';

/** What says that a picture's credit follows. */
const PICTURE = [
  'photos?|images?|pictures?|photograph|illustration|credit|(?:photo|image|picture) credit',
  'fotos?|fotografías?|imagen|imágenes|crédito foto|crédit photo',
  'bild|bilder|bildquelle|bildnachweis|grafik',
  'immagine|afbeelding|beeld|zdjęcie|fot\\.|kuva|fotó|fotoğraf',
  'фото|снимок|φωτογραφία|φωτ\\.|صورة|תמונה|צילום|फोटो|ছবি|ภาพ|ảnh|foto cedida|عکس|写真|사진',
].join('|');

/** These say it only in brackets: a line that ends in `Source: the ministry` may be of the story. */
const IN_BRACKETS = `${PICTURE}|courtesy|créditos?|crédits?|quelle`;

/** Where pictures are sold and given away; they report nothing. */
const LIBRARIES = 'getty images|shutterstock|istock|unsplash|pexels|alamy|adobe stock';

/** The name of one, in lower case. */
export const PICTURE_LIBRARY = lazy(
  () =>
    new RegExp(
      `(?<!\\w)(?:${LIBRARIES}|adobestock|stock\\.adobe\\.com|pixabay|depositphotos|dreamstime|123rf|freepik|flickr|wikimedia)(?!\\w)`,
    ),
);

const AGENCIES = `getty images for [^.]{1,20}|${LIBRARIES}|afp|reuters|ap|dpa|epa|efe|ansa|tass|imago|picture alliance|apa|keystone`;

/** The shortest and the longest caption, in characters; and how much of its end is looked at. */
export const SHORTEST_CAPTION = 11;
export const LONGEST_CAPTION = 500;
export const LONGEST_END = 110;

/** `(Cove Courier / Ana Ruiz)`. */
const PAPER_AND_NAME = '\\([^()/]{3,40}\\s/\\s[^()/]{3,40}\\)$';
/** `정선=박서연 기자`, `（記者林欣怡攝）`, `新华社记者 张三 摄`, `船を出す漁師ら＝26日、石川県輪島市（共同）`. */
const EAST_ASIAN =
  '(?:=\\s?[가-힣]{2,4}\\s?(?:선임)?기자|[记記]者\\s?[\\u3400-\\u9fff]{2,4}\\s?[摄攝][）)]?|[、,，][\\u3400-\\u9fff]{2,6}撮影[）)]?|[=＝](?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日[^。]{0,40})$';

/** Something of it stands in every end of a caption, and in few other lines; quick to find. */
export const CREDIT_SIGN = /[©:：/|=＝摄攝撮]|via |by |courtesy /;

/** And one of these does. */
export const CREDIT_WORD = lazy(
  () => new RegExp(`©|${IN_BRACKETS}|(?:/|\\bvia|\\|)\\s?(?:${AGENCIES})|${PAPER_AND_NAME}|${EAST_ASIAN}`),
);

/**
 * How captions end, in lower case. What stands before is the caption, for a credit alone is a line of another kind.
 */
export const CREDITS_AT_END: readonly (() => RegExp)[] = [
  // (Photo: Ana Ruiz), (Foto: dpa), (Bildquelle: Ring der Landjugend)
  lazy(
    () =>
      new RegExp(
        `.\\s?[(\\[](?:${IN_BRACKETS})(?: credits?| courtesy)?\\s?(?:[:：©]|by |courtesy)[^()]{1,90}[)\\]]\\W{0,2}$`,
      ),
  ),
  // ... at the quay. Photo: Ana Ruiz; ... | Foto: dpa
  lazy(
    () =>
      new RegExp(`.(?:[\\s|—–.)]|\\s-)(?:${PICTURE})\\s?(?:[:：/©]|by |courtesy of )\\s?[^.!?:]{2,60}\\.?$`),
  ),
  lazy(() => new RegExp(`.(?:${PAPER_AND_NAME}|${EAST_ASIAN})`)),
  // ... at the quay. © Ana Ruiz
  () => /.[^\d\s(]\s?\(?©(?!\s?\d)[^.©]{2,60}$/,
  // ... at the quay. Ana Ruiz / Getty Images
  lazy(() => new RegExp(`.(?:/|\\bvia|\\|)\\s?(?:${AGENCIES})\\)?$`)),
];
