export type SiteGroupId = 'social' | 'news' | 'video' | 'shopping' | 'work' | 'games';

/** Sites people often set aside together. A host covers all its subdomains, so none is listed twice. */
export interface SiteGroup {
  readonly id: SiteGroupId;
  /** Canonical hosts: lower case, no scheme, no `www.`. */
  readonly sites: readonly string[];
}

export const siteGroups: readonly SiteGroup[] = [
  {
    id: 'social',
    sites: [
      'facebook.com',
      'instagram.com',
      'x.com',
      'twitter.com',
      'tiktok.com',
      'reddit.com',
      'threads.net',
      'threads.com',
      'bsky.app',
      'snapchat.com',
      'pinterest.com',
      'linkedin.com',
    ],
  },
  {
    id: 'news',
    sites: [
      'bbc.com',
      'bbc.co.uk',
      'theguardian.com',
      'nytimes.com',
      'cnn.com',
      'foxnews.com',
      'reuters.com',
      'apnews.com',
      'aljazeera.com',
      'lemonde.fr',
      'spiegel.de',
      'elpais.com',
      'corriere.it',
      'timesofindia.indiatimes.com',
      'asahi.com',
      'news.google.com',
    ],
  },
  {
    id: 'video',
    sites: [
      'youtube.com',
      'netflix.com',
      'primevideo.com',
      'disneyplus.com',
      'hbomax.com',
      'hulu.com',
      'paramountplus.com',
      'tv.apple.com',
      'twitch.tv',
      'vimeo.com',
    ],
  },
  {
    id: 'shopping',
    sites: [
      'amazon.com',
      'amazon.co.uk',
      'amazon.de',
      'ebay.com',
      'etsy.com',
      'aliexpress.com',
      'temu.com',
      'shein.com',
      'asos.com',
    ],
  },
  {
    id: 'work',
    sites: [
      'mail.google.com',
      'chat.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'outlook.cloud.microsoft',
      'teams.microsoft.com',
      'teams.cloud.microsoft',
      'slack.com',
    ],
  },
  {
    id: 'games',
    sites: [
      'chess.com',
      'lichess.org',
      'roblox.com',
      'steampowered.com',
      'epicgames.com',
      'poki.com',
      'crazygames.com',
      'miniclip.com',
      'coolmathgames.com',
      'y8.com',
      'addictinggames.com',
    ],
  },
];
