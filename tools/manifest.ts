/** The two targets and what their manifests have beyond the common source. */
export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

/** The id under which Firefox keeps the extension's data. */
export const geckoId = 'reportedly@reportedly.example';

const additions: Record<Target, Record<string, unknown>> = {
  chrome: {
    // The first with `caretPositionFromPoint`; popovers and the Custom Highlight API are older.
    minimum_chrome_version: '128',
    background: { service_worker: 'background.js', type: 'module' },
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        // The oldest that is tested: the current extended-support release. Underlines in `::highlight()` came after 140.
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest of one browser, made from the common source and the package's version. */
export function manifestFor(target: Target, source: object, version: string): Record<string, unknown> {
  return { ...source, version, ...additions[target] };
}
