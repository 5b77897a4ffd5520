import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../ui/i18n';

export interface Tab {
  id: string;
  name: string;
  count: number;
  panel: () => ComponentChildren;
}

/** Tabs as in the ARIA pattern: arrows, Home and End move, the panel follows the focus. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const base = useId();
  const list = useRef<HTMLDivElement | null>(null);
  const [chosen, choose] = useState(tabs[0]?.id);
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current?.id);
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    const next = target === undefined ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target ?? 0]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            type="button"
            key={tab.id}
            id={`${base}-${tab.id}`}
            role="tab"
            aria-selected={tab === current}
            aria-controls={`${base}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.name} <span class="count">{formatNumber(tab.count)}</span>
          </button>
        ))}
      </div>
      {current && (
        <div
          class="panel"
          key={current.id}
          id={`${base}-panel`}
          role="tabpanel"
          aria-labelledby={`${base}-${current.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that may hold nothing to focus is itself reachable, as the pattern has it
          tabIndex={0}
        >
          {current.panel()}
        </div>
      )}
    </div>
  );
}
