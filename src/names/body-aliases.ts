import { nameWords } from './words';

/**
 * Bodies that news on sanctions names by acronym or short name, each with its full name first. Only names that mean one body
 * in whichever article they stand; a name that many countries have for theirs has no place here.
 */
const BODIES = `
united nations: un, uno, united nations organization, united nations organisation
united nations security council: security council, unsc
united nations general assembly: unga
united nations development programme: undp, united nations development program
european union: eu
european central bank: ecb
european external action service: eeas
north atlantic treaty organization: nato, north atlantic treaty organisation, north atlantic alliance
international monetary fund: imf
world trade organization: wto, world trade organisation
world health organization: world health organisation
world food programme: wfp, world food program
international atomic energy agency: iaea
international criminal court: icc
international court of justice: icj
organization for security and cooperation in europe: osce, organisation for security and cooperation in europe, organization for security and co-operation in europe, organisation for security and co-operation in europe
organisation for the prohibition of chemical weapons: opcw, organization for the prohibition of chemical weapons
organization of the petroleum exporting countries: opec, organization of petroleum exporting countries
financial action task force: fatf
group of seven: g7, g-7, group of 7
group of eight: g8, g-8, group of 8
group of twenty: g20, g-20, group of 20
arab league: league of arab states
gulf cooperation council: gcc
united states department of the treasury: us treasury, us treasury department, united states treasury, united states treasury department, treasury department, us department of the treasury
united states department of state: state department, us state department, united states state department, us department of state
united states department of justice: justice department, us justice department, united states justice department, doj, us department of justice
united states department of commerce: commerce department, us commerce department, united states commerce department, us department of commerce
united states department of defense: defense department, us defense department, united states defense department, pentagon, us department of defense
office of foreign assets control: ofac, treasury office of foreign assets control
financial crimes enforcement network: fincen
bureau of industry and security: commerce bureau of industry and security
federal bureau of investigation: fbi
central intelligence agency: cia
white house: us white house
federal reserve: us federal reserve, united states federal reserve, federal reserve board, fed
office of financial sanctions implementation: ofsi
foreign commonwealth and development office: fcdo
islamic revolutionary guard corps: irgc, islamic revolutionary guards corps, revolutionary guard corps, revolutionary guards corps
national iranian oil company: nioc
petroleos de venezuela: pdvsa, petroleos de venezuela sa
kremlin
state duma: duma
majlis
society for worldwide interbank financial telecommunication: swift
`;

const spelt = (name: string) => nameWords(name).join(' ');

/** From each name of a known body, its full one among them, to the full one. Words as `nameWords` gives them, parted by spaces. */
export const bodyAliases: ReadonlyMap<string, string> = new Map(
  BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', others] = line.split(': ');
      const names = [full, ...(others?.split(', ') ?? [])];
      return names.map((name) => [spelt(name), spelt(full)] as const);
    }),
);

/** Acronyms that open the name of a part: `U.N. Security Council`, `EU Council`. */
export const openers: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
]);
