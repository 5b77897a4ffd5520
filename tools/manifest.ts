/** The two targets and what their manifests have beyond the common source. */
export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

/** The id under which Firefox keeps the extension's data. */
export const geckoId = 'reportedly@reportedly.example';

const additions: Record<Target, Record<string, unknown>> = {
  chrome: {
    // The Custom Highlight API, popovers and `caretPositionFromPoint` or its elder are all there from 120 on.
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js', type: 'module' },
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        // The first Firefox with the Custom Highlight API.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest of one browser, made from the common source and the package's version. */
export function manifestFor(target: Target, source: object, version: string): Record<string, unknown> {
  return { ...source, version, ...additions[target] };
}
