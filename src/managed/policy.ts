import * as v from 'valibot';

/** What an administrator decides for all readers of an organisation, over what each of them chose. */
export interface Policy {
  /** Hosts whose news pages are read by themselves, as far as the browser grants access. */
  sitesOn: readonly string[];
  /** Hosts whose pages are never read, not on a click either. They outweigh `sitesOn`. */
  sitesOff: readonly string[];
  /** Days after its last change at which an annotation is deleted for good; null keeps everything. */
  retentionDays: number | null;
  /** No files are made of what is kept. */
  exportOff: boolean;
}

/** What holds where nobody decided anything. */
export const noPolicy: Policy = { sitesOn: [], sitesOff: [], retentionDays: null, exportOff: false };

const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** `news.example`, or `*.news.example` for it and all below it; what is no host is left out. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.maxLength(10_000),
  v.transform((given) =>
    given.flatMap((host) => (typeof host === 'string' ? host.trim().toLowerCase() : [])),
  ),
  v.transform((given) => [...new Set(given.filter((host) => host.length <= 255 && HOST.test(host)))]),
);

const policy = v.object({
  sitesOn: v.fallback(hosts, []),
  sitesOff: v.fallback(hosts, []),
  retentionDays: v.fallback(
    v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(36_500))),
    null,
  ),
  exportOff: v.fallback(v.boolean(), false),
}) satisfies v.GenericSchema<unknown, Policy>;

/** The policy in what the browser hands over as managed storage. What is missing or malformed is as if nobody had decided it. */
export function parsePolicy(managed: unknown): Policy {
  const given = typeof managed === 'object' && managed !== null ? managed : {};
  return v.parse(policy, { sitesOn: [], sitesOff: [], retentionDays: null, exportOff: false, ...given });
}

/** Whether a host is one of those named, or stands below a `*.` one. */
export function isNamed(host: string, named: readonly string[]): boolean {
  return named.some((name) =>
    name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name,
  );
}

/** What is decided of a host; null where its reader decides. */
export function decided(host: string, { sitesOn, sitesOff }: Policy): 'on' | 'off' | null {
  if (isNamed(host, sitesOff)) return 'off';
  return isNamed(host, sitesOn) ? 'on' : null;
}

/** The moment before which nothing is kept, as ISO 8601 UTC; null where everything is. */
export function keptSince({ retentionDays }: Policy, now: Date): string | null {
  if (retentionDays === null) return null;
  return new Date(now.getTime() - retentionDays * 86_400_000).toISOString();
}
