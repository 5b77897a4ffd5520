/** Legal in an address, but the end of a link, or the start of something else, in Markdown, HTML or a table. */
const DELIMITERS = /[()<>"'`\\{|}^\s]|%(?![\da-f]{2})/gi;

const percent = (character: string) =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

/**
 * An address that may be made a link: http, https or file, normalised, with every character percent-encoded that could
 * end the link early. Null for anything else (`javascript:`, `data:`, no address at all).
 */
export function linkUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^(?:https?|file):$/.test(url.protocol)) return null;
  const { href } = url;
  // In the host brackets hold an IPv6 address.
  const path = href.indexOf('/', url.protocol.length + 2);
  const rest = href.slice(path).replace(/[[\]]/g, percent);
  return `${href.slice(0, path)}${rest}`.replace(DELIMITERS, percent);
}

/** The host of an address without `www.`, or the address itself where it has none. */
export function hostOf(address: string): string {
  return (URL.canParse(address) && new URL(address).hostname.replace(/^www\./, '')) || address;
}
