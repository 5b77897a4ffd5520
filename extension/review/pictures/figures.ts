import type { Tally } from '../../../src/pictures';
import type { MessageKey } from '../../ui/i18n';

/** What is counted, as it is drawn and worded. */
export const figureNames = ['stated', 'hedged', 'unknown', 'confirmed', 'speculative', 'open'] as const;
export type FigureName = (typeof figureNames)[number];

/** The program's suggestion and the reader's verdict are two pictures: they are never mixed. From the bottom of a bar up. */
export const panels = {
  suggested: ['stated', 'hedged', 'unknown'],
  decided: ['confirmed', 'speculative', 'open'],
} as const satisfies Record<string, readonly FigureName[]>;

export type PanelName = keyof typeof panels;
export const panelNames = ['suggested', 'decided'] as const satisfies readonly PanelName[];

export const panelTitles: Record<PanelName, MessageKey> = {
  suggested: 'pictures_suggested',
  decided: 'pictures_decided',
};

/** One figure of a tally. */
export function figureOf({ suggested, decided }: Tally, name: FigureName): number {
  return { ...suggested, ...decided }[name];
}

/** The figures that a table has: all, but for claims that were not read where there are none. */
export function tableFigures(tallies: readonly Tally[]): FigureName[] {
  return figureNames.filter(
    (name) => name !== 'unknown' || tallies.some((tally) => figureOf(tally, name) > 0),
  );
}

/** The figures of a panel that are not nothing in all of some tallies. */
export function usedFigures(panel: PanelName, tallies: readonly Tally[]): FigureName[] {
  return panels[panel].filter((name) => tallies.some((tally) => figureOf(tally, name) > 0));
}
