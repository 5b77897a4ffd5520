// Family names by which news calls heads of state and government, foreign and finance ministers and heads of international bodies, 1985 on.
// A name here is a hint, not a verdict: the text around it decides. Lower case, parted by spaces.

export const LEADERS =
  'trump obama biden bush clinton reagan pence cheney harris vance kerry pompeo tillerson blinken rubio powell rice albright christopher baker shultz ' +
  'mnuchin lew geithner yellen bessent paulson rubin mcconnell pelosi schumer mccain corker menendez cardin graham rubio cruz sanders boehner ' +
  'ryan hagel mattis esper austin panetta rumsfeld bolton mcmaster sullivan haley power nikki psaki nauert earnest carney spicer ' +
  'putin medvedev yeltsin gorbachev lavrov shoigu peskov ryabkov zakharova mishustin primakov chernomyrdin shevardnadze novak siluanov ' +
  'xi jinping hu jintao jiang zemin wen jiabao keqiang deng zhu li wang-yi wang yi qian ' +
  'merkel scholz kohl schröder schroeder steinmeier genscher maas westerwelle gabriel merz baerbock ' +
  'macron hollande sarkozy chirac mitterrand fabius le-drian juppe ayrault juppé kouchner ' +
  'thatcher major blair brown cameron johnson truss sunak starmer hague hammond raab hurd straw miliband howe cook ' +
  'berlusconi renzi conte meloni draghi prodi zapatero rajoy sánchez aznar gonzalez ' +
  'ashton mogherini borrell solana tusk juncker barroso leyen michel santer delors kallas stoltenberg rasmussen rutte ' +
  'annan ban guterres boutros-ghali boutros waldheim cuellar ki-moon amano grossi elbaradei blix baradei lagarde zoellick ' +
  'khamenei khomeini rouhani ahmadinejad khatami rafsanjani raisi zarif araghchi araqchi salehi mottaki larijani jalili qalibaf pezeshkian velayati ' +
  'netanyahu sharon barak olmert peres rabin shamir lapid gantz lieberman livni arafat abbas haniyeh ' +
  'saddam hussein aziz maliki abadi talabani assad moallem muallem hariri nasrallah lahoud aoun mubarak morsi sisi sadat ' +
  'gaddafi gadhafi qaddafi kadhafi khadafi kim jong-il jong-un il-sung yong-ho ri choe ' +
  'moon park roh lee yoon dae-jung chung roh abe koizumi kishida suga noda hatoyama aso kono onodera motegi nakasone takeshita ' +
  'modi singh vajpayee gandhi rao sharif khan musharraf bhutto zardari zia karzai ghani omar ' +
  'erdogan erdoğan gul gül davutoglu davutoğlu cavusoglu çavuşoğlu ozal demirel ecevit ciller akar ' +
  'chavez chávez maduro guaido guaidó rodriguez padrino cabello arreaza castro diaz-canel ortega noriega pinochet lula bolsonaro rousseff temer ' +
  'kirchner macri fernandez menem morales correa santos uribe duque petro fujimori humala lopez-obrador calderon fox nieto zedillo salinas aristide cedras ' +
  'mugabe mnangagwa tsvangirai mandela botha klerk mbeki zuma ramaphosa tutu kabila mobutu tshisekedi museveni kagame bashir burhan hemedti ' +
  'kiir machar mengistu zenawi afwerki kenyatta moi taylor doe sankoh compaore gbagbo ouattara abacha babangida obasanjo jonathan buhari ' +
  'savimbi dos-santos jammeh nkurunziza ' +
  'lukashenko yanukovych poroshenko zelensky zelenskyy zelenskiy yushchenko tymoshenko yatsenyuk klimkin kuleba aliyev saakashvili nazarbayev tokayev karimov ' +
  'milosevic milošević karadzic mladic tudjman izetbegovic kostunica dodik vucic vučić orban orbán tsipras papandreou fico ' +
  'suu-kyi suu kyi min thein sein shwe hlaing sukarno suharto habibie wahid megawati yudhoyono widodo mahathir najib duterte marcos aquino arroyo ' +
  'thaksin prayuth hun sen lee-hsien-loong tsai ma chen lam ' +
  'trudeau harper mulroney chretien chrétien freeland baird champagne hawke howard rudd gillard abbott turnbull morrison albanese bishop ardern ' +
  'qaboos fahd abdullah salman faisal hariri saleh hadi nahyan';
