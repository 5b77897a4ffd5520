const LONGEST_URL = 4096;

/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|ptr_name|format|bbc_team)|hsa_\w+|pk_\w+|mtm_\w+|matomo_\w+|guce_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|__twitter_impression|guccounter|cmpid|cmp|ocid|ncid|smid|smtyp|s_cid|s_kwcid|soc_src|soc_trk|ref_src|ref_url|fb_ref|fb_source|action_object_map|xtor|ito|ftag|intcid|vero_id|wt_mc|oly_enc_id|oly_anon_id|rb_clickid|spot_im_\w+|sr_share|taid|tpcc|trk|cvid)$/i;

/** Host names under which everyone may have a site: being below one does not make two hosts one site. */
const SHARED_HOST =
  /^(?:(?:co|com|org|net|gov|gob|edu|ac|or|ne|go)\.[a-z]{2}|(?:blogspot|wordpress|substack|medium|tumblr|wixsite|weebly|livejournal|typepad)\.com|(?:github|gitlab)\.io|(?:netlify|vercel|pages)\.(?:app|dev)|(?:web|firebaseapp)\.app|cloudfront\.net|herokuapp\.com|[a-z]+)$/;

const bareHost = (host: string) => host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|touch)\./, '');

/** Whether two hosts belong to one site: the same but for `www` and its kin, or one below the other. */
export function isSameSite(a: string, b: string): boolean {
  const one = bareHost(a);
  const other = bareHost(b);
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(`.${short}`) && !SHARED_HOST.test(short);
}

/** An address without fragment, credentials and tracking parameters; null where it is no address of http, https or file. */
export function normalizeUrl(address: string, base?: string): string | null {
  if (address.length > LONGEST_URL || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^(?:https?|file):$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!));
  url.search = kept.join('&');
  return url.href;
}

const isHome = (url: URL) => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';

/**
 * The identity of a page: the address that it states as its own, or where it was loaded from. A stated address on
 * another site, or the home page of the site for a page that is not it, is refused: it would make pages one that are not.
 * `stated` are the page's own words (canonical link, `og:url`), the best first, each maybe relative to `base`.
 */
export function canonicalUrl(location: string, base: string, stated: readonly (string | null)[]): string {
  const own = normalizeUrl(location) ?? location.slice(0, LONGEST_URL).replace(/#.*$/s, '');
  if (!/^https?:/.test(own)) return own;
  const here = new URL(own);
  for (const candidate of stated) {
    if (candidate === null || candidate.trim() === '') continue;
    const address = normalizeUrl(candidate.trim(), base);
    if (address === null) continue;
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || !isSameSite(here.host, url.host)) continue;
    if (isHome(url) && !isHome(here)) continue;
    // A page that came over https is not another one because its own link still says http.
    if (here.protocol === 'https:' && url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
    return url.href;
  }
  return own;
}
