/** Countries and territories, short forms and former ones; lower case, parted by semicolons. */
export const COUNTRIES =
  'abkhazia;afghanistan;albania;algeria;america;american samoa;andorra;angola;anguilla;antarctica;' +
  'antigua and barbuda;argentina;armenia;aruba;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;' +
  'barbados;belarus;belgium;belize;benin;bermuda;bhutan;bolivia;bosnia;bosnia and herzegovina;' +
  'bosnia-herzegovina;botswana;brazil;britain;british indian ocean territory;british virgin islands;' +
  'brunei;bulgaria;burkina faso;burma;burundi;cambodia;cameroon;canada;cape verde;' +
  'caribbean netherlands;cayman islands;central african republic;chad;chechnya;chile;china;' +
  'christmas island;colombia;comoros;congo;cook islands;costa rica;crimea;croatia;cuba;curaçao;cyprus;' +
  'czechia;czechoslovakia;d.p.r.k.;darfur;democratic republic of congo;denmark;djibouti;dominica;' +
  'dominican republic;donetsk;dprk;dr congo;east germany;ecuador;egypt;el salvador;england;' +
  'equatorial guinea;eritrea;estonia;eswatini;ethiopia;falkland islands;faroe islands;fiji;finland;' +
  'france;french guiana;french polynesia;gabon;gambia;gaza;georgia;germany;ghana;gibraltar;' +
  'great britain;greece;greenland;grenada;guadeloupe;guam;guatemala;guernsey;guinea;guinea-bissau;' +
  'guyana;haiti;herzegovina;holland;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;' +
  'ireland;islamic republic;isle of man;israel;italy;ivory coast;jamaica;japan;jersey;jordan;kashmir;' +
  'kazakhstan;kenya;kiribati;korea;kosovo;kurdistan;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;' +
  'liberia;libya;liechtenstein;lithuania;luhansk;luxembourg;macau;macedonia;madagascar;malawi;malaysia;' +
  'maldives;mali;malta;marshall islands;martinique;mauritania;mauritius;mayotte;mexico;micronesia;' +
  'moldova;monaco;mongolia;montenegro;montserrat;morocco;mozambique;myanmar;namibia;nauru;nepal;' +
  'netherlands;new caledonia;new zealand;nicaragua;niger;nigeria;niue;norfolk island;north korea;' +
  'north macedonia;northern mariana islands;norway;oman;pakistan;palau;palestine;panama;' +
  "papua new guinea;paraguay;people's republic of china;persia;peru;philippines;pitcairn islands;" +
  'poland;portugal;prc;puerto rico;qatar;republic of congo;republic of korea;romania;russia;' +
  'russian federation;rwanda;réunion;saint barthélemy;saint kitts and nevis;saint lucia;saint martin;' +
  'saint pierre and miquelon;saint vincent and the grenadines;samoa;san marino;saudi;saudi arabia;' +
  'scotland;senegal;serbia;serbia and montenegro;seychelles;sierra leone;singapore;sint maarten;' +
  'slovakia;slovenia;solomon islands;somalia;south africa;south korea;south ossetia;south sudan;' +
  'soviet union;spain;sri lanka;sudan;suriname;svalbard and jan mayen;swaziland;sweden;switzerland;' +
  'syria;são tomé and príncipe;taiwan;tajikistan;tanzania;thailand;tibet;timor-leste;togo;tokelau;' +
  'tonga;transnistria;trinidad and tobago;tunisia;turkiye;turkmenistan;turks and caicos islands;tuvalu;' +
  'türkiye;u.a.e.;u.k.;u.s;u.s.;u.s.a.;u.s.s.r.;uae;uganda;uk;ukraine;united arab emirates;' +
  'united kingdom;united states;united states of america;united states virgin islands;uruguay;us;usa;' +
  'ussr;uzbekistan;vanuatu;vatican city;venezuela;viet nam;vietnam;wales;wallis and futuna;' +
  'west germany;western sahara;yemen;yugoslavia;zaire;zambia;zimbabwe';

/** Adjectives of countries, peoples and regions. */
export const DEMONYMS =
  'abkhaz;afghan;african;albanian;algerian;american;american islander;american samoan;andorran;angolan;' +
  'anguillian;antarctican;antiguan;arab;argentine;argentinian;armenian;aruban;asian;australian;' +
  'austrian;azerbaijani;azeri;bahamian;bahraini;balkan;baltic;bangladeshi;barbadian;barbudan;basque;' +
  'bavarian;belarusian;belgian;belizean;beninese;bermudian;bhutanese;bolivian;bosnian;brazilian;' +
  'british;bruneian;bulgarian;burkinabe;burkinabé;burmese;burundian;californian;cambodian;cameroonian;' +
  'canadian;cape verdian;caribbean;catalan;catholic;caymanian;central african;central american;chadian;' +
  'channel islander;chechen;chilean;chinese;christian;christmas islander;cocos islander;colombian;' +
  'comoran;congolese;cook islander;costa rican;crimean;croat;croatian;cuban;curaçaoan;cypriot;czech;' +
  'czechoslovak;danish;dominican;dutch;east german;east timorese;eastern european;ecuadorean;' +
  'ecuadorian;egyptian;emirati;english;equatorial guinean;eritrean;estonian;ethiopian;eurasian;' +
  'european;falkland islander;faroese;fijian;filipino;finnish;flemish;french;french polynesian;' +
  'gabonese;gambian;georgian;german;ghanaian;greek;greenlandic;grenadian;guadeloupian;guamanian;' +
  'guatemalan;guianan;guinea-bissauan;guinean;gulf;guyanese;haitian;heard and mcdonald islander;' +
  'herzegovinian;hindu;honduran;hong konger;hungarian;i-kiribati;icelander;icelandic;indian;indonesian;' +
  'iranian;iraqi;irish;islamic;israeli;italian;ivoirian;ivorian;jamaican;japanese;jewish;jordanian;' +
  'kazakh;kazakhstani;kenyan;kirghiz;kittitian;korean;kosovar;kurdish;kuwaiti;kyrgyz;laotian;' +
  'latin american;latvian;lebanese;liberian;libyan;liechtensteiner;lithuanian;luxembourger;macanese;' +
  'macedonian;mahoran;malagasy;malawian;malaysian;maldivan;malian;maltese;manx;marshallese;martinican;' +
  'mauritanian;mauritian;mexican;micronesian;middle eastern;miquelonnais;moldovan;monegasque;mongolian;' +
  'montenegrin;montserratian;moroccan;mosotho;motswana;mozambican;muslim;namibian;nauruan;nepalese;' +
  'nepali;nevisian;new caledonian;new zealander;ni-vanuatu;nicaraguan;nigerian;nigerien;niuean;nordic;' +
  'norfolk islander;north korean;norwegian;omani;ossetian;pakistani;palauan;palestinian;pan-african;' +
  'panamanian;papua new guinean;paraguayan;persian;peruvian;pitcairn islander;polish;portuguese;' +
  'puerto rican;qatari;rhodesian;romanian;russian;rwandan;réunionese;sahrawi;saint barthélemy islander;' +
  'saint helenian;saint lucian;saint martin islander;saint vincentian;saint-pierrais;salvadoran;' +
  'salvadorean;sammarinese;samoan;sao tomean;saudi;saudi arabian;scandinavian;scottish;senegalese;serb;' +
  "serbian;seychellois;shi'ite;shia;shiite;sierra leonean;singaporean;slovak;slovene;slovenian;" +
  'solomon islander;somali;south african;south georgian south sandwich islander;south korean;' +
  'south sudanese;south vietnamese;southeast asian;soviet;spanish;sri lankan;sudanese;sunni;surinamer;' +
  'swazi;swedish;swiss;syrian;tadzhik;taiwanese;tajik;tanzanian;tehrani;texan;thai;tibetan;togolese;' +
  'tokelauan;tongan;transatlantic;trinidadian;tunisian;turkish;turkmen;turks and caicos islander;' +
  'tuvaluan;ugandan;ukrainian;uruguayan;uzbek;uzbekistani;vatican;venezuelan;vietnamese;' +
  'virgin islander;wallis and futuna islander;welsh;west german;western;yemeni;yugoslav;zambian;' +
  'zimbabwean';

/** Cities, states, regions and waters that news on foreign affairs names. */
export const PLACES =
  'abu dhabi;abuja;accra;adamstown;addis ababa;aden;africa;alabama;alaska;aleppo;alexandria;algiers;' +
  'alofi;amman;amsterdam;andorra la vella;ankara;antananarivo;antarctica;antwerp;apia;' +
  'arabian peninsula;arak;arctic;arizona;arkansas;ashgabat;asia;asmara;astana;asuncion;asunción;athens;' +
  'atlanta;avarua;baghdad;baku;balkans;baltic sea;bamako;bandar abbas;bandar seri begawan;bangkok;' +
  'bangui;banjul;barcelona;basel;basra;basse-terre;basseterre;beijing;beirut;belfast;belgrade;belmopan;' +
  'benelux;benghazi;berlin;birmingham;bishkek;bissau;black sea;bogota;bogotá;bombay;bonn;bordeaux;' +
  'boston;brasilia;brasília;bratislava;brazzaville;bridgetown;brooklyn;brussels;bucharest;budapest;' +
  'buenos aires;busan;cairo;calcutta;california;camp david;canberra;cape town;caracas;casablanca;' +
  'castries;caucasus;cayenne;central america;central asia;charlotte amalie;chicago;city of san marino;' +
  'city of victoria;cockburn town;cologne;colombo;colorado;conakry;connecticut;copenhagen;d.c.;dakar;' +
  'dallas;damascus;dandong;davos;delaware;detroit;dhaka;diego garcia;dili;dodoma;doha;donbas;donbass;' +
  'dubai;dublin;durban;dushanbe;east asia;edinburgh;erbil;europe;fakaofo;fallujah;florida;' +
  'flying fish cove;fort-de-france;frankfurt;freetown;funafuti;gaborone;gaza city;geneva;georgia;' +
  'gitega;glasgow;golan heights;grozny;guam;guangzhou;guantanamo;guantanamo bay;guatemala city;gulf;' +
  'gustavia;haifa;hamburg;hanoi;harare;havana;hawaii;hebron;helsinki;herat;hiroshima;ho chi minh city;' +
  'hodeidah;hollywood;homs;hong kong;honiara;horn of africa;houston;idaho;idlib;illinois;incheon;' +
  'indiana;iowa;isfahan;islamabad;istanbul;izmir;jaffa;jakarta;jeddah;jerusalem;johannesburg;juba;' +
  'kabul;kaesong;kampala;kandahar;kansas;karachi;karbala;kathmandu;kentucky;kharkiv;kharkov;khartoum;' +
  'kiev;kigali;king edward point;kingstown;kinshasa;kirkuk;kolkata;korean peninsula;kuala lumpur;' +
  'kuwait city;kyiv;lagos;lahore;latin america;lausanne;leningrad;libreville;lilongwe;lima;lisbon;' +
  'liverpool;ljubljana;lobamba;lomé;london;longyearbyen;los angeles;louisiana;luanda;lusaka;lviv;lyon;' +
  'macao;macau;madrid;maghreb;maine;majuro;malabo;malé;mamoudzou;managua;manama;manchester;mandalay;' +
  'manhattan;manila;maputo;mar-a-lago;maracaibo;mariehamn;marigot;mariupol;marseille;maryland;maseru;' +
  'mashhad;massachusetts;mata-utu;mecca;medina;mediterranean;melbourne;mexico city;miami;michigan;' +
  'middle east;milan;minnesota;minsk;misrata;mississippi;missouri;mogadishu;monrovia;montana;' +
  "montevideo;montreal;moroni;moscow;mosul;mumbai;munich;muscat;n'djamena;nagasaki;nairobi;najaf;" +
  'naples;nassau;natanz;naypyidaw;nebraska;nevada;new delhi;new hampshire;new jersey;new mexico;' +
  'new york;ngerulmud;niamey;nice;nicosia;north america;north carolina;north dakota;nouakchott;nouméa;' +
  "nuku'alofa;nur-sultan;nuuk;odessa;ohio;okinawa;oklahoma;oranjestad;oregon;osaka;oslo;ottawa;" +
  'ouagadougou;pago pago;palikir;panama city;panmunjom;paramaribo;paris;pennsylvania;persian gulf;' +
  'peshawar;philadelphia;philipsburg;phnom penh;podgorica;port louis;port moresby;port of spain;' +
  'port vila;port-au-prince;port-aux-français;porto-novo;prague;pretoria;pristina;pyongyang;qom;quebec;' +
  'quito;rabat;ramallah;rangoon;raqqa;red sea;reykjavik;rhode island;riga;rio de janeiro;riyadh;rome;' +
  "roseau;rotterdam;sahel;saigon;saint helier;saint john's;saint petersburg;saint-denis;saint-pierre;" +
  "saipan;san francisco;san jose;san josé;san juan;san salvador;sana'a;santiago;santo domingo;" +
  'sao paulo;sarajevo;seattle;seoul;sevastopol;shanghai;sharjah;shenzhen;shiraz;siberia;silicon valley;' +
  'simferopol;sinai;singapore;skopje;sochi;sofia;south america;south carolina;south china sea;' +
  "south dakota;south tarawa;southeast asia;soweto;st. george's;st. peter port;st. petersburg;" +
  'stockholm;strait of hormuz;strasbourg;sucre;suva;sydney;são paulo;são tomé;taipei;tallinn;tashkent;' +
  'tbilisi;tegucigalpa;tehran;tel aviv;tennessee;texas;the hague;the mediterranean;thimphu;tianjin;' +
  'tijuana;tirana;tokyo;toronto;tripoli;tunis;turin;tórshavn;ulaanbaatar;ulan bator;utah;vaduz;' +
  'valletta;vancouver;venice;vermont;vienna;vientiane;vilnius;virginia;vladivostok;warsaw;washington;' +
  'washington d.c.;washington, d.c.;wellington;west bank;west island;west virginia;willemstad;windhoek;' +
  'wisconsin;wuhan;wyoming;yamoussoukro;yangon;yaoundé;yaren;yerevan;yokohama;zagreb;zurich';
