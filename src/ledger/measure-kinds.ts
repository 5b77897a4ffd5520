/** What measures are, by the words that the news has for them, whatever the verb of the sentence; names for readers stand in the locales. */

const GAP = '(?:\\w+ ){0,3}?';
const STOPS = '(?:bans?|banned|banning|bars?|barred|barring|prohibit\\w*|restrict\\w*|curb\\w*|halt\\w*)';

/** A head with what stands on either side of it: to ban exports, a ban on exports, exports that were banned. */
const stopped = (what: string) =>
  `${STOPS} (?:on )?${GAP}${what}|${what} (?:(?:of|from|to) ${GAP})?(?:(?:was|were|is|are|be|been) )?(?:banned|barred|prohibited|restricted|halted)`;

const head = (...forms: string[]) => new RegExp(`\\b(?:${forms.join('|')})\\b`);

/**
 * Kinds by their words, folded, the more telling first. To designate, to blacklist and to sanction somebody are one thing in the news; a
 * freeze, a travel ban or a tariff is another.
 */
export const KINDS = [
  ['price_cap', head('price caps?')],
  ['entity_list', head('entity lists?')],
  [
    'tariffs',
    head(
      'tariffs?',
      '(?:import|customs|countervailing|punitive|antidumping|anti dumping) dut(?:y|ies)',
      'dut(?:y|ies) on',
    ),
  ],
  [
    'travel_ban',
    head(
      '(?:travel|visa|entry) (?:bans?|restrictions?|curbs?|revocations?)',
      `${STOPS} (?:\\w+ ){0,5}?from (?:entering|travel\\w*|visiting)`,
      'den(?:y|ies|ied|ying) (?:\\w+ ){0,3}?(?:visas?|entry)',
    ),
  ],
  [
    'asset_freeze',
    head(
      'assets? freezes?',
      '(?:freez\\w+|block\\w*) (?:of )?(?:\\w+ ){0,4}(?:assets?|accounts?|funds|property|reserves)',
      '(?:assets?|accounts?|funds|property|reserves) (?:\\w+ ){0,3}(?:frozen|blocked)',
      'fr[eo]ez\\w*',
      'froze',
      'frozen',
      'immobili[sz]\\w+',
    ),
  ],
  ['swift', head('swift')],
  ['flight_ban', head('no fly zone', 'flight bans?', 'airspace', stopped('flights?'))],
  ['embargo', head('embargo(?:e?s|ed|ing)?')],
  ['export_ban', head('export (?:controls?|bans?|restrictions?|curbs?)', stopped('exports?'))],
  ['import_ban', head('import (?:bans?|restrictions?|curbs?)', stopped('imports?'))],
  ['investment_ban', head('investment bans?', stopped('investments?'))],
  [
    'sanctions',
    head(
      '(?:counter)?sanction(?:s|ed|ing)?',
      'black ?list\\w*',
      'designat\\w+',
      'specially designated',
      'sdn',
      '(?:restrictive|punitive|economic|coercive) (?:measures|penalties)',
    ),
  ],
  ['ban', head('bans?', 'banned', 'banning', 'barred', 'barring', 'prohibit\\w*', 'prohibitions?')],
] as const satisfies readonly (readonly [kind: string, head: RegExp])[];

export type MeasureKind = (typeof KINDS)[number][0];

/** What an embargo, a ban or a control is on, by the folded words for it. */
const OBJECTS = {
  arms: ['arms', 'weapon', 'weapons'],
  oil: ['oil', 'crude', 'petroleum'],
  gas: ['gas', 'lng'],
  coal: ['coal'],
  gold: ['gold'],
  diamonds: ['diamond', 'diamonds'],
  steel: ['steel'],
  aluminium: ['aluminium', 'aluminum'],
  iron: ['iron'],
  grain: ['grain', 'grains', 'wheat'],
  fertiliser: ['fertiliser', 'fertilisers', 'fertilizer', 'fertilizers'],
  timber: ['timber'],
  caviar: ['caviar'],
  chips: ['chip', 'chips', 'semiconductor', 'semiconductors'],
  technology: ['technology', 'technologies'],
  drones: ['drone', 'drones'],
  aircraft: ['aircraft'],
  ships: ['ship', 'ships', 'tanker', 'tankers'],
  luxuries: ['luxury'],
  fish: ['fish', 'seafood'],
  uranium: ['uranium'],
  fuel: ['fuel', 'fuels'],
  trade: ['trade'],
} as const satisfies Record<string, readonly string[]>;

export type MeasureObject = keyof typeof OBJECTS;

export const objectNames = Object.keys(OBJECTS) as MeasureObject[];

const objectOf = new Map<string, MeasureObject>(
  objectNames.flatMap((name) => OBJECTS[name].map((word) => [word, name] as const)),
);

/** Kinds that are another measure where they are on other things. */
const RESTRICTS: ReadonlySet<MeasureKind> = new Set([
  'embargo',
  'ban',
  'export_ban',
  'import_ban',
  'price_cap',
  'tariffs',
]);

/** A ban on these is what others call an embargo. */
const EMBARGOED: ReadonlySet<MeasureObject> = new Set(['arms', 'oil', 'gas', 'coal']);

/** One measure by what it is: an arms embargo and an oil embargo are two. */
export interface MeasurePart {
  kind: MeasureKind;
  /** In the order of their table. */
  objects: readonly MeasureObject[];
}

/** A kind with what it restricts, by the folded words about its head. */
export function partOf(kind: MeasureKind, near: readonly string[]): MeasurePart {
  if (!RESTRICTS.has(kind)) return { kind, objects: [] };
  const named = new Set(near.map((word) => objectOf.get(word)));
  const objects = objectNames.filter((name) => named.has(name));
  const isEmbargo = kind === 'ban' && objects.some((object) => EMBARGOED.has(object));
  return { kind: isEmbargo ? 'embargo' : kind, objects };
}
