// Words for people who act for a state, an international body or an armed group. Lower case, parted by spaces; phrases by semicolons.
// A plural is made by the compiler where it is regular.

/** Heads of a role that mean an official by themselves. */
export const ROLES =
  'president premier chancellor minister ambassador envoy diplomat senator congressman congresswoman lawmaker legislator ' +
  'parliamentarian governor mayor king queen emir sultan monarch prince ayatollah undersecretary vice-president ' +
  'attaché attache consul spokesman spokeswoman spokesperson negotiator commissioner prosecutor ' +
  'prosecutor-general secretary-general justice judge general admiral colonel dictator shah pope ' +
  'ombudsman councilman councilwoman alderman deputy premier-designate rapporteur plenipotentiary tsar czar ' +
  'counselor counsellor comptroller magistrate politburo mp mep regulator cabinet-minister ex-president ' +
  'strongman ruler statesman taoiseach parliamentary-speaker tsarina pontiff crown-prince';

/** Plurals that are not regular. */
export const ROLE_PLURALS =
  'secretaries spokesmen spokeswomen spokespeople congressmen congresswomen deputies envoys statesmen mps meps attorneys-general ' +
  'undersecretaries councilmen attachés';

/** Heads that need a body, a country, a portfolio or a name beside them. */
export const WEAK_ROLES =
  'secretary chief head director chairman chairwoman chairperson chair leader commander adviser advisor official representative speaker ' +
  'counsel administrator member officer aide assistant coordinator counterpart delegate delegation-head inspector ' +
  'agent expert mediator treasurer strategist source whip attorney marshal general-secretary ' +
  'clerk controller superintendent sheriff premier-elect authority nominee appointee veteran insider staffer ' +
  'boss prosecutor investigator economist researcher operative soldier monitor delegate tsar liaison moderator ' +
  'technocrat supremo lieutenant policymaker policy-maker bureaucrat princeling';

/** Plurals or mass words for people whom the text leaves unnamed. */
export const ANONYMOUS_ROLES =
  'officials official diplomats diplomat source sources lawmakers lawmaker senators legislators aides aide negotiators ministers leaders ' +
  'inspectors envoys insiders parliamentarians judges generals commanders officers prosecutors advisers advisors spokesman ' +
  'spokeswoman spokesperson representatives regulators experts delegates ambassadors governors mayors investigators';

/** Titles that stand right before a name and make no official by themselves. */
export const TITLES =
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame madam madame messrs messrs. prof. professor sheikh sheik imam mullah ' +
  'haji sayyid sayyed comrade herr monsieur señor hon. baroness baron ayatollah hojatoleslam';

/** Ranks and offices before a name, full or shortened. */
export const RANKS =
  'gen. lt. maj. col. brig. adm. capt. sgt. cmdr. cpl. pvt. sen. sens. rep. reps. gov. amb. pres. gov sen rep gen lt maj col brig adm capt ' +
  'general admiral colonel captain lieutenant major brigadier sergeant marshal commodore corporal commander commandant ' +
  'vice-admiral rear admiral senator representative congressman congresswoman judge justice ambassador president chancellor ' +
  'premier secretary speaker king queen prince princess emir sultan pope ayatollah emperor governor mayor minister undersecretary dep. min. sec. insp. supt.';

/** Words before a role that belong to its span. */
export const ROLE_MODIFIERS =
  'acting interim former then-former ex outgoing incoming new-elected deputy vice under assistant associate principal senior junior top ' +
  'high-ranking high-level top-level ranking chief first second third prime supreme permanent special general executive ' +
  'managing national presidential vice-presidential ministerial military civilian political diplomatic royal crown grand lead leading ' +
  'influential prominent key retired late exiled ousted deposed elected unelected caretaker transitional de-facto embattled ' +
  'administration government cabinet congressional senate house parliamentary legislative judicial federal state provincial regional ' +
  'local municipal party ruling opposition republican democratic conservative communist socialist labour labor liberal ' +
  'press nuclear atomic trade economic financial sanctions intelligence security defense defence foreign finance interior ' +
  'counterterrorism counter-terrorism customs maritime marine naval army navy police border consular legal policy ' +
  'informed unnamed unidentified anonymous well-placed knowledgeable familiar western european u.n. un eu e.u. ' +
  'allied coalition occupation junta rebel hardline hard-line moderate reformist corrupt other several ' +
  'mid-level midlevel lower-level middle-ranking working-level cabinet-level visiting current serving sitting incumbent longtime long-time ' +
  'one-time onetime career newly appointed designate veteran powerful non-resident international ' +
  'law-enforcement enforcement treasury pentagon commerce state-department white-house central resident chief-of-staff minority majority ' +
  'independent bipartisan individual relevant concerned competent responsible hawkish dovish ' +
  'weapons human-rights drug border-control immigration embassy consulate energy oil petroleum health culture economy';

/** Fields of government before `minister`, `ministry`, `secretary`, `department`. */
export const PORTFOLIOS =
  'foreign finance defense defence interior justice trade economy economic energy oil petroleum commerce treasury transport transportation health ' +
  'education culture information labor labour agriculture environment industry development planning tourism unification security ' +
  'intelligence home external internal affairs exterior immigration religious sports science technology communications telecommunications ' +
  'housing water mining mines power electricity gas homeland cabinet budget tax revenue prime state supreme war navy army air ' +
  'reconstruction veterans humanitarian women youth social welfare aviation railways shipping fisheries forestry ' +
  'terrorism financing crimes enforcement political military economic arms control nonproliferation non-proliferation democracy human rights ' +
  'pacific asian african european eurasian western hemisphere near eastern east south central policy markets institutions domestic business growth ' +
  'organization management cyber public diplomacy refugees population reconciliation foreigners petroleum pensions small rural urban financial';

/** Roles that make no official. */
export const OTHER_ROLES =
  'analyst professor lawyer activist journalist reporter businessman businesswoman tycoon oligarch billionaire executive ceo trader broker ' +
  'banker lobbyist author historian scholar fellow economist dissident defector refugee actor actress singer player coach ' +
  'editor correspondent columnist photographer blogger student scientist engineer doctor nurse worker employee manager owner founder ' +
  'entrepreneur magnate financier smuggler trafficker militant terrorist hacker victim resident witness driver investor ' +
  'researcher candidate strategist consultant partner president-elect campaigner observer pundit commentator cfo coo attorney expert ' +
  'cleric preacher rabbi bishop priest farmer shopkeeper merchant astronaut athlete wife husband son daughter brother sister father mother ' +
  'cousin nephew uncle aunt girlfriend boyfriend friend';

/** Roles of several words. */
export const ROLE_PHRASES =
  'secretary of state;secretary of defense;secretary of the treasury;secretary of commerce;secretary of energy;secretary of homeland security;' +
  'under secretary of state;under secretary of the treasury;under secretary of defense;under secretary of commerce;under secretary;' +
  'undersecretary of state;undersecretary of the treasury;undersecretary of defense;deputy secretary of state;deputy secretary of the treasury;' +
  'assistant secretary of state;assistant secretary of the treasury;deputy assistant secretary;assistant secretary;deputy secretary;' +
  'prime minister;deputy prime minister;vice prime minister;foreign minister;vice foreign minister;deputy foreign minister;' +
  'vice president;first vice president;executive vice president;attorney general;solicitor general;surgeon general;secretary general;' +
  'secretary-general;deputy secretary general;prosecutor general;inspector general;director general;governor general;consul general;' +
  'chief of staff;chief of the general staff;chairman of the joint chiefs of staff;joint chiefs of staff chairman;commander in chief;' +
  'commander-in-chief;head of state;heads of state;head of government;heads of government;member of parliament;members of parliament;' +
  'member of congress;members of congress;national security adviser;national security advisor;deputy national security adviser;' +
  'deputy national security advisor;press secretary;foreign secretary;home secretary;defence secretary;chief justice;' +
  'special representative;special envoy;special rapporteur;special adviser;special coordinator;high representative;high commissioner;' +
  'trade representative;supreme leader;paramount leader;majority leader;minority leader;opposition leader;house speaker;' +
  'speaker of the house;speaker of parliament;parliament speaker;central bank governor;central bank chief;chief executive;' +
  'director of national intelligence;permanent representative;foreign policy chief;chief negotiator;nuclear negotiator;' +
  "chargé d'affaires;charge d'affaires;crown prince;grand ayatollah;ambassador at large;ambassador-at-large;first lady;lord chancellor;" +
  'chancellor of the exchequer;minister of foreign affairs;minister of finance;minister of defense;minister of defence;minister of state;' +
  'rear admiral;vice admiral;brigadier general;major general;lieutenant general;lieutenant colonel;senior general;army chief;' +
  'lt. gen.;maj. gen.;brig. gen.;lt. col.;field marshal;chief of the army;air force chief;police chief;intelligence chief;' +
  'spy chief;weapons inspector;weapons inspectors;eu foreign policy chief;trade negotiator;deputy minister;vice minister;cabinet minister;' +
  'state councilor;state councillor;politburo member;party chief;party leader;party secretary;communist party chief;general secretary;' +
  "member of the house;heads of state and government;leaders of the group of seven;aide-de-camp;charges d'affaires";
