/**
 * Addresses that players in a page are filled from, and the page where the same is seen. Each pattern is matched
 * against an address without its scheme and `www.`; what it finds stands for the `#`.
 */
export const PLAYERS: readonly (readonly [pattern: RegExp, seenAt: string])[] = [
  [
    /^youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{11})(?![\w-])/,
    'https://www.youtube.com/watch?v=#',
  ],
  [/^(?:m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?![\w-])/, 'https://www.youtube.com/watch?v=#'],
  [/^youtu\.be\/([\w-]{11})(?![\w-])/, 'https://www.youtube.com/watch?v=#'],
  [/^(?:player\.vimeo\.com\/video|vimeo\.com)\/(\d{5,12})(?!\d)/, 'https://vimeo.com/#'],
  [/^(?:geo\.)?dailymotion\.com\/(?:embed\/)?video\/(\w{5,10})/, 'https://www.dailymotion.com/video/#'],
  [
    /^open\.spotify\.com\/(?:embed\/)?((?:track|album|playlist|episode|show)\/\w{22})/,
    'https://open.spotify.com/#',
  ],
  [/^(?:embed\.)?ted\.com\/talks\/(\w{3,200})/, 'https://www.ted.com/talks/#'],
  [/^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?bvid=(\w{10,14})/, 'https://www.bilibili.com/video/#'],
  [/^bilibili\.com\/video\/(BV\w{10})/, 'https://www.bilibili.com/video/#'],
  [/^rutube\.ru\/(?:play\/embed|video)\/(\w{20,40})/, 'https://rutube.ru/video/#'],
];

/** Elements that name what they play by its sign alone, and where that is seen. */
export const PLAYER_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['amp-dailymotion', 'https://www.dailymotion.com/video/#'],
  ['amp-vimeo', 'https://vimeo.com/#'],
  ['amp-youtube', 'https://www.youtube.com/watch?v=#'],
  ['lite-vimeo', 'https://vimeo.com/#'],
  ['lite-youtube', 'https://www.youtube.com/watch?v=#'],
]);
