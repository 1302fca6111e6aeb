import type { Matter } from '#src/record/record.ts';
import type { Standing, Way } from './way.ts';

/** What one way or several leave on a box. */
export type Mark = {
  /** How it stands on the ways, each once. */
  readonly standings: readonly Standing[];
  readonly isCurrent: boolean;
  /** How it stands, in the room that a box has. */
  readonly short: string;
  /** How it stands, in full. */
  readonly words: string;
  /** Whose page the box opens. */
  readonly matter: Matter;
};

/** What ways leave on the boxes that they pass, and on the arrows between. */
export type Marks = {
  readonly boxes: ReadonlyMap<string, Mark>;
  readonly taken: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
};

/** How many signs go into the foot of a box. */
const room = 29;

/** The marks of some ways: of one pair, or of all, told apart by their letters. */
export function marksOf(ways: readonly Way[]): Marks {
  const keys = new Set(ways.flatMap(({ passed }) => [...passed.keys()]));
  return {
    boxes: new Map([...keys].map((key) => [key, markOf(ways, key)])),
    taken: new Set(ways.flatMap(({ taken }) => [...taken])),
    open: new Set(ways.flatMap(({ open }) => [...open])),
  };
}

function markOf(ways: readonly Way[], key: string): Mark {
  const here = ways.flatMap((way) => {
    const passed = way.passed.get(key);
    return passed ? [{ way, passed }] : [];
  });
  const asked = here.find(({ way }) => way.current === key) ?? here[0];
  const isCurrent = ways.some(({ current }) => current === key);
  const byWords = new Map<string, string[]>();
  for (const { way, passed } of here) {
    byWords.set(passed.words, [...(byWords.get(passed.words) ?? []), way.letter]);
  }
  const each = [...byWords];
  const lettered = each.map(([words, letters]) => `${letters.join(' ')}: ${words}`).join(' · ');
  const counted = each.map(([words, letters]) => `${letters.length} ${words}`).join(' · ');
  const [only = ''] = byWords.keys();
  const isOne = ways.length === 1;
  return {
    standings: [...new Set(here.map(({ passed }) => passed.standing))],
    isCurrent,
    short: isOne
      ? only
      : ([lettered, counted].find((words) => words.length <= room) ??
        `${here.length} ways differ: see the list`),
    words: isOne ? only : lettered,
    matter: asked?.passed.matter ?? { key, person: 'family' },
  };
}
