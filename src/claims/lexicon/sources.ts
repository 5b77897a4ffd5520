/** Words of attribution: who says something, and with which verb. */
import { list, verbs } from './inflect';

/** Verbs of saying that take what is said as their object, or follow it. */
export const SAYING = [
  ...verbs(`
    say:said; tell:told; state; add; note; explain; report; claim; argue; insist; announce; warn; declare; stress; emphasize; emphasise; reiterate; write:wrote,written;
    tweet; confirm; suggest; believe; think:thought; predict; estimate; acknowledge; concede; contend; maintain; assert; allege; deny; reply; respond; remark; observe;
    comment; complain; reveal; disclose; indicate; hint; point out; boast; charge; caution; conclude; admit+t; assure; promise; vow; pledge; signal; describe; quote; cite; urge; call; ask`),
];

/** Verbs that may stand before or after a quotation with their subject turned round ("said the minister"). */
export const PLAIN_SAYING = list(
  'said, says, say, saying, told, tells, added, adds, wrote, writes, noted, stated, explained, warned, tweeted, argued, insisted, replied, reported, reports, announced',
);

/** Heads of a source that is left unnamed. */
export const UNNAMED_HEADS = list(`
  official, officials, source, sources, diplomat, diplomats, analyst, analysts, expert, experts, observer, observers, critic, critics, aide, aides, adviser, advisers, lawmaker, lawmakers, senator,
  senators, congressman, insider, insiders, negotiator, negotiators, media, newspaper, newspapers, report, reports, people, person, executive, executives, trader, traders, economist,
  economists, investor, investors, banker, bankers, lawyer, lawyers, scholar, scholars, commentator, commentators, opponents, supporters, skeptics, sceptics, some, others, many, several, activists,
  envoys, envoy, spokespeople, staffers, staffer, documents, authorities, commentators, businessmen, dealers, brokers, paper, outlets, correspondents, representatives, representative, researchers, academics, politicians`);

/** Words that open an attribution before its source. */
export const ATTRIBUTORS = list('according to, citing, as reported by, quoting, as told to, in the words of');

/** Heads of a source that is a document or a body and so counts as named. */
export const NAMED_HEADS = list(`
  statement, ministry, department, document, letter, resolution, order, agreement, government, administration, council, company, commission, committee, agency, group, president, minister, secretary,
  spokesman, spokeswoman, spokesperson, chancellor, ambassador, chairman, leader, bill, law, act, treaty, embassy, office, bank, court, parliament, delegation, union`);

/** Pronouns that point back to the source of the sentence before. */
export const PRONOUNS = list('he, she, they, it, who');
