import { lazy } from '../text/lazy.ts';
import type { Label } from '../types.ts';
import type { LineShape } from './line-shape.ts';
import { words } from './words.ts';

/** A shape of line that a page's machinery prints, wherever it stands. */
export interface SetPhrase extends LineShape {
  label: Label;
}

/** Longest line a set phrase is looked for in, in characters; the story's own lines are longer. */
export const LONGEST_SET_PHRASE = 300;

const NUMBER = String.raw`\d[\d.,\s]*\s?[km万]?\+?`;
const COUNTED =
  'views?|hits?|reads?|readings?|clicks?|likes?|comments?|shares?|times?|replies|votes?|thumbs? ?up|visits?|popularity|favou?rites?|collections?|pageviews?|downloads?|forwards?';

const SHORT_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** Tried in order; the first that fits is the verdict. Anchored at both ends unless the line is told by its start. */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    label: 'counter',
    what: 'a word and a count in brackets',
    hint: { closes: ')）]' },
    // Not `Warm-up (5 minutes)`, not `The Garden (1990)`.
    pattern: lazy(
      () =>
        new RegExp(
          String.raw`^[^\d()（）[\].]{0,40}[(（[]\s*(?!(?:19|20)\d\d[)）\]])${NUMBER}\s*(?:${COUNTED})?\s*[)）\]]$`,
          'u',
        ),
    ),
  },
  {
    label: 'counter',
    what: 'a counter',
    hint: {
      first: words(
        'view views hit hits read reads reading readings click clicks like likes comment comments share shares time times replies vote votes thumb thumbs thumbup thumbsup visit visits popularity favorite favorites favourite favourites collection collections pageview pageviews download downloads forward forwards',
      ),
      holds: /\d/,
    },
    pattern: lazy(
      () =>
        new RegExp(String.raw`^(?:${COUNTED})\s*[:：]?\s*${NUMBER}(?:\s*(?:time\(s\)|${COUNTED}))?$`, 'u'),
    ),
  },
  {
    label: 'counter',
    what: 'a counter',
    hint: { opens: /^\d/ },
    pattern: lazy(
      () =>
        new RegExp(
          String.raw`^${NUMBER}\s*(?:${COUNTED}|time\(s\)|people (?:like|read|viewed)(?: this)?)$`,
          'u',
        ),
    ),
  },
  {
    label: 'counter',
    what: 'a counter',
    hint: { opens: /^[^ -~]{1,2}\ufe0f?\s*\d/ },
    pattern: () => /^\p{Extended_Pictographic}\ufe0f?\s*\d[\d.,]*$/u,
  },
  {
    label: 'meta',
    what: 'the headline of the page that it was copied from',
    hint: { opens: /^原/ },
    pattern: () => /^原(?:标题|標題|题|題)\s*[:：]/u,
  },
  {
    label: 'navigation',
    what: 'how long it takes to read',
    hint: {
      first: words(
        'read reading estimated lesezeit lesedauer temps tiempo tempo leitura leestijd время czas okuma',
      ),
      holds: /\d/,
    },
    pattern: () =>
      /^(?:(?:estimated )?read(?:ing)? time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leitura|leestijd|время чтения|czas czytania|okuma süresi)(?:\s*[:：-]\s*|\s+)(?:ca\.? |de |about |approx\.? )?\d{1,3}\s?\p{L}{1,9}\.?$/u,
  },
  {
    label: 'navigation',
    what: 'how long it takes to read',
    hint: { opens: /^\d/ },
    pattern: () =>
      /^\d{1,3}\s?-?\s?(?:m|mins?\.?|minutes?|minuten|minutos?|minuti|minuta|мин\.?|минут\p{L}?|dk\.?|dakika)[\s-](?:reads?|reading|read(?:ing)? time|to read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|lezen|чтения|czytania|okuma(?: süresi)?)$/u,
  },
  {
    label: 'navigation',
    what: 'a link to the story before or after',
    hint: {
      first: words(
        'the previous prev next last older newer 上一篇 上一页 下一篇 下一页 前の記事 次の記事 이전 이전글 다음 다음글 vorheriger nächster précédent suivant anterior siguiente próximo предыдущая следующая',
      ),
    },
    pattern: () =>
      /^(?:(?:the )?(?:previous|prev|next|last|older|newer)(?: (?:article|post|story|page|one|news|entry|chapter|piece|item|up))?|上一[篇页]|下一[篇页]|前の記事|次の記事|이전 ?글|다음 ?글|vorheriger(?: artikel)?|nächster(?: artikel)?|précédent|suivant|anterior|siguiente|próximo|предыдущая|следующая)\s*(?:[:：>»→|<«←].{0,240}|)$/u,
  },
  {
    label: 'navigation',
    what: 'a link to the story before or after',
    hint: { opens: /^(?:[<«←‹]|prev)/ },
    pattern: () =>
      /^[<«←‹]+\s*(?:previous|prev|back|older)\b.{0,240}$|^(?:previous|prev)\s*[<«←‹]+.{0,240}$/u,
  },
  {
    label: 'navigation',
    what: 'a link to the story before or after',
    hint: { closes: '>»→›' },
    pattern: () => /^.{0,240}\bnext(?: article| post| story| page)?\s*[>»→›]+$/u,
  },
  {
    label: 'navigation',
    what: 'a line of tags',
    hint: {
      first: words(
        'tag tags tagged keyword keywords label labels filed topic topics hashtag hashtags article 标签 關鍵詞 关键词 タグ 태그 schlagwörter schlagworte mots etiquetas теги метки',
      ),
    },
    pattern: () =>
      /^(?:tags?|tagged(?: with| as| in)?|keywords?|labels?|filed under|topics?|hashtags?|article tags|标签|關鍵詞|关键词|タグ|태그|schlagwörter|schlagworte|mots-clés|etiquetas|теги|метки)\s*[:：].{0,280}$/u,
  },
  {
    label: 'navigation',
    what: 'a line of hashtags',
    hint: { opens: /^#/ },
    pattern: () => /^#[^\s#,]+(?:[\s,]+#[^\s#,]+)*$/,
  },
  {
    // Those that are whole lines: a pattern of plain words compiles in a tenth of the time.
    label: 'navigation',
    what: 'a page control',
    hint: {
      first: words(
        'share print e email save bookmark view views comment comments reply like follow subscribe sign log login register home menu search top close advertisement advertisements sponsored ad show load see more collect copy link facebook twitter x whatsapp telegram linkedin reddit pinterest weibo wechat instagram youtube tiktok listen play editor',
      ),
    },
    pattern: () =>
      /^(?:share|print|e-?mail|save|bookmark|views?|comments?|reply|like|follow|subscribe|sign (?:in|up)|log ?in|register|home|menu|search|top|close|advertisements?|sponsored|ad|(?:(?:show|load|see|view) )?more|collect|copy link|link copied|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|weibo|wechat|instagram|youtube|tiktok|listen|play|editor)$/,
  },
  {
    label: 'navigation',
    what: 'a page control',
    hint: {
      first: words(
        'share print e email leave follow subscribe skip back loading read report favorite favorites favourite favourites add font text enlarge toggle original editor editors responsible',
      ),
    },
    pattern: () =>
      /^(?:share(?: (?:this|to|on|with|via)\b.{0,80}|:.{0,80})|print this(?: page| article)?|e-?mail this|leave a (?:comment|reply)|follow us\b.{0,60}|subscribe now|skip to (?:main )?content|back to top|loading\W*|read more\W*|report(?: an error)?|favou?rite|add to favou?rites|font size\b.{0,40}|text size\b.{0,40}|enlarge(?: this)? image|toggle (?:navigation|caption)|original text|editors?:\s?\S.{0,40}|responsible editor[:：].{0,40})$/u,
  },
  {
    label: 'navigation',
    what: 'a link to the story before or after',
    hint: { opens: /^←/ },
    pattern: () => /^←\s?[^←→]{1,200}$/u,
  },
  {
    label: 'navigation',
    what: 'a link to the story before or after',
    hint: { closes: '→' },
    pattern: () => /^[^←→]{1,200}\s?→$/u,
  },
  {
    label: 'navigation',
    what: 'the way to the content',
    hint: {
      first: words('skip jump zum springe direkt aller passer saltar ir pular vai salta spring hopp przejdź'),
    },
    pattern: () =>
      /^(?:(?:skip|jump) to (?:the )?(?:main|content|navigation|search|footer|article)\b.{0,60}|(?:zum|zur|direkt zum|springe zum) (?:haupt)?(?:inhalt|navigation|suche)\b.{0,40}|(?:aller|passer) (?:au|à la) (?:contenu|recherche|menu|navigation).{0,40}|(?:saltar|ir|pular|salta|vai) (?:al?|ao?|para o|para|directamente al) (?:contenido|conteúdo|contenuto|menú|menu)\b.{0,40}|(?:ga |spring )?naar (?:de )?(?:hoofd)?inhoud.{0,40}|hopp (?:til|över till) (?:innhold|innehåll).{0,40}|przejdź do (?:treści|głównej).{0,40})$/u,
  },
  {
    label: 'chrome',
    what: 'what a site tells its visitors of their browser',
    hint: {
      first: words(
        'this your the please javascript dieser der ihr dein bitte votre ce veuillez su este tu seu',
      ),
      holds: /browser|javascript|navigateur|navegador/,
    },
    pattern: () =>
      /^(?:(?:this|your|the|dieser|der|ihr|dein) browser (?:is|does|doesn.t|has|wird|ist|unterstützt|kann)\b.{0,40}(?:support|outdated|out of date|javascript|unterstützt|veraltet|nicht).{0,160}|(?:please |you need to )?(?:enable|activate|turn on) javascript\b.{0,160}|javascript (?:is|seems|must|needs|ist|muss)\b.{0,160}|bitte aktiviere?n? (?:sie )?javascript.{0,160}|(?:votre|ce) navigateur (?:n.est|ne|est)\b.{0,160}|(?:su|este|tu|seu) navegador (?:no|não|está)\b.{0,160})$/u,
  },
  {
    label: 'chrome',
    what: 'an invitation to follow the site',
    hint: { first: words('subscribe sign join schließe abonniere abonnieren suscríbete inscreva') },
    pattern: () =>
      /^(?:(?:subscribe|sign up) (?:to|for) (?:our|the|my)\b.{0,80}\bnewsletters?\b.{0,40}|join (?:over )?\d[\d.,]* (?:other )?(?:followers|subscribers|readers)\b.{0,40}|schließe dich \d[\d.,]* (?:anderen )?(?:followern|abonnenten)\b.{0,40}|abonnieren? (?:sie )?(?:unseren|den|meinen) .{0,40}newsletter.{0,40})$/u,
  },
  {
    label: 'chrome',
    what: 'a page footer',
    hint: { first: words('powered privacy terms contact about disclaimer friend friendly friendship') },
    pattern: () =>
      /^(?:powered by|privacy policy|terms of (?:use|service)|contact us|about us|disclaimer[:：]|friend(?:ly|ship)? links?\b).{0,260}$/u,
  },
  {
    label: 'chrome',
    what: 'a page footer',
    hint: { opens: /^(?:site ?map|rss|icp|.{0,30}icp备)/ },
    pattern: () => /^(?:site ?map|rss\b(?=.{0,24}$)|icp\b|.{0,30}icp备).{0,260}$/u,
  },
  {
    // 5 captures; 09 Jan 2014 - 01 Jan 2017; Dec JAN Apr 09 2013 2014 2015
    label: 'chrome',
    what: "the toolbar of the web's archive",
    hint: { opens: new RegExp(String.raw`^(?:\d|about|collected|the wayback|${SHORT_MONTH})`) },
    pattern: lazy(
      () =>
        new RegExp(
          String.raw`^(?:\d[\d,]* captures?|\d\d ${SHORT_MONTH} \d{4} - \d\d ${SHORT_MONTH} \d{4}|(?:${SHORT_MONTH} ){2,3}\d\d (?:\d{4} ?){2,3}|about this capture|collected by|the wayback machine - https?:.{0,260})$`,
          'u',
        ),
    ),
  },
  {
    label: 'chrome',
    what: "an agency's marker",
    hint: { opens: /^\(/ },
    pattern: () =>
      /^\((?:end|lead|\d+(?:st|nd|rd|th) lead|attn:.{0,120}|more|news ?focus|yonhap feature|urgent)\)$/u,
  },
];
