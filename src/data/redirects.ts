/**
 * Hosts whose addresses only lead on to another, with the path and the parameter that holds it. A host stands also
 * for those below it.
 */
export const REDIRECTS: ReadonlyMap<string, { path: string; parameters: readonly string[] }> = new Map([
  ['google.com', { path: '/url', parameters: ['q', 'url'] }],
  ['facebook.com', { path: '/l.php', parameters: ['u'] }],
  ['l.instagram.com', { path: '/', parameters: ['u'] }],
  ['t.umblr.com', { path: '/redirect', parameters: ['z'] }],
  ['youtube.com', { path: '/redirect', parameters: ['q'] }],
  ['vk.com', { path: '/away.php', parameters: ['to'] }],
  ['out.reddit.com', { path: '', parameters: ['url'] }],
  ['safelinks.protection.outlook.com', { path: '', parameters: ['url'] }],
  ['slack-redir.net', { path: '/link', parameters: ['url'] }],
  ['link.zhihu.com', { path: '/', parameters: ['target'] }],
  ['steamcommunity.com', { path: '/linkfilter', parameters: ['url', 'u'] }],
  ['getpocket.com', { path: '/redirect', parameters: ['url'] }],
  ['duckduckgo.com', { path: '/l', parameters: ['uddg'] }],
  ['exit.sc', { path: '/', parameters: ['url'] }],
]);
