import { countryKey } from './countries';
import { nameWords } from './words';

/** Adjectives and peoples of countries, where they are not the country with an n at its end (`Russian`, `Cuban`). */
const DEMONYMS = `
afghanistan: afghan; argentina: argentine, argentinian; azerbaijan: azerbaijani, azeri; bahamas: bahamian; bahrain: bahraini;
bangladesh: bangladeshi; barbados: barbadian; belarus: belarusian, belarussian; belgium: belgian; belize: belizean; benin: beninese; bhutan: bhutanese;
bosnia and herzegovina: bosnian; brazil: brazilian; britain: british, briton; brunei: bruneian; burkina faso: burkinabe; burundi: burundian;
cameroon: cameroonian; canada: canadian; central african republic: central african; chad: chadian; chile: chilean; china: chinese;
comoros: comoran; croatia: croat; cyprus: cypriot; czech republic: czech; denmark: danish, dane; ecuador: ecuadorean, ecuadorian;
egypt: egyptian; el salvador: salvadoran, salvadorean; eswatini: swazi; fiji: fijian; finland: finnish, finn; france: french; gabon: gabonese;
germany: german; ghana: ghanaian; greece: greek; guyana: guyanese; haiti: haitian; honduras: honduran; hong kong: hong konger; hungary: hungarian;
iceland: icelandic; iran: iranian; iraq: iraqi; ireland: irish; israel: israeli; italy: italian; ivory coast: ivorian, ivoirian;
japan: japanese; jordan: jordanian; kazakhstan: kazakh, kazakhstani; kosovo: kosovar; kuwait: kuwaiti; kyrgyzstan: kyrgyz;
laos: laotian; lebanon: lebanese; liechtenstein: liechtensteiner; luxembourg: luxembourger; madagascar: malagasy;
malawi: malawian; maldives: maldivian; mali: malian; malta: maltese; marshall islands: marshallese; mauritius: mauritian; mexico: mexican; monaco: monegasque;
montenegro: montenegrin; morocco: moroccan; mozambique: mozambican; myanmar: burmese; nepal: nepali, nepalese; netherlands: dutch;
new zealand: new zealander; niger: nigerien; north korea: north korean; norway: norwegian; oman: omani; pakistan: pakistani; palestine: palestinian;
panama: panamanian; papua new guinea: papua new guinean; peru: peruvian; philippines: filipino, philippine; poland: polish;
portugal: portuguese; qatar: qatari; saudi arabia: saudi, saudi arabian; scotland: scottish; senegal: senegalese;
serbia: serb; seychelles: seychellois; sierra leone: sierra leonean; singapore: singaporean; slovakia: slovak; slovenia: slovene;
somalia: somali; south africa: south african; south korea: south korean; south sudan: south sudanese; soviet union: soviet;
spain: spanish, spaniard; sudan: sudanese; suriname: surinamese; sweden: swedish, swede; switzerland: swiss; taiwan: taiwanese;
tajikistan: tajik; thailand: thai; togo: togolese; turkey: turkish, turk; turkmenistan: turkmen; ukraine: ukrainian;
united arab emirates: emirati; uruguay: uruguayan; uzbekistan: uzbek; vietnam: vietnamese; wales: welsh; yemen: yemeni;
yugoslavia: yugoslav; zaire: zairean; zimbabwe: zimbabwean; iceland: icelander; paraguay: paraguayan; united states: american
`;

/** From adjectives and peoples, as `nameWords` gives them, to the keys of their countries. */
const demonyms = new Map<string, string>();
for (const entry of DEMONYMS.trim().split(/\s*;\s*/)) {
  const [country = '', names = ''] = entry.split(': ');
  const key = countryKey(nameWords(country).join(' '));
  for (const name of names.split(', ')) if (key) demonyms.set(nameWords(name).join(' '), key);
}

/** The key of the country that words (as `nameWords` gives them, parted by spaces) name, as a noun, adjective or people. */
export function countryOf(words: string): string | null {
  const country = countryKey(words) ?? demonyms.get(words);
  if (country) return country;
  const singular = words.replace(/(?<=[aeir]n|i|b|k|er)s$/, '');
  const adjective = demonyms.get(singular);
  if (adjective) return adjective;
  return singular.endsWith('n') ? countryKey(singular.slice(0, -1)) : null;
}
