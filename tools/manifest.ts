/** The two targets and what their manifests have beyond the common source. */
export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

/** The id under which Firefox keeps the extension's data. */
export const geckoId = 'reportedly@reportedly.example';

const PANEL = 'panel/index.html';

interface Additions {
  /** Permissions that only this browser knows. */
  permissions: readonly string[];
  keys: Record<string, unknown>;
}

const additions: Record<Target, Additions> = {
  chrome: {
    permissions: ['sidePanel', 'offscreen'],
    keys: {
      // The first with `storage.getKeys`; `caretPositionFromPoint`, popovers and the Custom Highlight API are older.
      minimum_chrome_version: '130',
      background: { service_worker: 'background.js', type: 'module' },
      side_panel: { default_path: PANEL },
      storage: { managed_schema: 'managed-schema.json' },
    },
  },
  firefox: {
    permissions: [],
    keys: {
      background: { scripts: ['background.js'], type: 'module' },
      sidebar_action: {
        default_panel: PANEL,
        default_title: '__MSG_extension_name__',
        default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          // The oldest that is tested: the current extended-support release. Underlines in `::highlight()` came after 140.
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  },
};

/** The manifest of one browser, made from the common source and the package's version. */
export function manifestFor(
  target: Target,
  source: { permissions: readonly string[] },
  version: string,
): Record<string, unknown> {
  const { permissions, keys } = additions[target];
  return { ...source, version, ...keys, permissions: [...source.permissions, ...permissions] };
}
