import { wordId, wordTableSize } from '../detect/vocabulary';

/** Words that point back to a measure once the text has named it. */
const ECHOES = (
  'bill legislation measure measures ban bans law resolution act order list lists action actions step steps penalty penalties restriction restrictions curb curbs ' +
  'tariff tariffs duties license licenses licence rule rules regulations designation designations designated designating target targets targeted targeting embargo ' +
  'boycott deal relief exemption exemptions waiver waivers move moves lifting removal lifted removed lift imposed imposing freeze frozen blocked blocking named listed ' +
  'punish punishment pressure banks vessels ships entities individuals companies identified identification prohibited prohibits prohibit retaliation retaliate ' +
  'policy program programme exports imports oil assets visas visa travel transactions property amendment provision provisions vote draft text'
)
  .split(' ')
  .map(wordId);

let isEcho = new Uint8Array(0);

/** Whether the word of that id may point back to a measure once the text has named it. */
export function pointsBack(id: number): boolean {
  if (isEcho.length < wordTableSize()) {
    isEcho = new Uint8Array(wordTableSize());
    for (const word of ECHOES) isEcho[word] = 1;
  }
  return isEcho[id] === 1;
}
