// Companies, banks, news media and research bodies that news on trade and sanctions names without saying what they are.
// Lower case; names of one word parted by spaces, of several by semicolons. Capitals are required in the text.

export const COMPANY_NAMES =
  'aeroflot transneft surgutneftegaz surgutneftegas tatneft bashneft veb vnesheconombank promsvyazbank sovcombank alfa-bank tinkoff otkritie ' +
  'sibur severstal evraz nornickel norilsk alrosa uralkali phosagro sovecon gunvor yandex kaspersky vkontakte mail.ru megafon mts rostelecom ' +
  'kalashnikov almaz-antey uralvagonzavod sukhoi tupolev rostvertol roscosmos avtovaz kamaz ' +
  'mellat melli sepah saderat tejarat parsian petropars petrochemical mapna khodro saipa iralco ' +
  'alibaba tencent wechat bytedance hikvision dahua smic baidu jd.com xiaomi lenovo sensetime megvii cosco sinochem sinosure norinco dji ' +
  'chinaoil zhuhai unipec citic icbc ' +
  'petroecuador pemex ecopetrol cvg minerven cuvenpetrol conviasa telesur globovision gaesa cimex havanatur etecsa ' +
  'intel nvidia ibm oracle cisco dell hp qualcomm amd tsmc micron asml ericsson nokia alcatel motorola hitachi sony panasonic fujitsu nec canon ' +
  'lg kia nissan honda mazda subaru suzuki chrysler tesla fiat bmw audi mercedes mercedes-benz porsche scania volvo caterpillar ' +
  'exxonmobil conocophillips halliburton schlumberger weatherford repsol cepsa omv wintershall uniper basf bayer thyssenkrupp rwe e.on engie edf ' +
  'areva alstom thales safran dassault peugeot-citroen lafarge danone carrefour lvmh sanofi air-france lufthansa emirates flydubai qantas ' +
  'bombardier embraer lockheed raytheon northrop rolls-royce glaxosmithkline vodafone diageo unilever nestle nestlé novartis roche ' +
  "mcdonald's starbucks coca-cola pepsi pepsico nike adidas ikea walmart mastercard paypal netflix uber airbnb ebay disney pfizer cargill " +
  'citgo valero marathon amoco texaco unocal lasmo agip sasol anglogold debeers de-beers ' +
  'jpmorgan nomura mizuho mufg santander bbva ing rabobank danske nordea swedbank raiffeisen erste natixis bancorp intesa ' +
  "moody's fitch s&p deloitte kpmg pwc accenture mckinsey gartner refinitiv kpler vortexa " +
  'nyt wsj bbc cnn itv cbc sbs ard zdf rai tve ndtv dw france24 euronews newsweek forbes breitbart ' +
  'huffpost guardian telegraph spectator figaro liberation corriere repubblica spiegel bild ' +
  'asahi yomiuri mainichi nikkei sankei kyodo jiji chosun joongang dong-a hankyoreh newsis nk-news dailynk ' +
  'interfax tass itar-tass sputnik novaya izvestia pravda lenta.ru rbc meduza ria rossiya ukrinform unian belta ' +
  'isna irna fars mehr tasnim ilna press-tv jamaran kayhan etemad shargh entekhab alalam manar mayadeen wafa anadolu hurriyet ' +
  'al-ahram al-hayat granma prensa juventud ansa afp dpa efe pti ians bernama antara vna zaobao caixin globaltimes wikileaks wikipedia ' +
  'greenpeace oxfam unesco opec oapec iea eia cftc finra sec doj dod dhs nsc nasa noaa nrc gao cbo crs usitc uscirf ofsi hmrc mod fco fcdo ' +
  'bis kotra kcia nis psni mss pboc mofcom csrc boj boe ecb ebrd eib adb afdb aiib unctad unido unep iom icao imo itu fao ilo ' +
  'nafta efta caricom sadc igad cstc csto eaeu cis sco apec oic g77 g-77 g24 nsg mtcr eeas eurojust olaf';

export const COMPANY_PHRASES =
  'intelligence community;intel community;saudi aramco;malaysia airlines;air france;texas instruments;t-mobile;japan airlines;korean air;' +
  "british airways;air koryo;mahan air;iran air;qatar airways;turkish airlines;cubana de aviacion;standard & poor's;standard and poor's;s&p global;" +
  'rolls-royce;bank rossiya;bank melli;bank mellat;bank saderat;bank sepah;bank markazi;bank of moscow;alfa bank;credit bank of moscow;' +
  'russian direct investment fund;united shipbuilding corporation;united aircraft corporation;internet research agency;wagner group;' +
  'china national petroleum corporation;china national offshore oil corporation;bank of kunlun;bank of dandong;industrial and commercial bank of china;' +
  'islamic republic of iran shipping lines;national iranian tanker company;national iranian oil co;atomic energy organization of iran;' +
  'atomic energy organisation of iran;khatam al-anbiya;aerospace industries organization;' +
  "reconnaissance general bureau;korea mining development trading corporation;korean workers' party;state affairs commission;" +
  "supreme people's assembly;national defense commission;central military commission;people's bank of china;ministry of commerce;" +
  'politburo standing committee;chinese communist party;communist party of china;hong kong monetary authority;' +
  'commercial bank of syria;central bank of syria;central bank of iran;central bank of russia;central bank of venezuela;national bank of ukraine;' +
  'russian central bank;european investment bank;asian development bank;african development bank;' +
  'inter-american development bank;islamic development bank;international labor organization;' +
  'international maritime organization;international civil aviation organization;world food programme;world anti-doping agency;' +
  'royal bank of scotland;lloyds bank;bank of new york mellon;jp morgan chase;j.p. morgan;citi bank;rand corp;rand corp.;38 north;bellingcat;' +
  'center for a new american security;center for american progress;center for international policy;washington institute for near east policy;' +
  'royal united services institute;german marshall fund;institute for science and international security;institute for the study of war;' +
  'nuclear threat initiative;stimson center;asia society;international republican institute;national endowment for democracy;' +
  'eurasia group;capital economics;oxford economics;economist intelligence unit;human rights first;freedom house;' +
  'enough project;global witness;c4ads;united against nuclear iran;national iranian american council;american israel public affairs committee;' +
  'new york post;boston globe;chicago tribune;miami herald;dallas morning news;houston chronicle;' +
  'san francisco chronicle;christian science monitor;national review;daily mail;the ' +
  'sunday telegraph;le figaro;die welt;die zeit;frankfurter allgemeine zeitung;suddeutsche zeitung;el pais;el país;el mundo;' +
  'la repubblica;south china morning post;straits times;japan times;asahi shimbun;yomiuri shimbun;chosun ilbo;joongang ilbo;korea times;kyodo news;' +
  'times of india;hindustan times;indian express;novaya gazeta;echo of moscow;ekho moskvy;rossiya 1;russia 24;' +
  'kyiv post;kyiv independent;jerusalem post;times of israel;yedioth ahronoth;al-monitor;al monitor;middle east eye;gulf news;' +
  'arab news;asharq al-awsat;radio farda;bbc persian;bbc radio 4;bbc news;bbc world service;washington free beacon;washington examiner;daily beast;' +
  'daily caller;business insider;abc news;sky news arabia;iran international;tass news agency;' +
  "anadolu agency;fars news agency;mehr news agency;tasnim news agency;iranian students' news agency;iranian labour news agency;" +
  'islamic state of iraq and the levant;al-aqsa martyrs brigades;palestinian islamic jihad;islamic jihad;tamil tigers;shining path;' +
  "irish republican army;kurdistan workers' party;people's mujahedin of iran;popular front for the liberation of palestine;lashkar-e-taiba;" +
  "al-qaida in the arabian peninsula;al-qaeda in iraq;kata'ib hizballah;kataib hezbollah;houthi rebels;houthi movement;ansar allah;ansarallah;" +
  'khmer rouge;african national congress;zanu-pf;democratic unionist party;liberal democratic party;christian democratic union;social democratic party;' +
  'five star movement;lega nord;justice and development party;bharatiya janata party;kuomintang;democratic progressive party;' +
  "people power party;grand national party;saenuri party;uri party;baath party;ba'ath party;fatah;palestinian authority;" +
  'transitional sovereignty council;rapid support forces;sudanese armed forces;tatmadaw;iraqi governing council;northern alliance;' +
  'european free trade association;eurasian economic union;collective security treaty organization;shanghai cooperation organization;' +
  'pacific islands forum;organization of the islamic conference;organisation of islamic cooperation;organization of islamic cooperation;' +
  'southern african development community;economic community of west african states;west african economic and monetary union;' +
  'commonwealth secretariat;nordic council;council of europe;european court of human rights;european court of justice;' +
  'court of international trade;international trade commission;international trade administration;export-import bank of the united states;' +
  'federal reserve bank of new york;nuclear regulatory commission;joint economic committee;ways and means committee;' +
  'house ways and means committee;senate finance committee;house financial services committee;senate armed services committee;' +
  'house armed services committee;senate judiciary committee;house oversight committee;senate appropriations committee;' +
  'national intelligence council;defense intelligence agency;national counterterrorism center;u.s. central command;central command;' +
  'u.s. forces korea;combined forces command;u.s. navy;u.s. army;u.s. air force;u.s. marine corps;marine corps;air force;royal navy;royal air force';
