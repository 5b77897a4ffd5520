// Words for institutions. Lower case, parted by spaces; phrases by semicolons.

/** Heads that name one body with a modifier in small letters (`finance ministry`, `central bank`) or in capitals. */
export const BODY_HEADS =
  'ministry department bank council committee commission parliament congress senate court tribunal agency bureau office party ' +
  'army navy force forces guard guards police corps command authority administration directorate service institute university college ' +
  'academy foundation association federation organization organisation union league alliance group company corporation corp corp. inc inc. ' +
  'ltd ltd. llc plc co co. ag sa gmbh s.a. jsc ojsc pjsc fund exchange center centre network newspaper news times post journal herald tribune ' +
  'assembly chamber board cabinet secretariat embassy consulate mission delegation presidency legislature judiciary militia ' +
  'front movement brigade brigades battalion regiment division fleet airline airlines shipping lines refinery industries holdings holding ' +
  'enterprises trading partners bancorp trust society museum hospital school church house laboratory laboratories observatory ' +
  'watchdog regulator treasury reserve customs coast-guard consortium conglomerate subsidiary firm manufacturer ' +
  'organisations systems technologies technology energy petroleum oil gas steel motors airways telecom media television tv radio ' +
  'broadcaster studio studios pictures entertainment club institute institution task-force panel summit forum initiative coalition rebels ' +
  'faction taskforce politburo kremlin ombudsman registry shipyard factory complex combine works plant mine exporter section unit subcommittee duma majlis subsidiaries logistics shipyards ' +
  'construction engineering trade consulting catering solutions international news-agency dynamics instruments circuit guild project initiative';

/** Heads that mean a body in small letters by themselves or with a modifier. */
export const PLAIN_BODIES =
  'parliament ministry congress senate court legislature military army navy police judiciary treasury presidency cabinet embassy ' +
  'politburo consulate';

/** Heads that need a modifier in small letters (`foreign ministry`, `central bank`, `supreme court`, `news agency`). */
export const MODIFIED_BODIES =
  'ministry department bank court agency council committee commission party parliament assembly army force forces guard navy police military ' +
  'office bureau service newspaper television tv radio media chamber house community embassy consulate mission legislature watchdog regulator treasury cabinet exchange company ' +
  'group militia airline secretariat panel staff command corps';

/** Words in small letters that make one body of such a head. */
export const BODY_MODIFIERS =
  'finance foreign defense defence interior justice trade commerce treasury energy oil petroleum health education culture information labor labour ' +
  'agriculture environment industry economy economic unification transport intelligence planning ' +
  'central supreme federal constitutional national state constituent parliamentary senate congressional house judicial ' +
  'news security armed air military paramilitary customs immigration nuclear atomic human-rights sanctions ruling opposition communist ' +
  'presidential general joint high appeals district criminal electoral election intelligence police coast revolutionary state-run state-owned ' +
  'government-run semi-official semiofficial official ' +
  "appropriations banking judiciary oversight budget ethics armed-services people's lower upper";

/** Names of one word. */
export const BODY_NAMES =
  'eu e.u. nato opec iaea un u.n. imf wto who unicef unesco unhcr wfp osce oecd asean apec au ecowas gcc brics g7 g-7 g8 g-8 g20 g-20 p5+1 ec eec ' +
  'interpol europol cia c.i.a. fbi f.b.i. nsa nsc dea irs ofac fincen ustr fda epa dhs doj sec fsb gru svr kgb mi5 mi6 mossad isi mss rgb ' +
  'irgc i.r.g.c. idf pla cnn bbc nbc cbs abc npr pbs msnbc cnbc voa rferl rfe/rl afp ap upi tass itar-tass xinhua yonhap kyodo irna isna kcna sana ' +
  'interfax reuters bloomberg politico axios vox buzzfeed haaretz rt nhk dpa ansa efe al-jazeera cctv fars mehr tasnim presstv ' +
  'kremlin pentagon knesset bundestag duma majlis politburo bundesbank fed treasury senate congress parliament commons interfax-ukraine ' +
  'hezbollah hizballah hizbollah hamas taliban isis isil is daesh houthis plo pkk ypg sdf farc eln unita zanu-pf kdp puk swapo anc ' +
  'gop mercosur swift fatf icc icj wada fifa ioc gazprom rosneft lukoil novatek rosatom rusal sberbank vtb vneshtorgbank gazprombank rostec ' +
  'rosoboronexport sovcomflot sinopec cnooc cnpc petrochina petrobras pdvsa pemex citgo nioc nitc irisl huawei zte samsung hyundai toyota ' +
  'exxon exxonmobil chevron shell bp total eni siemens airbus boeing daimler renault peugeot volkswagen hsbc citigroup citibank barclays ' +
  'commerzbank unicredit bnp ubs facebook twitter google youtube microsoft apple amazon tiktok instagram telegram ' +
  'statoil equinor glencore trafigura vitol maersk halkbank aramco mitsubishi toshiba gazeta kommersant vedomosti ria novosti ' +
  'guardian economist quds hashd wagner frontex usaid opcw ctbto aiea sipc ohchr ocha undp unsc unga ifrc icrc echr';

/** Names of several words. Capitals are required in the text, but for little words. */
export const BODY_PHRASES =
  'white house;blue house;capitol hill;state department;treasury department;justice department;commerce department;defense department;' +
  'united nations;european union;european commission;european council;european parliament;european community;european central bank;' +
  'security council;u.n. security council;un security council;united nations security council;general assembly;u.n. general assembly;' +
  'un general assembly;human rights council;world bank;international monetary fund;world trade organization;world trade organisation;' +
  'world health organization;world food program;world food programme;international atomic energy agency;' +
  'international criminal court;international court of justice;north atlantic treaty organization;african union;arab league;' +
  'organization of american states;organization of petroleum exporting countries;gulf cooperation council;league of arab states;' +
  'organization of african unity;commonwealth of independent states;association of southeast asian nations;red cross;' +
  'international committee of the red cross;red crescent;supreme court;constitutional court;high court;court of appeals;court of justice;' +
  'house of representatives;house of commons;house of lords;house foreign affairs committee;senate foreign relations committee;' +
  'senate banking committee;foreign affairs committee;foreign relations committee;house intelligence committee;senate intelligence committee;' +
  'national security council;supreme national security council;joint chiefs of staff;joint chiefs;federal reserve;federal reserve board;' +
  'bank of england;bank of japan;bank of china;bank of korea;bank of russia;office of foreign assets control;' +
  'office of terrorism and financial intelligence;financial crimes enforcement network;financial action task force;' +
  'federal bureau of investigation;central intelligence agency;national security agency;internal revenue service;' +
  'drug enforcement administration;department of state;department of the treasury;department of defense;department of justice;' +
  'department of commerce;department of energy;department of homeland security;bureau of industry and security;coast guard;secret service;' +
  'revolutionary guard;revolutionary guards;islamic revolutionary guard corps;islamic revolutionary guards corps;quds force;qods force;basij;' +
  "republican guard;red army;people's liberation army;people's army;workers' party;workers' party of korea;communist party;" +
  "guardian council;assembly of experts;expediency council;state duma;federation council;national assembly;national people's congress;" +
  'foreign ministry;finance ministry;defense ministry;defence ministry;interior ministry;unification ministry;' +
  'foreign office;home office;downing street;elysee palace;élysée palace;new york times;washington post;washington times;wall street journal;' +
  'financial times;los angeles times;usa today;daily telegraph;' +
  'associated press;agence france-presse;agence france presse;united press international;getty images;fox news;abc news;cbs news;nbc news;' +
  'sky news;al jazeera;al arabiya;al-jazeera;al-arabiya;press tv;state tv;state television;state media;state radio;' +
  'voice of america;radio free europe;radio free asia;radio liberty;yonhap news agency;xinhua news agency;korean central news agency;' +
  "islamic republic news agency;russia today;le monde;der spiegel;rodong sinmun;korea herald;korea times;global times;people's daily;" +
  'amnesty international;human rights watch;international crisis group;transparency international;doctors without borders;' +
  'carnegie endowment for international peace;carnegie endowment;brookings institution;atlantic council;rand corporation;heritage foundation;' +
  'council on foreign relations;foundation for defense of democracies;center for strategic and international studies;arms control association;' +
  'peterson institute;peterson institute for international economics;cato institute;american enterprise institute;hudson institute;' +
  'wilson center;woodrow wilson center;chatham house;international institute for strategic studies;crisis group;national iranian oil company;' +
  'deutsche bank;credit suisse;standard chartered;bnp paribas;societe generale;société générale;goldman sachs;jp morgan;jpmorgan chase;' +
  'morgan stanley;royal dutch shell;exxon mobil;general electric;wells fargo;bank of america;credit agricole;crédit agricole;' +
  'banco delta asia;foreign trade bank;foreign trade bank of north korea;export-import bank;islamic state;al qaeda;al qaida;al-shabab;' +
  "al shabaab;boko haram;muslim brotherhood;popular mobilization forces;free syrian army;syrian democratic forces;lord's resistance army;" +
  'customs and border protection;u.s. customs and border protection;immigration and customs enforcement;securities and exchange commission;' +
  'border patrol;national guard;federal trade commission;federal communications commission;office of management and budget;' +
  'agency for international development;u.s. agency for international development;office of financial sanctions implementation;' +
  'democratic national committee;republican national committee;european external action service;organization for security and cooperation in europe;' +
  'organisation for security and co-operation in europe;organisation for the prohibition of chemical weapons;' +
  'organization for the prohibition of chemical weapons;world anti-doping agency;radio farda;wikinews;' +
  'khmer rouge;national league for democracy;group of seven;group of eight;group of 20;group of 7;group of 8;group of twenty;' +
  'non-aligned movement;paris club;world economic forum;international olympic committee;republican party;democratic party;labour party;' +
  'labor party;conservative party;united russia;likud;general staff;general accounting office;government accountability office;' +
  'congressional research service;panel of experts;sanctions committee;who;is;au;ec;al-qaida;al-qaeda;al-nusra;islamic state in iraq and syria;islamic state of iraq and syria;islamic state in iraq and the levant;house;senate;congress;commerce ministry;oil ministry';

/** Heads and names of bodies that act for a state or for several: who leads or speaks for them is an official. */
export const PUBLIC_BODIES =
  'ministry department parliament congress senate court tribunal army navy force forces guard guards police corps command ' +
  'authority administration directorate assembly cabinet secretariat embassy consulate mission presidency legislature judiciary militia brigade ' +
  'division fleet treasury reserve customs coast-guard regulator politburo kremlin pentagon duma bundestag knesset majlis house commission council ' +
  'committee subcommittee agency bureau office un u.n. eu e.u. nato iaea cia fbi irgc idf opec taliban hezbollah hamas ombudsman staff chamber ' +
  'government service delegation troops regiment battalion military registry treasury state commerce unit embassy airport district ' +
  'central world reserve federal supreme monetary';

/** Heads of bodies that act for themselves: who leads or speaks for them is no official. */
export const PRIVATE_BODIES =
  'institute university college foundation association federation group company corporation corp corp. inc inc. ltd ltd. llc plc co co. ag sa gmbh ' +
  'center centre fund network newspaper news times post journal herald tribune airline airlines shipping lines refinery industries holdings ' +
  'holding enterprises trading partners trust society museum hospital school church laboratory think-tank television tv radio media ' +
  'broadcaster studio studios pictures entertainment club consortium conglomerate subsidiary firm manufacturer initiative coalition campaign ' +
  'bank project forum motors airways telecom charity endowment institution academy league union magazine research consultancy consulting ' +
  'watchdog ngo team league stanford harvard brookings';
