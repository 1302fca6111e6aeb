import { type Placed, pathways, placesOf } from '#src/pathways/index.ts';
import type { AuditAsRead } from './read-audit.ts';

/** What a closed case shows of a box. */
export type Verdict = 'evidenced' | 'notEvidenced' | 'doesNotApply';

/** Which flowchart was to be followed in a case. */
export type Followed = 'adult' | 'children' | 'both';

/** One case looked at against the flowcharts (2012 §19, 2015 §9). It holds no words of anybody and names nobody. */
export type Audit = AuditAsRead;
export type AuditLine = Audit['lines'][number];

/** A box to look at, with its places in the charts that were to be followed. */
export type AuditBox = {
  readonly key: string;
  readonly places: readonly Placed[];
  /** "A18", or "A4, C1" where both charts print it. */
  readonly numbers: string;
};

/** The boxes to look at: every one that is printed and is not only to be read, once, in the order of the charts. */
export function boxesToAudit(followed: Followed): AuditBox[] {
  const charts = pathways.filter(({ id }) => followed === 'both' || id === followed);
  const keys = new Set(
    charts.flatMap(({ chart }) =>
      chart.boxes
        .filter(({ number, kinds }) => number && !kinds.includes('note'))
        .map(({ key }) => key),
    ),
  );
  return [...keys].map((key) => {
    const places = placesOf(key).filter(({ pathway }) => charts.includes(pathway));
    return { key, places, numbers: places.map(({ box }) => box.number).join(', ') };
  });
}

/** An audit of a case at which nothing was looked at yet. */
export function newAudit(followed: Followed, versions: Audit['pathways'], on: string): Audit {
  return {
    format: 'young-carers-audit',
    version: 1,
    pathways: versions,
    auditedOn: on,
    followed,
    lines: [],
  };
}

/** Says of a box what the case shows; the date of the evidence stands only where there is some. */
export function judge(audit: Audit, line: AuditLine): Audit {
  const { box, verdict, on } = line;
  const kept: AuditLine = verdict === 'evidenced' && on ? { box, verdict, on } : { box, verdict };
  return { ...audit, lines: [...audit.lines.filter((other) => other.box !== box), kept] };
}

/** What was found of one box over several cases. */
export type BoxTotal = {
  readonly box: AuditBox;
  readonly counts: { readonly [verdict in Verdict | 'notLookedAt']: number };
};

/** How often each box was evidenced over several cases; a case counts for the boxes of the charts it was to follow. */
export function totalsOf(audits: readonly Audit[]): BoxTotal[] {
  return boxesToAudit('both').flatMap((box) => {
    const concerned = audits.filter(({ followed }) =>
      boxesToAudit(followed).some(({ key }) => key === box.key),
    );
    if (concerned.length === 0) return [];
    const counts = { evidenced: 0, notEvidenced: 0, doesNotApply: 0, notLookedAt: 0 };
    for (const { lines } of concerned) {
      counts[lines.find((line) => line.box === box.key)?.verdict ?? 'notLookedAt'] += 1;
    }
    return [{ box, counts }];
  });
}
