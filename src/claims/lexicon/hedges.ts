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
  may: {
    kind: 'modal',
    words: list(
      'may, might, could, may be, might be, could be, may have, might have, could have, may yet, cannot be ruled out',
    ),
  },
  would: {
    kind: 'modal',
    words: list(
      "would, wouldn't, he'd, she'd, they'd, we'd, i'd, it'd, you'd, would have, would be, would not",
    ),
  },
  should: { kind: 'opinion', words: list("should, ought to, shouldn't, had better, deserves, deserve") },
  must: {
    kind: 'opinion',
    words: list('must, need to, needs to, have to, has to, needs, cannot, can not, need, the need'),
  },
  can: { kind: 'modal', words: list("can, can't, capable of, be able to") },
  will: {
    kind: 'modal',
    words: list(
      "will, won't, he'll, she'll, they'll, we'll, i'll, it'll, you'll, shall, is going to, are going to, going to, gonna, will be, will not",
    ),
  },
  reportedly: {
    kind: 'reportive',
    words: list(`
      reportedly, allegedly, apparently, supposedly, purportedly, ostensibly, seemingly, evidently, presumably, rumored, rumoured, rumors, rumours,
      unconfirmed, so-called, according to reports, according to media reports, is said to, are said to, was said to, were said to, said to be, said to have,
      is reported to, are reported to, is reported as, it is reported, believed to, is believed, are believed, was believed, were believed, thought to, is thought,
      are thought, is understood, had been told, was told, were told, speculation`),
  },
  suspected: {
    kind: 'reportive',
    words: list(`
      suspected, suspected of, suspicion, suspicions, alleged, alleging, possible violation, possible violations, accused of, accusation, accusations,
      allegation, allegations, on suspicion`),
  },
  seems: {
    kind: 'reportive',
    words: list(`
      seems, seem, seemed, appears, appear, appeared, appearing, appears to, appear to, appeared to, seems to, seem to, seemed to, hinted, hints, hint, signaled,
      signalled, suggests, suggest, suggested, suggesting, suggestion, indicated, indicates, indicating, implied, implies`),
  },
  likely: {
    kind: 'possibility',
    words: list(`
      likely, unlikely, possibly, perhaps, maybe, probably, potentially, potential, possible, possibility, possibilities, prospect, prospects, conceivably, chance,
      chances, risk, risks, an option, option, options, on the table, in the works, most likely, almost certainly, danger, eventually, sooner or later, likelihood,
      inevitable, inevitably, as early as, as soon as, in the coming days, in the coming weeks, in the near future, hypothetical, could face, will face, face, faces, facing`),
  },
  unclear: {
    kind: 'possibility',
    words: list(`
      unclear, uncertain, uncertainty, not clear, not immediately clear, remains to be seen, open question, unsure, not certain, unknown, remain unknown, not known,
      remains unclear, doubt, doubts, doubtful, in doubt, no guarantee, unresolved, wonder, wonders, wondering, wondered`),
  },
  expect: {
    kind: 'possibility',
    words: [
      ...verbs(
        'expect; anticipate; predict; forecast:forecast; hope; foresee:foresaw,foreseen; assume; estimate; guess; suspect; envision; envisage; fear; bet+t:bet',
      ),
      ...list(`
        expectation, expectations, expected to, is expected, are expected, was expected, were expected, hopes, hopeful, hoping, prediction, predictions, poised to, set to, due to be,
        upcoming, forthcoming, looming, seen as, bracing, brace, braces, is due to, are due to, scheduled`),
    ],
  },
  plan: {
    kind: 'plan',
    words: [
      ...verbs(
        'plan+n; consider; weigh; mull; intend; contemplate; explore; debate; eye; plot+t; craft; ponder',
      ),
      ...list(`
        plans to, planned, plans, intention, intentions, ready to, prepared to, prepare to, preparing to, preparing, about to, under consideration, in talks, to discuss, discuss, discussed,
        discussing, under discussion, considering, is working on, are working on, seeks to, seek to, seeking to, sought to, sought, seek, seeking, trying to, try to, tried to, want to,
        wants to, wanted to, wants, want, wanted, look at, looking at, consideration, pushing for, push for, pushed for, pushing, prefer, favor, favors, favour, favours, favored, bid to, hold out for,
        holding out for, will seek, will consider, will decide, whether to, bent on, keen to, goal is to, idea is to, one idea`),
    ],
  },
  proposal: {
    kind: 'plan',
    words: list(`
      propose, proposes, proposed, proposing, proposal, proposals, bill, bills, legislation, draft, drafts, draft resolution, drafted, would-be, the bill, the legislation, the proposal,
      the measure, amendment, amendments, provisions, introduced legislation, introduce legislation, introduced a bill, lawmakers, lawmaker, senators, initiative`),
  },
  threat: {
    kind: 'plan',
    words: [
      ...verbs('threaten; vow; menace; swear:swore,sworn'),
      ...list(`
        threat, threats, threat of, warn, warns, warned, warning, warnings, ultimatum, under threat, threatened to, threatens to, pledge, pledges, pledged, promise, promises, promised,
        promising, caution, cautions, cautioned`),
    ],
  },
  offer: {
    kind: 'plan',
    words: list(`
      offer, offers, offered, offering, willing to, willing, willingness, readiness, open to, concession, concessions, the offer, dangle, dangled, dangling, bargain, bargaining, sweetener`),
  },
  condition: {
    kind: 'condition',
    words: list(`
      if, unless, provided that, providing, as long as, so long as, in case, in the event, whether, depending on, depends on, depends, contingent, conditional, conditioned,
      otherwise, even if, were to, assuming, only if, on condition that, when and if, if not, once, failing that, should iran, should it, should russia, in exchange for complete, as a condition`),
  },
  think: {
    kind: 'opinion',
    words: [
      ...verbs(
        'think:thought; believe; feel:felt; argue; doubt; deem; worry; contend; acknowledge; concede; lament; assure',
      ),
      ...list(`
        opinion, in my view, views, view, skepticism, scepticism, skeptical, sceptical, convinced, confident, concern, concerns, concerned, critics, i think, we think, i believe, we believe, i don't think,
        arguably, frankly, surely, obviously, of course, basically, doesn't, personally, agreed with, echoed, voiced, voiced support, expressed`),
    ],
  },
  merit: {
    kind: 'opinion',
    words: list(`
      effective, ineffective, effectiveness, difficult, difficulty, hard, harder, easy, easier, easily, important, mistake, wrong, right, counterproductive, counter-productive, powerful, strong, stronger,
      tougher, weak, weaker, futile, useless, meaningless, symbolic, significant, insignificant, dangerous, harmful, disastrous, disaster, illegal, unjust, unfair, unacceptable, immoral, failure, failed,
      success, successful, succeeded, best, better, worst, worse, good, bad, bold, wise, unwise, smart, stupid, absurd, ridiculous, hypocritical, necessary, unnecessary, appropriate, sufficient,
      insufficient, pointless, impossible, essential, critical, crucial, vital, valuable, useful, problem, problematic, challenge, challenging, complicated, complexity, thorny, unstable, barrier, obstacle,
      enough, largely symbolic, key, ideal, robust, unprecedented, noteworthy, not easy, tough to, too`),
  },
  effect: {
    kind: 'opinion',
    words: list(`
      impact, effect, effects, consequence, consequences, influence, leverage, blow, message, signal, deterrent, tool, weapon, lever, incentive, lesson, benefit, benefits, cost, costs, struggle, struggling,
      undermine, undermines, undermined, weaken, weakens, weakened, strengthen, strengthens, strengthened, embolden, emboldens, encourage, encourages, discourage, discourages, deter, deters, persuade,
      convince, compel, compels, prevent, prevents, contribute, contributes, affect, affects, affected, hurt, hurts, harm, harms, help, helps, helped, work, works, working, worked, paying a price, pay a price,
      pain, suffer, suffering, boost, damage, damaging, bite, biting, squeeze, mark, marks, underscore, underscores, underscored, underscoring, show, shows, demonstrate, demonstrates, reveal, reveals, resolve`),
  },
  question: {
    kind: 'question',
    words: list('?, why, how, the question, question is, question of, whether or not, what, who'),
  },
  unnamed: {
    kind: 'unnamed-source',
    words: list(`
      official said, officials said, officials say, official says, source said, sources said, sources told, source told, officials told, official told, a source, sources, diplomats said, diplomats say,
      diplomat said, analysts said, analysts say, analyst said, experts said, experts say, some experts, some analysts, observers said, observers say, critics say, critics said, critics argue, aides said,
      people familiar, person familiar, persons familiar, on condition of anonymity, condition of anonymity, anonymity, anonymous, anonymously, unnamed, undisclosed, media reports, news reports,
      press reports, local media, the paper reported, newspaper reported, reports say, reports said, reports that, reports suggest, documents seen by, seen by, leaked, briefed on, with knowledge of, close to,
      who asked not to be named, not authorized to, declined to be named, officials have, officials maintain, officials believe, officials familiar, congressional aides, sources told reuters, insiders,
      officials , observers, analysts, experts, diplomats, traders, economists, legal experts, white house sources, senior official, senior officials, some say, many say, others, some`),
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
