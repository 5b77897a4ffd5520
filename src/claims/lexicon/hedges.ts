/**
 * Words that make a claim speculative, by the reason they do so (`CueKind`) and by a finer group that the
 * status model weighs. Words that bear on status the other way stand in `FIRM`: they are never shown as cues.
 */
import type { CueKind } from '../../detect/types';
import { list, verbs } from './inflect';

export interface HedgeGroup {
  kind: CueKind;
  words: readonly string[];
}

export const HEDGES = {
  may: { kind: 'modal', words: list('may, might, could, cannot be ruled out, can possibly') },
  would: { kind: 'modal', words: list("would, wouldn't, he'd, she'd, they'd, we'd, i'd, it'd, you'd") },
  should: { kind: 'opinion', words: list("should, ought to, shouldn't, had better") },
  must: { kind: 'opinion', words: list('must, need to, needs to, have to, has to, needs, cannot, can not') },
  can: { kind: 'modal', words: list("can, can't, capable of, be able to") },
  will: {
    kind: 'modal',
    words: list(
      "will, won't, he'll, she'll, they'll, we'll, i'll, it'll, you'll, shall, is going to, are going to, going to, gonna",
    ),
  },
  reportive: {
    kind: 'reportive',
    words: list(`
      reportedly, allegedly, apparently, supposedly, purportedly, ostensibly, seemingly, evidently, presumably, rumored, rumoured,
      alleged, purported, unconfirmed, so-called, according to reports, according to media reports, is said to, are said to, was said to,
      were said to, said to be, said to have, is reported to, are reported to, has reportedly, believed to, is believed, are believed, was believed,
      were believed, thought to, is thought, are thought, is understood, suspected, suspicion, suspected of, accused of, accusation, accusations,
      seems, seem, seemed, appears, appear, appeared, appearing, appears to, appear to, appeared to, suggests, suggest, suggested,
      suggesting, indicated, hinted, hints, hint, signaled, signalled, speculation, rumors, rumours, claims that, claimed that`),
  },
  possibly: {
    kind: 'possibility',
    words: list(`
      likely, unlikely, possibly, perhaps, maybe, probably, potentially, potential, possible, possibility, possibilities, prospect, prospects,
      conceivably, chance, chances, risk, risks, uncertain, unclear, uncertainty, whatever, not clear, not immediately clear,
      remains to be seen, an option, options, option, on the table, in the works, could be, might be, subject to, face, faces, facing,
      prone, eventually, sooner or later, inevitable, inevitably, any, further, danger, fear, fears, feared, fearing, most likely, almost certainly,
      hypothetical, hypothetically, open question, unsure, not certain, doubts`),
  },
  expect: {
    kind: 'possibility',
    words: [
      ...verbs(
        'expect; anticipate; predict; forecast:forecast; hope; foresee:foresaw,foreseen; wonder; assume; estimate; guess; bet+t:bet; suspect; envision; envisage',
      ),
      ...list(
        'expectation, expectations, expected to, hopes, hopeful, prediction, predictions, likelihood, poised to, set to, due to be, upcoming, forthcoming, looming, seen as',
      ),
    ],
  },
  plan: {
    kind: 'plan',
    words: [
      ...verbs(
        'plan+n; consider; weigh; mull; propose; intend; aim; seek:sought; prepare; contemplate; explore; discuss; debate; draft; try; attempt; eye; float; review; examine; study; plot+t; look; pursue; craft; negotiate; work on; want',
      ),
      ...list(
        `plans, proposal, proposals, proposed, proposes, bill, bills, legislation, draft, draft resolution, would-be, intention, intentions, ready to, prepared to, about to,
        under consideration, in talks, talks, discussion, discussions, goal, idea, ideas, effort, efforts, bid, call for, calls for, calling for, called for, push, pushes, pushed, pushing,
        aimed at, intended to, meant to, designed to, in the hope, to discuss, considering, amendment, initiative, measure, provision, provisions, request, requests`,
      ),
    ],
  },
  threat: {
    kind: 'plan',
    words: [
      ...verbs('threaten; warn; vow; pledge; promise; caution; menace; swear:swore,sworn'),
      ...list(
        'threat, threats, threatens to, warning, warnings, ultimatum, under threat, deadline, vows, pledges',
      ),
    ],
  },
  offer: {
    kind: 'plan',
    words: [
      ...verbs('offer; dangle; bargain'),
      ...list(
        'offer, offers, offered, willing, willing to, willingness, in exchange for, in return for, readiness, open to, concession, concessions',
      ),
    ],
  },
  condition: {
    kind: 'condition',
    words: list(`
      if, unless, until, provided, provided that, providing, as long as, so long as, in case, in the event, whether, depending on, depends, contingent,
      conditional, conditioned, once, otherwise, even if, should it, were to, assuming, without, only if, on condition that, in exchange, when and if`),
  },
  judge: {
    kind: 'opinion',
    words: [
      ...verbs(
        'think:thought; believe; feel:felt; argue; doubt; view; deem; question; worry; criticize; criticise; contend; see:saw,seen; acknowledge; concede; praise; welcome; deplore; lament; complain; insist; dismiss; fail; work; help; harm; hurt:hurt; backfire; serve',
      ),
      ...list(`
        opinion, view, views, in my view, skepticism, scepticism, skeptical, sceptical, convinced, confident, concern, concerns, concerned, critics, agree, disagree,
        i think, we think, i believe, we believe, i don't think, arguably, frankly, surely, clearly, obviously, of course, really, actually, simply, only, merely, largely, too, very, so, enough`),
    ],
  },
  merit: {
    kind: 'opinion',
    words: list(`
      effective, ineffective, effectiveness, difficult, difficulty, hard, harder, easy, easier, easily, important, mistake, wrong, right, counterproductive, counter-productive,
      powerful, strong, stronger, strongest, tough, tougher, toughest, weak, weaker, futile, useless, meaningless, symbolic, significant, insignificant, crippling, devastating, dangerous, harmful,
      disastrous, disaster, illegal, unjust, unfair, unacceptable, immoral, failure, failed, success, successful, succeeded, best, better, worst, worse, good, bad, big, huge, major, massive,
      serious, severe, severely, painful, pain, bold, wise, unwise, smart, stupid, absurd, ridiculous, hypocritical, necessary, unnecessary, appropriate, sufficient, insufficient,
      pointless, impossible, essential, critical, crucial, vital, valuable, useful, problem, problems, problematic, challenge, challenges, challenging, complicated, complex, complexity, thorny, leverage,
      impact, effect, effects, consequence, consequences, influence, pressure, blow, message, signal, deterrent, tool, weapon, lever, incentive, lesson, reality, fact, truth, sign, proof, evidence, ideal, robust,
      benefit, benefits, cost, costs, struggle, struggling, drive, lead, boost, undermine, weaken, strengthen, embolden, encourage, discourage, deter, persuade, convince, force, compel, punish`),
  },
  question: {
    kind: 'question',
    words: list('?, why, how, whether, what, who, the question, questions, debate, when will'),
  },
  unnamed: {
    kind: 'unnamed-source',
    words: list(`
      official, officials, source, sources, diplomat, diplomats, analyst, analysts, expert, experts, observer, observers, critics, critic, aides, aide, lawmakers, senators,
      insiders, people familiar, person familiar, persons familiar, on condition of anonymity, condition of anonymity, anonymity, anonymous, anonymously, unnamed, undisclosed,
      media reports, news reports, press reports, reports, report, local media, media, newspaper, newspapers, the paper, according to documents, documents, leaked, seen by, told reporters on condition,
      traders, economists, economist, investors, bankers, lawyers, scholars, commentators, opponents, supporters, proponents, advocates, some, others, many, several, most people, some people, those, skeptics, sceptics,
      briefed on, with knowledge of, close to, who asked not to be named, not authorized, declined to be named, spoke on, speaking on, who spoke, negotiators, executives, industry, market, markets, activists, residents`),
  },
} as const satisfies Record<string, HedgeGroup>;

export type HedgeName = keyof typeof HEDGES;

/** Words of decision, record and document: they speak for a claim told as fact. */
export const FIRM = {
  decided: [
    ...verbs(
      'announce; decide; agree; adopt; approve; pass; sign; order; authorize; authorise; issue; declare; confirm; vote; ratify; endorse; finalize; publish; establish; enact; veto; issue; launch; introduce; release; notify; determine; reach',
    ),
    ...list(
      'today, unanimously, effective immediately, pursuant to, under, signed into law, took effect, take effect, takes effect, went into effect, in force, into force, in effect, in place, as a result, accordingly, hereby',
    ),
  ],
  demanded: [
    ...verbs(
      'urge; demand; reject; condemn; deny; denounce; refuse; oppose; accuse; ask; appeal; insist; call; request; defend; protest; decline; object; criticise; criticize; blame',
    ),
    ...list('called on, calls on, calling on, call on'),
  ],
  told: [
    ...verbs(
      'say:said; tell:told; state; add; note; explain; report; reiterate; stress; emphasize; emphasise; write:wrote,written; tweet; recall; remark; comment; cite; quote; announce; describe; disclose; reveal; respond; reply; point out',
    ),
    ...list(
      'statement, according to, press release, spokesman, spokeswoman, spokesperson, letter, communique, speech, interview, resolution, agreement, order, law, act, decision',
    ),
  ],
  past: list(`
    was, were, had, has, have, did, been, already, last, earlier, previously, since, ago, after, following, later, before, first, yesterday, recently, remain, remains, remained, still, currently, now,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday`),
  negated: list(
    "not, n't, no, never, nothing, none, without, neither, nor, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hardly, no longer",
  ),
  self: list('i, we, our, us, my, you, your'),
  third: list('he, she, they, it, his, her, their, its, this, that, these, those, such, which'),
} as const satisfies Record<string, readonly string[]>;
