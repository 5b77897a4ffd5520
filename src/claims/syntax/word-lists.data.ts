/** What words can be in a claim's clause: facts of usage. */
import { list, verbs } from '../lexicon/inflect';
import { SAYING } from '../lexicon/sources';
import { Word } from './word-kinds';

const table = new Map<string, number>();
const mark = (flag: number, words: readonly string[]): void => {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | flag);
};
const spaced = (words: string): string[] => words.trim().split(/\s+/);

mark(
  Word.determiner,
  spaced(`the a an this these those its his her their our your my some several many any all both each every another
  no dozens scores hundreds`),
);
mark(
  Word.auxiliary,
  spaced(`is are was were be been being has have had will would could may might should shall must can do does did cannot
  isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't didn't doesn't don't ought get gets got getting gotten`),
);
mark(Word.be, spaced('is are was were be been being get gets got getting'));
mark(
  Word.adverb,
  spaced(`also already now then again soon still just not never even ever further separately jointly yet once only together instead
  therefore meanwhile first twice thus so too long both either simultaneously`),
);
mark(
  Word.opener,
  spaced(
    'that which who whom whose where when while although though because unless if until but whether as before after since',
  ),
);
mark(
  Word.preposition,
  spaced(`of on against at by in from with for to over under into onto through toward towards within between among amid despite during
  without about near behind beyond following including like upon via across per regarding concerning outside inside around`),
);
mark(
  Word.calendar,
  spaced(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon. tue. wed. thu. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`),
);
mark(
  Word.dating,
  spaced(`last this next earlier late later early past recent coming week weeks weekend month months year years day days today yesterday tomorrow
  tonight morning afternoon evening night ago mid spring summer autumn fall winter end`),
);
mark(
  Word.pronoun,
  spaced(`it he she they we i you him them me you're he's she's it's they're we're i'm i've they've we've you've that's there's those closest himself itself themselves there here what everyone nobody one ones others this that these those
  his hers theirs`),
);
mark(
  Word.acts,
  verbs(`impose; reimpose; re-impose; slap+p; levy; enact; introduce; announce; unveil; adopt; place; apply; order; declare; institute;
  initiate; launch; issue; activate; approve; pass; lift; ease; relax; remove; suspend; waive; end; drop+p; scrap+p; revoke; rescind; repeal; relieve;
  loosen; terminate; unfreeze:unfroze,unfrozen; cancel; soften; abolish; dismantle; tighten; toughen; expand; extend; renew; strengthen; broaden;
  widen; increase; prolong; maintain; reinforce; harden; stiffen; intensify; restore; reinstate; threaten; implement; grant; prepare; alter; reduce;
  propose; consider; put:put; keep:kept; release; craft; reconstitute; sign; take:took,taken`),
);
mark(
  Word.subjectControl,
  spaced(`agree agreed agrees plan plans planned planning decide decided decides vote voted votes voting threaten threatened threatens vow vowed vows
  pledge pledged pledges promise promised promises prepare prepares prepared preparing ready set intend intends intended move moved moves refuse refused
  refuses continue continues continued seek seeks sought begin began begins start started starts proceed proceeded want wants wanted try tries tried
  hope hopes hoped expected due poised going able free unwilling willing determined choose chose opt opted offer offered offers fail failed fails
  decline declined declines need needs used authorized empowered committed`),
);
mark(
  Word.objectControl,
  spaced(`urge urged urges urging ask asked asks asking press pressed presses pressing push pushed pushes pushing force forced forces forcing lobby lobbied
  encourage encouraged encourages compel compelled request requested require required requires requiring oblige obliged enable enabled enables allow allowed
  allows allowing permit permitted permits order ordered direct directed directs lead led pressure pressured persuade persuaded convince convinced want wanted
  implore implored exhort exhorted invite invited authorize authorized authorizes authorizing on for get`),
);
mark(
  Word.says,
  SAYING.filter(
    (word) => !/^(?:announce|threat|order|vow|pledge|promis|call|urge|charge|ask|maintain|propos)/.test(word),
  ),
);
mark(Word.undergoes, spaced('face faces faced facing'));
mark(
  Word.strikes,
  verbs(
    `hit+t:hit; target; punish; slap+p; threaten; penalize; penalise; pressure; strike:struck; smack; squeeze`,
  ),
);
mark(
  Word.lists,
  verbs('sanction; blacklist; designate; delist; redesignate; re-designate; black-list').filter(
    (word) => word !== 'sanctions',
  ),
);
mark(
  Word.describes,
  spaced(`new own maximalist fresh further additional more economic financial trade tough tougher toughest sweeping sectoral targeted unilateral multilateral bilateral
  international secondary crippling strict stringent harsh harsher biting severe comprehensive broad broader limited existing current remaining initial
  renewed additional punitive punishing nuclear-related nuclear arms oil diplomatic military global autonomous previous earlier other certain such same
  individual personal similar longstanding long-standing stiff stiffer heavy heavy heaviest first second third fourth fifth sixth latest upcoming
  proposed planned tighter stronger strong unprecedented major special blanket total full partial general key primary draconian illegal unlawful
  inhumane cruel unjust so-called energy banking proliferation counterterrorism human-rights cyber retaliatory snapback weapons import export visa
  and most ever final upper multiple restrictive coercive direct`),
);
mark(
  Word.imposer,
  spaced(`u.s. us u.s american america's u.n. un u.n eu e.u. european western u.k. uk u.k british canadian australian japanese swiss norwegian
  allied nato french german ofac treasury g7 g-7 g8 asean osce`),
);
mark(
  Word.stop,
  spaced(`said says say came come comes coming remain remains remained took take takes taken began make makes made went go goes had led left leave leaves
  hurt hurts help helps helped kept keep keeps gave give gives given showed show shows became become becomes brought bring brings put puts cut cuts
  seen obtained had did barring banning targeting accusing saying freezing seeking aiming citing following including blocking prohibiting restricting requiring adding
  alleged allegedly reportedly unless imposed announced introduced adopted tied aimed directed based linked related designed intended meant
  because if so than not yet now today yesterday tomorrow tonight alone again first soon rather such like per vs versus according
  over amid despite due until unless while when where why how whether however therefore though although is isn't 's ' ’`),
);
mark(
  Word.noun,
  spaced(`officials companies company firms firm banks bank entities entity individuals individual people persons person exports export imports oil crude gas coal
  shipping ships vessels tankers leaders leader leadership government regime officers officer military forces sector sectors economy industry industries goods
  assets accounts interests nationals citizens lawmakers politicians businessmen businesspeople oligarchs executives figures members institutions organizations
  organisations groups group network networks generals ministers ministry banking energy businesses business products debt bonds airlines agencies agency
  aides allies subsidiary subsidiaries diplomats judges commanders commander units fighters militants officials' program programs programme sales metals
  services technology aluminum aluminium steel weapons arms uranium food fuel petroleum products shipments transactions imports territory ports`),
);
mark(
  Word.power,
  spaced(`government governments administration administrations council union ministry department powers countries nations states lawmakers bloc parliament
  authorities president ministers minister members leaders allies officials senators congress senate house treasury commission committee cabinet secretary
  court chancellor premier king prince regulators regulator agency bureau office nation country state power assembly partners coalition league west
  community capitals senator lawmaker organization organisation democrats republicans`),
);
mark(
  Word.container,
  spaced(`round rounds set sets package packages raft series wave waves number batch range tranche list slew host types type kinds kind array campaign lifting
  removal imposition easing reimposition re-imposition extension renewal suspension tightening expansion application threat threats prospect possibility end
  violation violations breach evasion defiance impact effect effects weight barrage some most all any many part layer layers rounds regime form forms
  majority bulk waiver easing relaxation relief enforcement implementation`),
);
mark(
  Word.tail,
  spaced(
    'relief regime regimes package packages campaign campaigns program programs programme programmes measures pressure exemptions waivers waiver',
  ),
);
mark(Word.puts, verbs('add; put:put; place; include; remove; name; keep:kept; drop+p; strike:struck'));
mark(
  Word.affects,
  verbs(
    'cover; target; hit+t:hit; restrict; punish; penalize; penalise; single out; cripple; squeeze; affect; isolate',
  ),
);
mark(Word.and, ['and', 'or', '&']);
mark(Word.possessive, ["'s", "'"]);
mark(
  Word.past,
  list('put, hit, struck, kept, withheld, froze, frozen, unfroze, unfrozen, took, taken, cut, led'),
);

/** Lower-cased words with their bits of `Word`. */
export const TABLE = [...table];
