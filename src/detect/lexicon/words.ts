// Little words and words that no name holds. Lower case, parted by spaces.

export const DETERMINERS =
  'the a an this that these those his her its their our my your some any no every each another all both several many most few more other such ' +
  'one two three four five six seven eight nine ten dozens scores hundreds numerous various certain';

export const PREPOSITIONS =
  'of in on at to for from by with about against over under after before between during into through without within toward towards upon ' +
  'amid among despite including following like near off out per since than until up via as because while if when where that who whom whose which ' +
  'what how why whether though although but and or nor so yet not also';

export const PRONOUNS = 'he she it they we i you him them us me himself herself itself themselves who whom';

/** Capitalised at the head of a sentence or anywhere, and no part of a person's name. */
export const NOT_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. gmt est edt am pm a.m. p.m. ' +
  'however meanwhile earlier later still then there here now today yesterday tomorrow also even only once again just perhaps ' +
  'yes no not never what why how when where who which while although though since because if unless until after before during despite ' +
  'image photo caption copyright getty images file story related read more video listen enlarge toggle loading advertisement share updated ' +
  'first second third last next new another some many most several both all any each every few other others such same ' +
  'said says told asked added according sanctions sanction nuclear deal iran-contra act resolution treaty agreement accord war summit ' +
  'religion islam christmas ramadan olympics internet holocaust executive order jcpoa';

/** Verbs of saying, after which or before which a speaker's name stands. */
export const SPEECH =
  'said says say told tells added adds asked announced warned noted wrote stated declared tweeted insisted argued urged called confirmed denied ' +
  'testified explained replied acknowledged vowed pledged claimed reiterated stressed emphasized emphasised suggested predicted recalled ' +
  'remarked concluded signed met visited spoke imposed accused condemned welcomed criticized criticised praised rejected demanded';

/** Small words inside personal names. */
export const PARTICLES =
  'al el bin ibn ben bint abu von van der den de la le du da do dos das del della di san st. abd abdul abdel ul ud al- el- ter ten zu';
