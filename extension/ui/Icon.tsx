/** Line icons of the interface, drawn for a 16 px square. They decorate: the control has the name. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  note: 'M3 11.5V13h1.5L13 4.5 11.5 3 3 11.5zM10 4.5L11.5 6',
  more: 'M3 6l5 5 5-5',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5L14 14',
  export: 'M8 2v7.5M5 6.5l3 3 3-3M2.5 11v2.5h11V11',
  import: 'M8 9.5V2M5 5l3-3 3 3M2.5 11v2.5h11V11',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9M11 6h1M11 8h1',
  desk: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
  settings: 'M2 5h7M13 5h1M2 11h1M7 11h7M9 5a2 2 0 104 0 2 2 0 00-4 0zM3 11a2 2 0 104 0 2 2 0 00-4 0z',
  jump: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
  select: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5L5 13h6l.5-8.5',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6',
  eye: 'M1.5 8S4 3.5 8 3.5 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 6a2 2 0 100 4 2 2 0 000-4z',
  help: 'M5.500 6a2.500 2.500 0 113.700 2.200C8.300 8.700 8 9.100 8 10M8 12.500v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="mark"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
