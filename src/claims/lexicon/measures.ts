/**
 * Words that name a sanction or a like restrictive measure, the acts done with it, and what it touches.
 * A group is a feature of the claim model; the words are facts of usage, gathered by reading sanctions news
 * and government releases from 1987 on.
 */
import { list, verbs } from './inflect';

/** Words that by themselves nearly always tell of a measure. */
export const MEASURES = {
  sanction: list(`
    sanction, sanctions, sanctioning, countersanctions, counter-sanctions, counter sanctions, sanctions relief,
    sanctions regime, sanctions package, sanctions programme, sanctions program, unsanctioned, nonsanctioned,
    embargo, embargoes, embargos, embargoed, embargoing, snapback, snap-back, snap back, snapped back, snapping back,
    anti-sanctions, maximum pressure campaign, economic warfare, financial penalties, economic penalties, trade penalties,
    economic measures, restrictive measures, punitive measures, coercive measures, economic pressure, blockade, blockades,
    trade curbs, economic boycott, boycott, boycotts`),
  sanctioned: list(
    'sanctioned, sanctions-hit, sanction-hit, u.s. - sanctioned, sanctions-busting, sanctions busting',
  ),
  blacklist: list(`
    blacklist, blacklists, blacklisted, blacklisting, blacklistings, black list, black-list, sanctions list, sanction list,
    entity list, specially designated nationals, specially designated, specially designated global terrorist, sdn, sdn list,
    sdgt, delist, delists, delisted, delisting, delistings, state sponsor of terrorism, state sponsors of terrorism,
    foreign terrorist organization, foreign terrorist organizations, terrorist list, terror list, terrorism list,
    denied persons list, consolidated list, watchlist`),
  designation: list(`
    designation, designations, designate, designates, designated, designating, re-designated, redesignated, redesignation,
    co-designated, undesignated`),
  freeze: list(`
    asset freeze, asset freezes, assets freeze, assets freezes, asset-freeze, asset-freezes, frozen assets, blocked property,
    blocked persons, blocked person, blocked assets, frozen funds, immobilized assets, immobilised assets, frozen accounts`),
  travel: list(`
    travel ban, travel bans, visa ban, visa bans, visa restriction, visa restrictions, travel restriction, travel restrictions,
    entry ban, entry bans, ineligible for entry, ineligible for visas, visa revocations, suspension of entry, suspending entry`),
  exportControl: list(`
    export control, export controls, export ban, export bans, export restriction, export restrictions, import ban,
    import bans, import restriction, import restrictions, trade restriction, trade restrictions, trade ban, trade bans,
    export curbs, import curbs, investment ban, oil ban, arms ban, flight ban, price cap, price caps, oil price cap,
    trade barriers, technology restrictions, financial restrictions, economic restrictions, swift, no-fly zone`),
  tariff: list(`
    tariff, tariffs, duties, duty, import quotas, retaliatory tariffs, punitive tariffs, punitive duties, import duties,
    countervailing duties`),
  penalty: list(`
    penalty, penalties, punishment, punishments, restriction, restrictions, curb, curbs, measure, measures,
    countermeasure, countermeasures, counter-measure, counter-measures, counter measures, retaliation, retaliatory,
    retaliate, reprisals, punitive, relief, isolation, isolate, squeeze, crackdown, ban, bans, prohibition, prohibitions,
    limits, constraints, actions, steps, action`),
  instrument: list(`
    ofac, office of foreign assets control, caatsa, ieepa, magnitsky, executive order, executive orders, e.o., eo, unscr,
    jackson - vanik, helms - burton, iran sanctions act, section 231, section 301, section 311, sectoral, isa, iinksna, inksna,
    international emergency economic powers act, cisada, ndaa, patriot act, trading with the enemy act, directive`),
  licence: list(`
    waiver, waivers, waive, waives, waived, waiving, exemption, exemptions, exempt, exempted, exempting, license,
    licenses, licence, licences, general license, general licence, carve-out, carve-outs, exception, exceptions,
    wind-down, humanitarian exemptions`),
  /** Makes a measure of the trade, property or travel that stands near. */
  restraint: list(`
    ban, bans, banned, banning, freeze, freezes, froze, frozen, freezing, unfreeze, unfroze, unfrozen, unfreezing, embargo, blocking,
    restriction, restrictions, restricting, prohibits, prohibited, prohibiting, prohibition, prohibitions, immobilize, immobilized,
    immobilise, immobilised, curbs, curb, cutting off, cut off, blocked`),
  secondary: list(`
    secondary sanctions, sanctions evasion, sanctions-evasion, sanctions evader, sanctions evaders, sanctions violations,
    sanctions compliance, sanctions enforcement, foreign sanctions evaders, blocking statute, blocking regulation,
    primary money laundering concern, correspondent account, correspondent accounts, payable-through account`),
} as const satisfies Record<string, readonly string[]>;

/** What one does with a measure. */
export const ACTIONS = {
  impose: verbs(`
    impose; reimpose; re-impose; slap+p; levy; enact; introduce; announce; unveil; adopt; place; put:put; hit+t:hit; apply; order;
    declare; institute; initiate; invoke; trigger; roll out; launch; issue; activate; prescribe`),
  lift: verbs(`
    lift; ease; relax; remove; suspend; waive; end; drop+p; scrap+p; revoke; rescind; repeal; relieve; loosen; terminate; undo:undid,undone;
    unfreeze:unfroze,unfrozen; unblock; release; cancel; soften; scale back; roll back; phase out; rollback; abolish; dismantle`),
  tighten: verbs(`
    tighten; toughen; expand; extend; renew; strengthen; broaden; widen; beef up; step+p up; ratchet up; increase; intensify; prolong;
    maintain; keep:kept; reinforce; escalate; harden; stiffen; continue; preserve; double; deepen; upgrade`),
  obey: verbs(`
    enforce; implement; comply; observe; respect; abide; honor; honour; administer; monitor; police; uphold:upheld; join; support; back; follow`),
  break: verbs(`
    violate; breach; evade; circumvent; flout; skirt; bypass; defy; dodge; sidestep; bust; undermine; contravene;
    break:broke,broken; avoid; escape; get around:got around; weather; withstand:withstood`),
  target: verbs(`
    target; punish; penalize; penalise; single out; list; name; cite; isolate; hit+t:hit; cripple; choke; squeeze; starve; hurt:hurt; bite:bit,bitten;
    affect; cover; deny; deprive; counter; deter+r; pressure; press; aim`),
  block: verbs(`
    freeze:froze,frozen; block; seize; immobilize; immobilise; ban+n; bar+r; prohibit; forbid:forbade,forbidden; restrict; curb; limit; halt;
    cut+t:cut; cut+t off:cut off; stop+p; sever; shut+t:shut; exclude; expel+l; withhold:withheld; deny; revoke; outlaw; embargo; detain; confiscate;
    interdict; boycott; disconnect; refuse; suspend`),
} as const satisfies Record<string, readonly string[]>;

/** What measures of the `block` verbs act on; a verb of that group with one of these near it tells of a measure. */
export const OBJECTS = {
  property: list(`
    asset, assets, property, account, accounts, funds, fund, interests in property, holdings, reserves, bank account, bank accounts,
    wealth, yacht, yachts, money, interests, vessel, vessels, ship, ships, tanker, tankers`),
  trade: list(`
    export, exports, exporting, import, imports, importing, trade, trading, transaction, transactions, dealing, dealings, investment,
    investments, sale, sales, purchase, purchases, shipment, shipments, technology, technologies, oil, crude, gas, coal, arms, weapons,
    weapon, goods, debt, bonds, financing, loans, credit, finance, business, supplies, commerce, financial, luxury goods, uranium,
    textiles, seafood, laborers, workers, gold, metals, diamonds, grain, wheat, products, petroleum, fuel, iron, iron ore,
    u.s. persons, u.s. person, u.s. financial system, financial system, equipment, aid, lending, banks, ships, flights, aircraft`),
  entry: list(
    `visa, visas, travel, travelling, traveling, entry, entering, enter, airspace, ports, landing rights`,
  ),
  listing: list(`
    list, lists, pursuant, e.o., designated, terrorist, terrorists, global terrorist, terror organization, terrorist organization,
    terrorist organisation, terrorist group, sponsor, sponsors, annex, blacklist`),
} as const satisfies Record<string, readonly string[]>;

/** Settings in which a measure word means something else. */
export const OTHER_SETTINGS = {
  sport: list(`
    fifa, uefa, olympic, olympics, athlete, athletes, doping, match, matches, league, coach, player, players, team, club, clubs, season,
    tournament, wada, ioc, iaaf, cricket, football, soccer, referee, championship, medal, championships, stadium, rugby, tennis`),
  court: list(`
    judge, jury, convicted, sentenced, sentence, prison, jail, attorney, prosecutors, prosecutor, plaintiff, lawsuit, court, indicted,
    indictment, defendant, guilty, trial, lawyer, bar association, felony, jailed`),
  immigration: list(`
    immigrants, immigration, immigrant, refugee, refugees, muslim, muslims, travelers, green card, asylum, border, migrants,
    muslim-majority, majority-muslim, airports, citizenship, deportation, nationality, homeland security`),
  approved: list(`
    u.n. - sanctioned, un - sanctioned, state-sanctioned, state - sanctioned, government-sanctioned, government - sanctioned, court-sanctioned, court - sanctioned, officially sanctioned,
    church-sanctioned, nato - sanctioned, self-sanctioned, legally sanctioned, sanctioned by god, sanctions committee, sanctions committees,
    sanctions expert, sanctions experts, sanctions office, sanctions official, sanctions officials, sanctions coordinator`),
  domestic: list(`
    smoking, alcohol, abortion, gun, guns, marijuana, tobacco, assault weapons, plastic, burqa, headscarf, veil, drugs, drug,
    pesticide, gambling, gay, marriage, concealed, pollution, speeding, tax, taxes, pension, school, schools, hospital`),
} as const satisfies Record<string, readonly string[]>;
