import type { Arrow } from '#src/flowchart/flowchart.ts';

/** Where a box stands: its printed number, or that neither flowchart prints it. */
export function boxIs(number: string | undefined): string {
  return number ? `Box ${number}` : 'A box of ours, not in the source';
}

/** Whose reading an arrow is, and on what it rests. */
export function arrowIs({ provenance, why }: Pick<Arrow, 'provenance' | 'why'>): string {
  const reading = { printed: 'printed', inferred: 'inferred', local: 'ours' }[
    provenance ?? 'local'
  ];
  return why ? `arrow ${reading}: ${why}` : `arrow ${reading}`;
}
